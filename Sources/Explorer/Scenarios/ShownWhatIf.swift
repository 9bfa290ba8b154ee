import Canvas
import CaseModel
import CrossImpact

/// A what-if with all that the screen knows of it, and the words for its parts.
struct ShownWhatIf {
  let casebook: Casebook
  let model: ScenarioModel
  let whatIf: WhatIf
  let findings: WhatIfFindings

  /// The positions of the questions in the order in which they are shown: first those given from outside.
  var order: [Int] { model.inputs + model.descriptors.indices.filter { !model.descriptors[$0].isInput } }

  /// The short name of a question.
  func name(_ position: Int) -> String {
    model.descriptors.indices.contains(position) ? model.descriptors[position].shortName : ""
  }

  /// The name of an answer.
  func name(_ position: Int, _ variant: Int) -> String {
    model.variant(at: CrossImpactMatrix.Place(descriptor: position, variant: variant))?.name ?? ""
  }

  /// A question and an answer: `Nuclear talks: real progress`.
  func answer(_ position: Int, _ variant: Int) -> String {
    "\(name(position)): \(name(position, variant))"
  }

  /// The answer that the picture gives to a question.
  func chosen(_ position: Int) -> Int {
    whatIf.picture.variants.indices.contains(position) ? whatIf.picture.variants[position] : 0
  }

  /// The era from which the what-if starts.
  var era: Era? { whatIf.location.era.flatMap { casebook.era($0) } }

  /// The location of another picture that starts from the same era; answers that would change are no longer forced.
  func location(of picture: Scenario, forcing more: Int? = nil) -> ScenarioLocation {
    var location = whatIf.location
    location.changed = model.changes(from: whatIf.start, to: picture)
    location.forced = Set(
      whatIf.forced.filter { picture.variants[$0.key] == $0.value }.map { model.descriptors[$0.key].id })
    if let more { location.forced.insert(model.descriptors[more].id) }
    return location
  }

  /// What of a question's picture breaks it: the strongest pull to its best answer.
  func breaking(_ position: Int) -> Pull? {
    findings.best(of: position).flatMap {
      model.strongestPull(on: position, to: $0, over: chosen(position), in: whatIf.picture)
    }
  }

  /// The value of a scenario of the present setting: the margin of its weakest answer.
  func value(of scenario: Scenario) -> Int? {
    model.matrix.consistency(of: scenario, under: ConsistencyTerms(forced: findings.alternatives.fixed))
  }

  /// A number with its sign; 0 has none.
  ///
  /// The minus is no hyphen, after which a line might end.
  static func signed(_ value: Int) -> String {
    value > 0 ? "+\(value)" : value < 0 ? "−\(value.magnitude)" : "0"
  }
}
