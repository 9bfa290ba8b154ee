extension SeedFormat {
  /// Renews the tables of keys in a Markdown document: of the records of a case and of the configuration.
  ///
  /// A table stands behind a line `<!-- keys: event -->`, with what the record is called, up to the next empty line. So
  /// the page that people read is checked against the code, and never copied by hand.
  public static func renewingTables(in document: String) -> String {
    let catalogue = FormatCatalogue.whole
    catalogue.add(Settings.self)
    var lines: [Substring] = []
    var isInTable = false
    for line in document.split(separator: "\n", omittingEmptySubsequences: false) {
      if isInTable, !line.isEmpty { continue }
      isInTable = false
      lines.append(line)
      guard line.hasPrefix(opening), line.hasSuffix(closing) else { continue }
      let noun = String(line.dropFirst(opening.count).dropLast(closing.count))
      lines += table(of: noun, catalogue)
      isInTable = true
    }
    return lines.joined(separator: "\n")
  }

  private static let opening = "<!-- keys: "
  private static let closing = " -->"
  private static let provenance = "provenance"

  private static func table(of noun: String, _ catalogue: FormatCatalogue) -> [Substring] {
    let keys: [KeyDescription]
    if noun == provenance {
      // Every kind of statement asks for the same keys.
      keys = catalogue.keys(of: "term").filter { $0.group == provenance }
    } else {
      keys = catalogue.keys(of: noun).filter { $0.group == nil }
    }
    let hasProvenance = noun != provenance && catalogue.keys(of: noun).contains { $0.group == provenance }
    let rows = keys.map { "| `\($0.name)` | \($0.need.words) | \($0.words) |"[...] }
    return ["| key | needed | value |", "|---|---|---|"] + rows
      + (hasProvenance ? ["| [provenance](#what-every-statement-carries) | yes | |"] : [])
  }
}

extension FormatCatalogue {
  fileprivate func keys(of noun: String) -> [KeyDescription] {
    records.first { $0.noun == noun }?.keys ?? []
  }
}

extension KeyDescription.Need {
  fileprivate var words: String {
    switch self {
    case .always: "yes"
    case .never: "no"
    case .when(let condition) where condition.values.isEmpty:
      "with `\(condition.key)`"
    case .when(let condition):
      "with \(condition.values.map { "`\(condition.key): \($0)`" }.joined(separator: " or "))"
    }
  }
}
