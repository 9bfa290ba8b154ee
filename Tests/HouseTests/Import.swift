/// The module that a line of Swift imports.
struct Import {
  let module: String

  /// Nothing when the line is no import.
  init?(line: some StringProtocol) {
    var words = line.split { $0 == " " || $0 == "\t" }
    // Attributes such as `@testable` and access levels stand before the word, the kind of a single symbol behind it.
    while let word = words.first, word.hasPrefix("@") || Self.levels.contains(String(word)) {
      words.removeFirst()
    }
    guard words.first == "import" else { return nil }
    words.removeFirst()
    if let word = words.first, Self.kinds.contains(String(word)) { words.removeFirst() }
    guard let name = words.first?.prefix(while: { $0 != "." && $0 != ";" }), !name.isEmpty else { return nil }
    module = String(name)
  }

  private static let levels: Set = ["public", "package", "internal", "fileprivate", "private"]
  private static let kinds: Set = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
}
