import CaseModel

/// A comparison as JSON, for programs.
struct ChangesJSON {
  let casebook: Casebook

  /// The members that stand in the object of the location.
  func members(_ location: ChangesLocation) -> [JSONValue.Member] {
    let comparison = casebook.comparison(location)
    let names = ComparisonNames(location, in: casebook)
    let text = ComparisonText(casebook: casebook, names: names)
    return [
      .init("sides", sides(location)),
      .init("warning", .string(names.warning(columns: .max))),
      .init("rows", .array(comparison.rows.map { row($0, text) })),
      .init("unspoken", .array(comparison.unspoken.map { .string($0.rawValue) })),
    ]
  }

  private func sides(_ location: ChangesLocation) -> JSONValue {
    let days = location.moments(in: casebook)
    return switch location {
    case .documents(let first, let second, let actor):
      .object([
        .init("kind", "documents"),
        .init("documents", .array([.string(first.rawValue), .string(second.rawValue)])),
        .init("about", actor.map { .string($0.rawValue) } ?? .null),
      ])
    case .actors(let first, let second, _):
      .object([
        .init("kind", "actors"),
        .init("actors", .array([.string(first.rawValue), .string(second.rawValue)])),
        .init("asOf", .string(days.to.description)),
      ])
    case .moments(let actor, _, _):
      .object([
        .init("kind", "moments"), .init("actor", .string(actor.rawValue)),
        .init("from", .string(days.from.description)), .init("to", .string(days.to.description)),
      ])
    }
  }

  /// A judged change by itself.
  func change(_ change: Change) -> JSONValue {
    let side = { (side: Change.Side) -> JSONValue in
      .object([
        .init("source", .string(side.source.rawValue)), .init("text", side.text.map { .string($0) } ?? .null),
        .init("claims", .array(side.claims.map { .string($0.rawValue) })),
      ])
    }
    return .object([
      .init("id", .string(change.id.rawValue)), .init("title", .string(change.title)),
      .init("issue", change.issue.map { .string($0.rawValue) } ?? .null),
      .init("subject", change.subject.map { .string($0.rawValue) } ?? .null),
      .init("earlier", side(change.earlier)), .init("later", side(change.later)),
      .init("change", .string(change.word.rawValue)),
      .init("provenance", CaseJSON(casebook).provenance(change.provenance)),
    ])
  }

  private func row(_ row: Comparison.Row, _ text: ComparisonText) -> JSONValue {
    .object([
      .init("title", .string(text.title(row))), .init("judged", .bool(row.change != nil)),
      .init("id", row.change.map { .string($0.id.rawValue) } ?? .null),
      .init("issue", row.issue.map { .string($0.rawValue) } ?? .null),
      .init("subject", row.subject.map { .string($0.rawValue) } ?? .null),
      .init("word", .string(row.word.rawValue)),
      .init("hedge", row.hedge.map { .string($0.rawValue) } ?? .null),
      .init("reason", .string(text.reasons(row).joined(separator: " "))),
      .init("first", side(row.first)), .init("second", side(row.second)),
      .init("onlyInFirst", .array(row.onlyInFirst.map { .string($0.rawValue) })),
      .init("onlyInSecond", .array(row.onlyInSecond.map { .string($0.rawValue) })),
      .init("provenance", row.change.map { CaseJSON(casebook).provenance($0.provenance) } ?? .null),
    ])
  }

  private func side(_ side: Comparison.Side) -> JSONValue {
    .object([
      .init("text", side.text.map { .string($0) } ?? .null),
      .init(
        "stances",
        .array((side.span.map { Array($0.steps) } ?? []).map { .string(ComparisonText.stance($0).rawValue) })),
      .init("citations", .array(side.citations.map { .string(casebook.label(of: $0)) })),
      .init(
        "claims",
        .array(
          side.lines.map {
            .object([
              .init("current", .bool($0.freshness == .current)),
              .init("claim", CaseJSON(casebook).claim($0.claim)),
            ])
          })),
    ])
  }
}
