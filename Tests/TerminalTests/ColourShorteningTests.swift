import CTerminal
import TestKit
import Testing

extension HeadlessScreenTests {
  /// What is left of colours between curses and the terminal: a part of the one screen that a process has, so one after the other.
  @Suite struct ColourShorteningTests {}
}

extension HeadlessScreenTests.ColourShorteningTests {
  private static func shortened(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result = [UInt8](repeating: 0, count: bytes.count + 64)
    let count = CTerminal_shorten(bytes, Int32(bytes.count), &result, Int32(result.count))
    return String(decoding: result.prefix(Int(count)), as: UTF8.self)
  }

  /// What curses writes and what reaches the terminal; `^` stands for ESC.
  private static let examples = [
    // Both colours are named, of which one is shown already.
    ("^[38;5;246m^[48;5;235ma^[38;5;116m^[48;5;235mb", "^[38;5;246;48;5;235ma^[38;5;116mb"),
    ("^[31;44ma^[39;49m^[31mb", "^[31;44ma^[49mb"), ("^[91;104ma^[30;40mb", "^[91;104ma^[30;40mb"),
    // The end of bold.
    ("^[1m^[31ma^[m^[31mb", "^[1;31ma^[22mb"), ("^[1ma^[mb", "^[1ma^[mb"),
    ("^[1;4ma^[m^[4mb", "^[1;4ma^[22mb"), ("^[1;2ma^[m^[2mb", "^[1;2ma^[0;2mb"),
    // What nobody sees: blanks in another colour, and the same colours again.
    ("^[31ma^[39;49m   ^[31mb", "^[31ma   b"), ("^[31ma^[31mb", "^[31mab"),
    // What is seen on blanks.
    ("^[41ma^[49m b", "^[41ma^[m b"), ("^[4;31ma^[24m b", "^[4;31ma^[24m b"),
    ("^[7;31ma^[32m b", "^[7;31ma^[32m b"), ("^[4;31ma^[32m b", "^[4;31ma^[32m b"),
    // To move needs no colour; to clear needs the ground's.
    ("^[31ma^[32m^[5;5H^[Kb", "^[31ma^[5;5H^[K^[32mb"), ("^[41ma^[42m^[Kb", "^[41ma^[42m^[Kb"),
    // ASCII is chosen once, and again after another character set.
    ("^(B^(Ba^(0^[m^(Bb", "^(Ba^(0^[m^(Bb"),
    // What is strange goes out as it is, and so does all until everything is taken off.
    ("^[31ma^[38;2;1;2;3mb^[31m^[31mc^[m^[31m^[32md", "^[31ma^[38;2;1;2;3mb^[31m^[31mc^[m^[32md"),
    ("^[31ma^7^[31mb^8^[31m^[31mc", "^[31ma^7^[31mb^8^[31m^[31mc"),
    ("^[31ma^[32m^[?25lb", "^[31ma^[32m^[?25lb"),
    // The end of a frame shows what curses believes.
    ("^[31ma^[32m", "^[31ma^[32m"), ("^[31ma^[m ", "^[31ma ^[m"),
  ]

  @Test(arguments: examples) func anExampleIsShortened(curses: String, terminal: String) {
    func escaped(_ text: String) -> String { text.replacing("^", with: "\u{1B}") }
    #expect(Self.shortened(escaped("^[m" + curses)) == escaped("^[m" + terminal))
  }

  @Test func beforeTheFirstResetNothingIsChanged() {
    let text = "\u{1B}[31m\u{1B}[31ma\u{1B}[39;49m b"
    #expect(Self.shortened(text) == text)
  }

  @Test(arguments: 1...300) func aTerminalShowsTheSame(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var text = Bool.random(using: &random) ? "\u{1B}[m" : ""
    for _ in 0..<200 { text += Self.piece(&random) }
    let short = Self.shortened(text)
    #expect(short.utf8.count <= text.utf8.count)
    var (whole, shown) = (PaperTerminal(), PaperTerminal())
    whole.write(text)
    shown.write(short)
    #expect(whole == shown, "\(text.debugDescription)\n\(short.debugDescription)")
  }

  private static func piece(_ random: inout SplitMix64) -> String {
    func code(_ random: inout SplitMix64) -> String {
      let number = Int.random(in: 0...255, using: &random)
      return [
        "38;5;\(number)", "48;5;\(number)", "0", "1", "2", "3", "4", "7", "22", "24", "31", "39", "44", "49",
      ]
      .randomElement(using: &random) ?? ""
    }
    switch Int.random(in: 0..<12, using: &random) {
    case 0, 1: return "ab"
    case 2: return "한"
    case 3, 4: return "  "
    case 5:
      return "\u{1B}[\(Int.random(in: 1...4, using: &random));\(Int.random(in: 1...12, using: &random))H"
    case 6:
      return ["\u{1B}[K", "\u{1B}[m", "\u{1B}(B", "\r", "\u{1B}[39;49m"].randomElement(using: &random) ?? ""
    case 7: return Int.random(in: 0..<40, using: &random) == 0 ? "\u{1B}[38;2;1;1;1m" : "\u{1B}[m"
    case 8: return "\u{1B}[\(code(&random));\(code(&random))m"
    default: return "\u{1B}[\(code(&random))m"
    }
  }
}
