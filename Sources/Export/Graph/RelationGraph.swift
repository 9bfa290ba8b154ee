import CaseModel
import EDTF
import Explorer

/// The relations of a handout as a graph: what the formats of graphs write.
struct RelationGraph {
  /// An actor, or what holds between two, with everything that is said of it as named texts.
  struct Part {
    /// The ids of its actors: one of a node, two of an edge.
    let ids: [String]
    /// What is written beside it.
    let label: String
    let values: [(name: String, value: String)]
    /// The sign, for the stroke of an edge.
    var sign: Relation.Sign?
  }

  /// What is said of a node, in order.
  static let nodeNames = ["name", "kind"]
  /// What is said of an edge, in order.
  static let edgeNames = [
    "relation", "sign", "trend", "state", "when", "current", "text", "basis", "certainty", "citations",
    "reason", "origin", "caution", "outside",
  ]

  /// Actors, in the order of the case.
  let nodes: [Part]
  /// What holds between them as of the moment, in the order of the actors.
  let edges: [Part]
  /// The title, the moment, the case, the documents and the credits, a line each.
  let notes: [String]

  init(_ handout: Handout) {
    let casebook = handout.excerpt
    // An excerpt's days are those of the case that it is taken from.
    let matrix = casebook.relationMatrix(asOf: handout.moment)
    nodes = matrix.actors.map {
      Part(
        ids: [$0.id.rawValue], label: $0.shortName, values: [("name", $0.name), ("kind", $0.kind.rawValue)])
    }
    edges = matrix.bondedPairs.map { Self.edge($0, in: casebook) }
    notes =
      [handout.title, "Relations as of \(handout.moment)"] + handout.colophon.map { $0.map(\.text).joined() }
      + handout.imprint.dropFirst()
  }

  private static func edge(_ bonded: RelationMatrix.BondedPair, in casebook: Casebook) -> Part {
    let phase = bonded.bond.phase
    let provenance = phase.provenance
    let citations: [String] = provenance.citations.map {
      "\(casebook.source($0.source)?.shortTitle ?? $0.source.rawValue) ¶\($0.paragraph)"
        + ($0.anchor.map { " “\($0)”" } ?? "")
    }
    let additions = provenance.additions.map { "\($0.text) (\($0.origin))" }
    let values: [String] = [
      bonded.bond.relation.rawValue, phase.sign.rawValue, phase.trend.rawValue, phase.state, phase.when.text,
      bonded.bond.freshness == .current ? "true" : "false", phase.text, provenance.basis.rawValue,
      provenance.certainty.rawValue, citations.joined(separator: "; "), provenance.reason ?? "",
      provenance.origin ?? "", provenance.caution ?? "", additions.joined(separator: "; "),
    ]
    let said = zip(edgeNames, values).filter { !$0.1.isEmpty }
    return Part(
      ids: [bonded.pair.first.rawValue, bonded.pair.second.rawValue], label: phase.state,
      values: said.map { (name: $0.0, value: $0.1) },
      sign: phase.sign)
  }
}

extension Handout {
  /// The day as of which its relations are told: the location's own, or else the end of the case.
  var moment: Day {
    if case .relations(let relations) = location, let moment = relations.moment { return moment }
    return excerpt.span.upperBound
  }
}
