/// A table as comma-separated values (RFC 4180), its lines ending in a line feed.
struct CSVText {
  private(set) var text = ""

  /// Adds a row; a cell with a comma, a quotation mark or a line break stands in quotation marks, and
  /// one that a spreadsheet would run as a formula has an apostrophe before it.
  mutating func add(_ cells: [String]) {
    text += cells.map(Self.quoted).joined(separator: ",") + "\n"
  }

  private static func quoted(_ text: String) -> String {
    // A spreadsheet runs what begins so; a number with its sign is none of that.
    let isFormula = text.unicodeScalars.first.map { ["=", "+", "-", "@", "\t"].contains($0) } ?? false
    let cell = isFormula && Int(text) == nil ? "'" + text : text
    let needsMarks = cell.unicodeScalars.contains { [",", "\"", "\n", "\r"].contains($0) }
    return needsMarks ? "\"" + cell.replacing("\"", with: "\"\"") + "\"" : cell
  }
}
