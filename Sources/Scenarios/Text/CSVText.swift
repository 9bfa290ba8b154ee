/// A table as comma-separated values (RFC 4180), its lines ending in a line feed.
struct CSVText {
  private(set) var text = ""

  /// Adds a row; a cell with a comma, a quotation mark or a line break stands in quotation marks.
  mutating func add(_ cells: [String]) {
    text += cells.map(Self.quoted).joined(separator: ",") + "\n"
  }

  private static func quoted(_ cell: String) -> String {
    let needsMarks = cell.unicodeScalars.contains { [",", "\"", "\n", "\r"].contains($0) }
    return needsMarks ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }
}
