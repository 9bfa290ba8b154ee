import CrossImpact
import Runtime

/// A project file of ScenarioWizard, which is only ever read.
public struct ProjectFile: Hashable, Sendable {
  /// The path, as it was given; messages name the file by it.
  public let path: String

  /// A file by its path; nothing is read yet.
  public init(path: String) {
    self.path = path
  }

  /// Reads the project.
  ///
  /// - Throws: `ProjectFileProblem` when the file cannot be read, is larger than `ScenarioWizardProject.sizeLimit`, or is
  ///   no project.
  public func load() throws(ProjectFileProblem) -> ScenarioWizardProject {
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try File.read(path: path, limit: ScenarioWizardProject.sizeLimit)
    } catch {
      throw .unreadable(error)
    }
    do throws(ScenarioWizardError) {
      return try ScenarioWizardProject(parsing: bytes)
    } catch {
      throw .notUnderstood(path: path, error)
    }
  }
}

/// Why a project file is not opened.
public enum ProjectFileProblem: Error, Hashable, Sendable {
  /// The system does not give its bytes.
  case unreadable(SystemError)
  /// Its text is no project.
  case notUnderstood(path: String, ScenarioWizardError)
}

extension ProjectFileProblem: CustomStringConvertible {
  /// Where the fault is, what it is, and what to do; safe to print.
  public var description: String {
    switch self {
    case .unreadable(let error): error.description
    case .notUnderstood(let path, let error):
      "\(path.escapedForTerminal):\(error.line): error: \(error.reason)"
    }
  }
}
