import Canvas

/// The page docs/keys.md, made from the command table so that it cannot say anything else.
public enum KeysDocument {
  /// The page as Markdown, ending in a line end.
  public static var markdown: String {
    var lines = [
      "# Keys", "",
      "Made from the command table; a test fails when this page is stale. Inside the explorer, `?` shows the same, searchable,",
      "and `:` runs any of these commands by name.",
    ]
    for group in CommandGroup.allCases {
      lines += [
        "", "## \(group.rawValue)", "", "| keys | command | where | what it does |", "|---|---|---|---|",
      ]
      for entry in CommandTable.entries where entry.group == group {
        for binding in entry.bindings {
          lines.append(
            "| \(keys(binding)) | `\(entry.name)` | \(places(binding.contexts)) | \(entry.explanation) |")
        }
      }
    }
    lines += ["", "## Mouse", "", "| what | does |", "|---|---|"]
    lines += [
      "| click | puts the cursor there; on the line under the cursor it opens it; on the band of time it sets the moment |",
      "| click on the map | puts the cursor on the place there, or says what is nearest; on the place under the cursor it opens it |",
      "| wheel | moves the cursor up and down; on the map it shows more or less |", "",
    ]
    return lines.joined(separator: "\n")
  }

  private static func keys(_ binding: Binding) -> String {
    binding.keys.map { "`\($0.name)`" }.joined(separator: " ")
  }

  private static func places(_ contexts: Set<Context>) -> String {
    if contexts.count == Context.allCases.count { return "everywhere" }
    if contexts == CommandTable.screens { return "every screen" }
    return Context.allCases.filter(contexts.contains).map(\.description).joined(separator: ", ")
  }
}

extension Context: CustomStringConvertible {
  /// What the context is called in the documentation.
  public var description: String {
    switch self {
    case .timeline: "timeline"
    case .actors: "actors"
    case .actor: "actor"
    case .comparison: "comparison"
    case .item: "event, statement, relation"
    case .source: "sources"
    case .claims: "claims"
    case .changes: "changes"
    case .glossary: "glossary"
    case .scenario: "scenarios"
    case .walkthrough: "walkthroughs"
    case .map: "map"
    case .tension: "tension curve"
    case .relations: "relations"
    case .chooser: "lists that open over the screen"
    case .search: "search"
    case .pictures: "pictures"
    case .console: "the teacher's console"
    }
  }
}
