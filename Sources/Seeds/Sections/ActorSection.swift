import CaseModel

extension PoliticalActor: SeedItem {
  static let section = SeedSection.actors
  static let noun = "actor"

  static func read(_ item: inout ItemReader) -> PoliticalActor? {
    let id = item.required("id", .id(of: PoliticalActor.self), "for a state, its ISO 3166-1 alpha-3 code")
    let kind = item.required("kind", .choice(of: Kind.self), "")
    let name = item.required("name", .text(upTo: 80), "")
    let shortName = item.required("short-name", .text(upTo: 12), "for narrow places")
    let mark = item.optional(
      "mark", .capitals(1...1),
      "gives the actor a column and a lane in the timeline, in the order of the file")
    let localNames = item.optional("local-names", .localNames, "`{ko: 대한민국}`")
    let state = item.required(
      "state", .reference(to: PoliticalActor.self), "the state that a leader leads or a group belongs to",
      when: .isLeader)
    let offices = item.optional("offices", .list(of: .record(Office.self)), "terms of office")
    let capital = item.optional("capital", .reference(to: Place.self), "")
    let text = item.required("text", .text, "who it is")
    let provenance = item.provenance()
    if kind == .leader, let state {
      item.inspect("state") { reading, node in
        if reading.isWhole, reading.names.has(state.rawValue, in: .actors),
          !reading.states.contains(state.rawValue)
        {
          reading.report(.statement(.notAState(state.rawValue)), at: node)
        }
      }
    }
    guard let id, let kind, let name, let shortName, let text, let provenance else { return nil }
    return PoliticalActor(
      id: id, kind: kind, name: name, shortName: shortName, mark: mark, localNames: localNames ?? [],
      state: state,
      offices: offices ?? [], capital: capital, text: text, provenance: provenance)
  }
}

extension Office: SeedRecord {
  static let noun = "office"

  static func read(_ item: inout ItemReader) -> Office? {
    let title = item.required("title", .text(upTo: 80), "")
    let term = item.required("term", .date, "from when to when")
    let origin = item.required("origin", .text, "where the term comes from")
    guard let title, let term, let origin else { return nil }
    return Office(title: title, term: term, origin: origin)
  }
}

extension ValueProblem.Condition {
  fileprivate static let isLeader = Self("kind", [PoliticalActor.Kind.leader.rawValue])
}
