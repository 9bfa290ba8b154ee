import CaseModel
import EDTF

extension Relation: SeedItem {
  static let section = SeedSection.relations
  static let noun = "relation"

  static func read(_ item: inout ItemReader) -> Relation? {
    let id = item.required("id", .id(of: Relation.self), "")
    let between = item.required("between", .list(of: .reference(to: PoliticalActor.self)), "the two sides")
    let phases = item.required("phases", .list(of: .record(Phase.self)), "in the order of their first day")
    item.inspect("phases") { $0.checkOrder(of: phases ?? [], at: $1) }
    guard let between else { return nil }
    // An element that could not be read is not one too few.
    item.inspect("between") { reading, node in
      let count = reading.tree.children(of: node).reduce(0) { count, _ in count + 1 }
      if count != 2 { reading.report(.statement(.notTwoActors(count: count)), at: node) }
    }
    guard between.count == 2, let id, let phases else { return nil }
    item.inspect("between") { $0.checkSides(between[0].rawValue, between[1].rawValue, at: $1) }
    return Relation(id: id, first: between[0], second: between[1], phases: phases)
  }
}

extension Relation.Phase: SeedRecord {
  static let noun = "phase"

  static func read(_ item: inout ItemReader) -> Relation.Phase? {
    let when = item.required("when", .date, "how long it lasted")
    let state = item.required("state", .text(upTo: 24), "one to three words, such as warming")
    let sign = item.required("sign", .choice(of: Relation.Sign.self), "")
    let trend = item.required("trend", .choice(of: Relation.Trend.self), "")
    let text = item.required("text", .text, "how they stood with each other")
    let provenance = item.provenance()
    guard let when, let state, let sign, let trend, let text, let provenance else { return nil }
    return Relation.Phase(
      when: when, state: state, sign: sign, trend: trend, text: text, provenance: provenance)
  }
}

extension SeedReading {
  /// Reports a relation of an actor with itself, and a second relation of the same two.
  fileprivate func checkSides(_ left: String, _ right: String, at list: SeedNode) {
    if left == right {
      report(.statement(.relationWithItself(left)), at: list)
    } else if let first = take([left, right].sorted().joined(separator: " "), for: "between", at: list) {
      report(.statement(.repeatedRelation(left, right, first: first)), at: list)
    }
  }

  /// Reports each phase that begins before the one above it; a phase without a known start may stand anywhere.
  fileprivate func checkOrder(of phases: [Relation.Phase], at list: SeedNode) {
    let nodes = Array(tree.children(of: list))
    guard nodes.count == phases.count else { return }
    for position in phases.indices.dropFirst() {
      let (before, after) = (phases[position - 1].when, phases[position].when)
      guard let first = before.earliestDay, let second = after.earliestDay, second < first else { continue }
      report(
        .statement(.phasesOutOfOrder(after.text, after: before.text)),
        at: value(of: "when", in: nodes[position]) ?? nodes[position])
    }
  }
}
