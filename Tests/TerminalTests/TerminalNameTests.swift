import Canvas
import Testing

@testable import Terminal

@Suite struct TerminalNameTests {
  @Test(
    "Descriptions to try, the best first",
    arguments: [
      ("xterm-256color", ["xterm-256color", "xterm", "vt100", "ansi", "linux"]),
      ("xterm-ghostty", ["xterm-ghostty", "xterm-256color", "xterm", "vt100", "ansi", "linux"]),
      ("vt220", ["vt220", "vt100", "ansi", "linux"]),
      ("", ["vt100", "ansi", "linux"]),
      ("../../tmp/evil", ["vt100", "ansi", "linux"]),
      ("xterm\u{1B}]0;x\u{07}", ["xterm-256color", "xterm", "vt100", "ansi", "linux"]),
      (String(repeating: "A", count: 5000), ["vt100", "ansi", "linux"]),
    ])
  func candidates(name: String, expected: [String]) {
    #expect(TerminalName(name).candidates == expected)
  }

  @Test func anUnsetNameIsEmpty() {
    #expect(TerminalName(nil).candidates == TerminalName("").candidates)
  }

  @Test func aNameIsShownCutAndHarmless() {
    #expect(TerminalName("x\u{1B}c").shown == "x<U+001B>c")
    #expect(TerminalName(String(repeating: "A", count: 5000)).shown.count == 65)
  }

  @Test func mouseModesAreForRelativesOfXterm() {
    #expect(TerminalName("tmux-256color").isXtermLike)
    #expect(TerminalName("st-256color").isXtermLike)
    #expect(!TerminalName("linux").isXtermLike)
    #expect(!TerminalName("vt100").isXtermLike)
    #expect(TerminalName("dumb").isDumb)
  }
}

@Suite struct TerminalSizeTests {
  @Test(
    "Claimed sizes",
    arguments: [
      (80, 24, 80, 24), (0, 0, 80, 24), (0, 24, 1, 24), (80, 0, 80, 1), (65535, 65535, 1000, 1000),
      (1, 1, 1, 1),
    ])
  func clamped(columns: Int, rows: Int, width: Int, height: Int) {
    #expect(Size(columns: columns, rows: rows) == Size(width: width, height: height))
  }
}

@Suite struct ClipboardTests {
  @Test(
    "RFC 4648, section 10",
    arguments: [
      ("", ""), ("f", "Zg=="), ("fo", "Zm8="), ("foo", "Zm9v"), ("foob", "Zm9vYg=="), ("fooba", "Zm9vYmE="),
      ("foobar", "Zm9vYmFy"),
    ])
  func base64(text: String, expected: String) {
    #expect(Clipboard.base64(Array(text.utf8)) == Array(expected.utf8))
  }

  @Test func nothingOfTheTextCanActOnTheTerminal() {
    let sequence = Clipboard.sequence(for: "\u{07}\u{1B}\\" + String(repeating: "한", count: 100_000))
    #expect(sequence.filter { $0 < 0x20 } == [0x1B, 0x1B])
    #expect(sequence.count < 70_000)
  }
}
