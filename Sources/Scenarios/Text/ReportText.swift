import Canvas

/// Lines of a report, broken between words.
struct ReportText {
  /// The columns of a line.
  let width: Int
  private(set) var lines: [String] = []

  init(width: Int) {
    self.width = max(20, width)
  }

  /// Adds a paragraph.
  ///
  /// - Parameters:
  ///   - text: the words.
  ///   - indent: the columns before the first line.
  ///   - hang: the columns by which further lines stand farther in.
  mutating func add(_ text: String, indent: Int = 0, hang: Int = 0) {
    let broken = wrap([Span(text)], width: max(10, width - indent - hang)).map(\.text)
    for (number, line) in broken.enumerated() {
      lines.append(String(repeating: " ", count: indent + (number == 0 ? 0 : hang)) + line)
    }
  }

  /// Adds an empty line.
  mutating func space() { lines.append("") }
}
