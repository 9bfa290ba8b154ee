import CaseModel

/// The web of relations as members of a JSON object.
struct RelationsJSON {
  let application: Application
  let location: RelationsLocation

  private var casebook: Casebook { application.casebook }

  var members: [JSONValue.Member] {
    guard let matrix = application.state.relations.matrix else { return [] }
    let json = CaseJSON(casebook, documents: application.documents)
    var members: [JSONValue.Member] = [
      .init("pair", location.pair.map { json.ids([$0.first, $0.second]) } ?? .null),
      .init("actors", json.ids(matrix.actors.map(\.id))),
      .init("relations", .array(matrix.bondedPairs.map { relation($0, json) })),
      .init(
        "outOfBalance",
        .array(
          application.state.relations.unbalanced.map { triad in
            .object([
              .init("actors", json.ids(triad.actors)),
              .init("signs", .array(triad.signs.map { .string($0.rawValue) })),
            ])
          })),
      .init("balance", .string(RelationWords.theory)),
    ]
    if let other = application.state.relations.other {
      members.append(.init("against", .string(other.day.description)))
      members.append(
        .init("differences", .array(matrix.differences(from: other).map { difference($0, json) })))
    }
    return members
  }

  private func relation(_ bonded: RelationMatrix.BondedPair, _ json: CaseJSON) -> JSONValue {
    .object([
      .init("relation", .string(bonded.bond.relation.rawValue)),
      .init("between", json.ids([bonded.pair.first, bonded.pair.second])),
      .init("current", .bool(bonded.bond.freshness == .current)),
      .init("phase", json.phase(bonded.bond.phase)),
      .init("before", bonded.bond.previous.map { json.phase($0) } ?? .null),
    ])
  }

  private func difference(_ difference: RelationDifference, _ json: CaseJSON) -> JSONValue {
    .object([
      .init("between", json.ids([difference.pair.first, difference.pair.second])),
      .init("kind", .string(difference.kind.rawValue)),
      .init("from", difference.before.map { json.phase($0.phase) } ?? .null),
      .init("to", difference.after.map { json.phase($0.phase) } ?? .null),
    ])
  }
}
