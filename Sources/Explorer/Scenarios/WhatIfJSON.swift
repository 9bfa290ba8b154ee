import CaseModel
import CrossImpact

/// A what-if as JSON, for programs.
struct WhatIfJSON {
  private let shown: ShownWhatIf
  private let json: CaseJSON

  init(_ shown: ShownWhatIf) {
    self.shown = shown
    json = CaseJSON(shown.casebook)
  }

  /// The members that stand in the object of the location.
  var members: [JSONValue.Member] {
    [
      .init("era", shown.era.map { .string($0.id.rawValue) } ?? .null),
      .init("consistent", .bool(shown.findings.isConsistent)),
      .init("name", shown.known(shown.whatIf.picture).map { .string($0) } ?? .null),
      .init("questions", .array(shown.order.map(question))),
      .init("settling", course), .init("scenarios", .array(scenarios)),
      .init("scenariosComplete", .bool(shown.findings.alternatives.isComplete)),
    ]
  }

  /// A named scenario by itself.
  static func outline(_ outline: ScenarioOutline, _ casebook: Casebook) -> JSONValue {
    func labels(_ citations: [Citation]) -> JSONValue {
      .array(citations.map { .string(casebook.label(of: $0)) })
    }
    return .object([
      .init("id", .string(outline.id.rawValue)), .init("name", .string(outline.name)),
      .init("holds", .array(outline.holds.map { .string($0.description) })),
      .init("text", .string(outline.text)),
      .init(
        "signposts",
        .array(
          outline.signposts.map {
            .object([.init("text", .string($0.text)), .init("citations", labels($0.citations))])
          })),
      .init(
        "outcomes",
        .array(
          outline.outcomes.map {
            .object([
              .init("actor", .string($0.actor.rawValue)), .init("text", .string($0.text)),
              .init("citations", labels($0.citations)),
            ])
          })),
      .init("provenance", CaseJSON(casebook).provenance(outline.provenance)),
    ])
  }

  private func question(_ position: Int) -> JSONValue {
    let descriptor = shown.model.descriptors[position]
    let balances = descriptor.variants.enumerated().map { variant, item in
      JSONValue.Member(item.id.rawValue, .integer(shown.findings.balances[position][variant]))
    }
    return .object([
      .init("id", .string(descriptor.id.rawValue)), .init("name", .string(descriptor.name)),
      .init("answer", answer(position, shown.chosen(position))),
      .init("origin", .string(shown.whatIf.origins[position].rawValue)),
      .init("standing", .string(shown.findings.standings[position].rawValue)),
      .init("balances", .object(balances)),
      .init("pulls", .array(shown.model.pulls(on: position, in: shown.whatIf.picture).map(pull))),
    ])
  }

  private func pull(_ pull: Pull) -> JSONValue {
    let variants = shown.model.descriptors[pull.target].variants
    let values = zip(variants, pull.values).map { JSONValue.Member($0.id.rawValue, .integer($1)) }
    return .object([
      .init("from", reference(pull.source)), .init("values", .object(values)),
      .init("words", .string(shown.words(of: pull))),
      .init("provenance", pull.judgement.map { json.provenance($0.provenance) } ?? .null),
    ])
  }

  private var course: JSONValue {
    guard let course = shown.findings.course else { return .null }
    let (ending, ring): (String, [Scenario]) =
      switch course.outcome {
      case .fixedPoint(let end): ("rest", [end])
      case .cycle(let ring): ("cycle", ring)
      case .undecided: ("undecided", [])
      }
    return .object([
      .init(
        "steps",
        .array(
          course.steps.map { step in
            .array(
              step.moves.map { move in
                .object([
                  .init("question", .string(shown.model.descriptors[move.descriptor].id.rawValue)),
                  .init("from", answer(move.descriptor, move.from)),
                  .init("to", answer(move.descriptor, move.to)),
                  .init("balance", .array(move.balance.map { .integer($0) })),
                ])
              })
          })), .init("ending", .string(ending)), .init("end", .array(ring.map(answers))),
    ])
  }

  private var scenarios: [JSONValue] {
    shown.findings.alternatives.scenarios.map { scenario in
      .object([
        .init("name", shown.known(scenario).map { .string($0) } ?? .null),
        .init("answers", answers(scenario)),
        .init("value", shown.value(of: scenario).map { .integer($0) } ?? .null),
        .init("score", shown.model.matrix.totalImpactScore(of: scenario).map { .integer($0) } ?? .null),
        .init("present", .bool(scenario == shown.whatIf.picture)),
      ])
    }
  }

  private func answers(_ scenario: Scenario) -> JSONValue {
    .object(
      scenario.variants.enumerated().map { position, variant in
        JSONValue.Member(shown.model.descriptors[position].id.rawValue, answer(position, variant))
      })
  }

  private func answer(_ position: Int, _ variant: Int) -> JSONValue {
    shown.model.variant(at: CrossImpactMatrix.Place(descriptor: position, variant: variant)).map {
      .string($0.id.rawValue)
    } ?? .null
  }

  private func reference(_ place: CrossImpactMatrix.Place) -> JSONValue {
    shown.model.reference(to: place).map { .string($0.description) } ?? .null
  }
}
