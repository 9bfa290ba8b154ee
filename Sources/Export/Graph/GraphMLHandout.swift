import CaseModel

/// Writes relations as GraphML, as yEd, Gephi and igraph read it.
///
/// U. Brandes et al., "GraphML Progress Report: Structural Layer Proposal" (Graph Drawing 2001); graphml.graphdrawing.org.
struct GraphMLHandout {
  private let graph: RelationGraph

  init(_ handout: Handout) {
    graph = RelationGraph(handout)
  }

  /// The graph as text.
  var text: String {
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + document.source
  }

  private var document: Markup {
    let keys =
      RelationGraph.nodeNames.map { key("node", $0) } + RelationGraph.edgeNames.map { key("edge", $0) }
    let nodes = graph.nodes.map { node in
      Markup.tag("node", [.init("id", node.ids.joined())], data("node", node))
    }
    let edges = graph.edges.map { edge in
      Markup.tag(
        "edge", [.init("source", edge.ids.first ?? ""), .init("target", edge.ids.last ?? "")],
        data("edge", edge))
    }
    let notes = graph.notes.map { $0.hasSuffix(".") ? $0 : $0 + "." }
    return .tag(
      "graphml", [.init("xmlns", "http://graphml.graphdrawing.org/xmlns")],
      [.tag("desc", [], [.text(notes.joined(separator: " "))])] + keys
        + [.tag("graph", [.init("id", "relations"), .init("edgedefault", "undirected")], nodes + edges)])
  }

  private func key(_ part: StaticString, _ name: String) -> Markup {
    .tag(
      "key",
      [
        .init("id", "\(part)-\(name)"), .init("for", part.description), .init("attr.name", name),
        .init("attr.type", name == "current" ? "boolean" : "string"),
      ])
  }

  private func data(_ part: StaticString, _ values: RelationGraph.Part) -> [Markup] {
    values.values.map { .tag("data", [.init("key", "\(part)-\($0.name)")], [.text($0.value)]) }
  }
}
