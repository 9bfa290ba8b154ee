import Canvas
import Testing

@Suite struct GlyphReaderTests {
  /// What stands in the cells, a string a cell, for every kind of scalar that is not simply shown.
  @Test(arguments: [
    ("a\u{301}\u{302}\u{303}b", ["a\u{301}\u{302}", "b"]),
    ("\u{301}a", ["\u{25CC}\u{301}", "a"]),
    ("a\u{1B}[31m", ["a", "\u{FFFD}", "[", "3", "1", "m"]),
    ("\t\n\r\n", ["\u{FFFD}", "\u{FFFD}", "\u{FFFD}", "\u{FFFD}"]),
    ("\u{9B}\u{202E}\u{200B}\u{E000}\u{2028}", Array(repeating: "\u{FFFD}", count: 5)),
    ("\u{378}\u{10FFFD}\u{1FAE8}", Array(repeating: "\u{FFFD}", count: 3)),
    ("co\u{AD}op\u{200C}s", ["c", "o", "o", "p", "s"]),
    ("❤\u{FE0F}!", ["❤", "!"]),
    ("👨\u{200D}👩\u{200D}👧!", ["👨", "", "!"]),
    ("👍\u{1F3FD}!", ["👍", "", "!"]),
    ("a\u{200D}b", ["a", "b"]),
    ("🇰🇷", ["K", "R"]),
    ("1\u{FE0F}\u{20E3}", ["1\u{20E3}"]),
    ("\u{1112}\u{1161}\u{11AB}\u{1100}\u{116E}\u{11A8}", ["한", "", "국", ""]),
    ("\u{AC00}\u{11A8}\u{1161}", ["각", "", "\u{FFFD}"]),
    ("が\u{3099}", ["が\u{3099}", ""]),
    ("นี้", ["น\u{E35}\u{E49}"]),
  ])
  func cells(_ text: String, _ expected: [String]) {
    let grid = Grid(lines: [text])
    #expect(
      (0..<grid.size.width).map { grid.text(x: $0, y: 0).unicodeScalars.map(\.value) }
        == expected.map { $0.unicodeScalars.map(\.value) })
    #expect(text.columns == expected.count)
  }

  @Test func columnsOfScalars() {
    let expected: [(Unicode.Scalar, Int)] = [
      ("a", 1), ("é", 1), ("가", 2), ("漢", 2), ("｡", 1), ("！", 2), ("─", 1), ("●", 1), ("★", 1), ("👍", 2),
      ("\u{301}", 0), ("\u{200D}", 0), ("\u{7}", 1), ("\u{3000}", 2), ("\u{303F}", 1),
    ]
    for (scalar, columns) in expected { #expect(scalar.columns == columns, "\(scalar)") }
  }
}
