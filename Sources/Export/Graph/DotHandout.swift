import CaseModel

/// Writes relations in the DOT language of Graphviz.
///
/// Every text stands in double quotes, in which only the quote and, for labels, the backslash mean something (The DOT Language,
/// graphviz.org/doc/info/lang.html); both are escaped, and every text is brought onto one line.
struct DotHandout {
  private let graph: RelationGraph

  init(_ handout: Handout) {
    graph = RelationGraph(handout)
  }

  /// The graph as text.
  var text: String {
    var lines = ["graph relations {"]
    lines += graph.notes.map { "  // \($0.trimmedLine)" }
    lines += ["  layout=circo; overlap=false;", "  node [shape=box];"]
    for node in graph.nodes {
      lines.append("  \(Self.quoted(node.ids)) [\(Self.list([("label", node.label)] + node.values))];")
    }
    for edge in graph.edges {
      let look = [("label", edge.label), ("style", Self.style(edge.sign))]
      lines.append("  \(Self.quoted(edge.ids)) [\(Self.list(look + edge.values))];")
    }
    return (lines + ["}", ""]).joined(separator: "\n")
  }

  private static func style(_ sign: Relation.Sign?) -> String {
    switch sign {
    case .negative: "dashed"
    case .mixed: "dotted"
    case .positive, nil: "solid"
    }
  }

  private static func quoted(_ ids: [String]) -> String { ids.map(quoted).joined(separator: " -- ") }

  private static func list(_ values: [(String, String)]) -> String {
    values.map { "\($0.0)=\(quoted($0.1))" }.joined(separator: ", ")
  }

  /// A text in double quotes.
  static func quoted(_ text: String) -> String {
    var result = "\"".unicodeScalars
    for scalar in text.oneLine.unicodeScalars {
      if scalar == "\"" || scalar == "\\" { result.append("\\") }
      result.append(scalar)
    }
    result.append("\"")
    return String(result)
  }
}
