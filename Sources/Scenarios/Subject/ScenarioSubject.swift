import CaseModel
import CrossImpact

/// What scenarios are looked for in: the case's own model or a project file, with the names that a person uses.
///
/// Names of a project file are as they stand in it; they must be made safe before they reach a terminal.
public struct ScenarioSubject: Sendable {
  /// What it is called: the case's title, or the file's name.
  public let title: String
  /// What is computed with.
  public let matrix: CrossImpactMatrix
  /// One for each descriptor of the matrix, in its order.
  public let questions: [Question]
  /// The descriptors that nothing in the matrix moves; results are told by their setting.
  public let inputs: [Int]
  let grounds: Grounds

  /// A descriptor by its names.
  public struct Question: Hashable, Sendable {
    /// What programs and options call it: the case's id, or the name in the file.
    public let id: String
    /// A short name.
    public let name: String
    /// The name in full; the short one where there is no other.
    public let longName: String
    /// Its variants in their order.
    public let answers: [Answer]
  }

  /// A variant by its names.
  public struct Answer: Hashable, Sendable {
    /// What programs and options call it.
    public let id: String
    /// The name in words.
    public let name: String
  }

  /// Where the reasons of judgements stand.
  enum Grounds: Sendable {
    case model(ScenarioModel, Casebook)
    case project(ScenarioWizardProject)
  }

  /// The model of a case.
  ///
  /// - Parameters:
  ///   - model: the model.
  ///   - casebook: the case that it belongs to.
  public init(_ model: ScenarioModel, in casebook: Casebook) {
    title = casebook.heading.title
    matrix = model.matrix
    inputs = model.inputs
    questions = model.descriptors.map { descriptor in
      Question(
        id: descriptor.id.rawValue, name: descriptor.shortName, longName: descriptor.name,
        answers: descriptor.variants.map { Answer(id: $0.id.rawValue, name: $0.name) })
    }
    grounds = .model(model, casebook)
  }

  /// A project of ScenarioWizard.
  ///
  /// - Parameters:
  ///   - project: what was read.
  ///   - title: what it is called in reports.
  public init(_ project: ScenarioWizardProject, title: String) {
    self.title = title
    matrix = project.matrix
    inputs = project.matrix.inputs
    questions = project.matrix.descriptors.enumerated().map { number, descriptor in
      let name = descriptor.name.isEmpty ? "descriptor \(number + 1)" : descriptor.name
      let long = project.texts.indices.contains(number) ? project.texts[number].longName : ""
      return Question(
        id: name, name: name, longName: long.isEmpty ? name : long,
        answers: descriptor.variants.enumerated().map { variant, text in
          let text = text.isEmpty ? "variant \(variant + 1)" : text
          return Answer(id: text, name: text)
        })
    }
    grounds = .project(project)
  }

  /// Whether it is the model of a case, whose judgements have citations and whose scenarios may have names.
  public var isCase: Bool {
    if case .model = grounds { true } else { false }
  }
}
