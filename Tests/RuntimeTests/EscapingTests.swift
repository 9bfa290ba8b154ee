import Testing

@testable import Runtime

@Suite struct EscapingTests {
  @Test(
    "Hidden characters are shown",
    arguments: [
      ("plain text", "plain text"), ("", ""), ("한국어 — é “x”", "한국어 — é “x”"), ("شمال עברית", "شمال עברית"),
      ("\u{1B}[31m", "<U+001B>[31m"), ("a\nb\tc\r", "a<U+000A>b<U+0009>c<U+000D>"), ("\u{7F}", "<U+007F>"),
      ("\u{9B}2J", "<U+009B>2J"), ("\u{202E}", "<U+202E>"), ("\u{2066}", "<U+2066>"),
      ("\u{200B}", "<U+200B>"),
      ("\u{FEFF}", "<U+FEFF>"), ("\u{2028}", "<U+2028>"), ("\u{61C}", "<U+061C>"), ("\u{AD}", "<U+00AD>"),
      ("a\u{34F}", "a<U+034F>"), ("\u{3164}", "<U+3164>"), ("\u{E0041}", "<U+E0041>"),
      ("e\u{301}", "e\u{301}"), ("❤\u{FE0F}", "❤\u{FE0F}"), ("\u{0}", "<U+0000>"),
    ])
  func escaped(text: String, expected: String) {
    #expect(text.escapedForTerminal == expected)
  }

  @Test func noScalarEscapesHidden() {
    for value in 0...UInt32(0x10FFFF) {
      guard let scalar = Unicode.Scalar(value), scalar.isHidden else { continue }
      #expect(String(scalar).escapedForTerminal.unicodeScalars.allSatisfy { !$0.isHidden })
    }
  }
}

@Suite struct FactsTests {
  @Test func theProgramKnowsItsFile() {
    #expect(CurrentProcess.executablePath?.hasPrefix("/") == true)
  }

  @Test func unsetVariablesAreNil() {
    #expect(Environment.value("NEASIA_TEST_UNSET") == nil)
    #expect(Environment.value("PATH")?.isEmpty == false)
  }

  @Test func theClockOnlyGoesForward() {
    let first = MonotonicClock.nanoseconds
    #expect(MonotonicClock.nanoseconds >= first)
    #expect(first > 0)
  }

  @Test func everyErrorSaysWhatToDo() {
    let codes: [Int32] = Array(-1...140)
    for code in codes {
      let sentence = SystemError(call: "open", reason: .code(code), subject: "x").description
      #expect(sentence.hasPrefix("x: open failed: ") && sentence.hasSuffix("."))
    }
    #expect(
      SystemError(call: "read", reason: .tooLarge(limit: 9), subject: nil).description
        == "the system: larger than the limit of 9 bytes; shorten or split it.")
  }
}
