import CaseModel
import CrossImpact

extension ScenarioSubject {
  /// A variant with its descriptor: `Nuclear talks: none`; empty for a place outside the matrix.
  func words(_ place: CrossImpactMatrix.Place) -> String {
    guard let answer = answer(at: place) else { return "" }
    return "\(questions[place.descriptor].name): \(answer.name)"
  }

  /// Several variants with their descriptors, in their order.
  func words(_ places: [CrossImpactMatrix.Place]) -> String {
    places.map(words).joined(separator: "; ")
  }

  /// The variants of a scenario, without those of some descriptors.
  func words(_ scenario: Scenario, without omitted: [Int] = []) -> String {
    words(scenario.places.filter { !omitted.contains($0.descriptor) })
  }

  /// A variant as an object for programs.
  func json(_ place: CrossImpactMatrix.Place) -> JSONValue {
    guard let answer = answer(at: place) else { return .null }
    return .object([
      .init("descriptor", .string(questions[place.descriptor].id)), .init("variant", .string(answer.id)),
    ])
  }

  /// A scenario as an object for programs: a key for each descriptor.
  func json(_ scenario: Scenario) -> JSONValue {
    .object(
      scenario.places.compactMap { place in
        answer(at: place).map { JSONValue.Member(questions[place.descriptor].id, .string($0.id)) }
      })
  }

  /// The name of a consistent scenario, where the case has one for it.
  func name(of scenario: Scenario) -> String? {
    guard case .model(let model, _) = grounds else { return nil }
    return model.outline(of: scenario)?.name
  }

  /// A variant by its place.
  func answer(at place: CrossImpactMatrix.Place) -> Answer? {
    guard questions.indices.contains(place.descriptor),
      questions[place.descriptor].answers.indices.contains(place.variant)
    else { return nil }
    return questions[place.descriptor].answers[place.variant]
  }

  /// Why a judgement is as it is.
  struct Ground: Hashable {
    /// In words; empty when nothing is said.
    let reason: String
    /// The paragraphs that are cited, in short: `B¶7`.
    let citations: [String]

    /// The paragraphs in one text.
    var places: String { citations.joined(separator: ", ") }
  }

  /// What is said for the judgement of a variant on a descriptor; nothing when nothing is.
  func ground(of source: CrossImpactMatrix.Place, on target: Int) -> Ground? {
    switch grounds {
    case .model(let model, let casebook):
      return model.judgement(of: source, on: target).map { judgement in
        Ground(
          reason: judgement.provenance.reason ?? judgement.provenance.origin ?? "",
          citations: judgement.provenance.places.map { casebook.label(of: $0) })
      }
    case .project(let project):
      let block = ScenarioWizardProject.Block(source: source.descriptor, target: target)
      return project.comments[block].map { Ground(reason: $0, citations: []) }
    }
  }
}

extension Scenario {
  /// Each descriptor with its variant.
  var places: [CrossImpactMatrix.Place] {
    variants.enumerated().map { CrossImpactMatrix.Place(descriptor: $0.offset, variant: $0.element) }
  }
}
