import CaseModel
import CrossImpact

extension ScenarioList {
  /// The list for programs.
  public var json: JSONValue {
    let subject = study.subject
    return .object([
      .init("title", .string(subject.title)), .init("complete", .bool(ending == .complete && !isPartial)),
      .init("stopped", .bool(isPartial)),
      .init("pictures", subject.matrix.scenarioCount.map { .integer($0) } ?? .null),
      .init("visited", .integer(Int(visited))), .init("found", .integer(entries.count)),
      .init("forced", study.forcedJSON), .init("tolerance", .integer(study.terms.tolerance)),
      .init("rule", .string(study.rule.rawValue)),
      .init("basins", basins.map { $0.method.json } ?? .null),
      .init("inputs", .array(subject.inputs.map { .string(subject.questions[$0].id) })),
      .init("scenarios", .array(shown.map(json))),
    ])
  }

  private func json(_ entry: Entry) -> JSONValue {
    .object([
      .init("number", .integer(entry.number)), .init("name", JSONValue(entry.name) ?? .null),
      .init("value", .integer(entry.value)), .init("score", .integer(entry.score)),
      .init("basin", entry.basin.map { .integer(Int($0)) } ?? .null),
      .init("picture", study.subject.json(entry.scenario)),
    ])
  }

  /// The list as comma-separated values: a row for each scenario, a column for each descriptor.
  public var csv: String {
    var table = CSVText()
    table.add(["number", "name", "value", "score", "basin"] + study.subject.questions.map(\.id))
    for entry in shown {
      let answers = entry.scenario.places.map { study.subject.answer(at: $0)?.id ?? "" }
      table.add(
        [
          "\(entry.number)", entry.name ?? "", "\(entry.value)", "\(entry.score)",
          entry.basin.map { "\($0)" } ?? "",
        ] + answers)
    }
    return table.text
  }

  /// The list as a `.sl` file of ScenarioWizard, whose consistency values count inputs too; a basin that is not known is
  /// written as 0.
  public var solutions: String {
    SolutionList(
      shown.map {
        SolutionList.Solution(
          scenario: $0.scenario, weight: $0.basin ?? 0,
          consistency: study.subject.matrix.consistency(of: $0.scenario, under: study.terms) ?? 0,
          totalImpactScore: $0.score,
          comment: $0.name ?? "")
      }
    ).text
  }
}

extension Study {
  /// The forced variants, a key for each descriptor.
  var forcedJSON: JSONValue {
    .object(
      terms.forced.sorted { $0.key < $1.key }.compactMap { descriptor, variant in
        let place = CrossImpactMatrix.Place(descriptor: descriptor, variant: variant)
        return subject.answer(at: place).map {
          JSONValue.Member(subject.questions[descriptor].id, .string($0.id))
        }
      })
  }
}

extension Basins.Method {
  /// How starts were chosen, for programs.
  var json: JSONValue {
    switch self {
    case .exact: .object([.init("method", "exact")])
    case .sampled(let count, let seed):
      .object([
        .init("method", "sampled"), .init("starts", .integer(count)),
        .init("seed", .string(String(seed))),
      ])
    }
  }
}
