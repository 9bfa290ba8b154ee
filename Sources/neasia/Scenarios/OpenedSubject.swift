import CaseModel
import CrossImpact
import Runtime
import Scenarios
import Seeds

/// What scenarios are looked for in, and the same as a project.
struct OpenedSubject {
  let subject: ScenarioSubject
  let project: ScenarioWizardProject

  /// Opens a project file or, without one, the case.
  init(file: String?, _ options: CaseOptions) throws {
    guard let file else {
      let casebook = try options.casebook()
      guard let model = casebook.model else {
        throw Failure("the case “\(casebook.heading.title)” has no scenario model; name a project file")
      }
      subject = ScenarioSubject(model, in: casebook)
      project = ScenarioWizardProject(model, in: casebook)
      return
    }
    do throws(ProjectFileProblem) {
      project = try ProjectFile(path: file).load()
    } catch {
      throw Failure(error.description)
    }
    subject = ScenarioSubject(project, title: file)
  }
}

extension Output {
  /// Writes a project as a file of ScenarioWizard; to a terminal only what it shows as it is.
  static func write(project: ScenarioWizardProject) {
    if isTerminal(1) {
      write(project.text.safeLines)
    } else {
      write(project.bytes)
    }
  }
}

extension String {
  /// The text with everything escaped in each line that a terminal would obey.
  var safeLines: String {
    split(separator: "\n", omittingEmptySubsequences: false).map { String($0).escapedForTerminal }
      .joined(separator: "\n")
  }
}
