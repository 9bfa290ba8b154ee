import Canvas
import Testing

@testable import Terminal

@Suite struct KeyDecoderEscapeTests {
  @Test(
    "What time decides",
    arguments: [
      ("\u{1B}", [Key(.escape)]),
      ("\u{1B}[", [Key(.character("["), .alt)]),
      ("\u{1B}O", [Key(.character("O"), .alt)]),
      ("\u{1B}]", [Key(.character("]"), .alt)]),
      ("\u{1B}P", [Key(.character("P"), .alt)]),
      ("\u{1B}[[", [Key(.character("["), .alt), Key(.character("["))]),
      ("\u{1B}O5", [Key(.character("O"), .alt), Key(.character("5"))]),
    ])
  func loneEscape(bytes: String, expected: [Key]) {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array(bytes.utf8)) == [])
    #expect(decoder.needsTimeout)
    #expect(decoder.flushEscape() == expected.map(InputEvent.key))
    #expect(!decoder.needsTimeout)
    #expect(decoder.flushEscape() == [])
    #expect(decoder.feed([0x61]) == [.key(Key(.character("a")))])
  }

  @Test func escapeAndAnArrowInOnePieceAreTwoKeys() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}\u{1B}[A".utf8)) == [.key(Key(.escape)), .key(Key(.up))])
  }

  @Test func aSequenceThatBreaksOffGivesWayToTheNext() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[1;\u{1B}[B".utf8)) == [.key(Key(.down))])
    #expect(decoder.feed(Array("\u{1B}[1;\r".utf8)) == [.key(Key(.enter))])
    #expect(decoder.feed(Array("\u{1B}[12".utf8)) == [])
    #expect(!decoder.needsTimeout, "no key starts like this, so there is nothing to wait for")
  }

  @Test(
    "A string without an end does not keep the keyboard",
    arguments: ["\u{1B}]", "\u{1B}P", "\u{1B}_", "\u{1B}["])
  func unterminated(start: String) {
    var decoder = KeyDecoder()
    _ = decoder.feed(Array((start + String(repeating: "1", count: 5000)).utf8))
    #expect(decoder.feed([0x61]) == [.key(Key(.character("a")))])

    var typed = KeyDecoder()
    _ = typed.feed(Array((start + "11;").utf8))
    #expect(typed.feed([0x0D]) == [.key(Key(.enter))])
  }

  @Test func aPasteIsOneEventWithoutControlCharacters() {
    var decoder = KeyDecoder()
    let pasted = "\u{1B}[200~one\r\ntwo\tthree\u{07}\u{1B}]0;x\u{202E}\u{9B}한\u{1B}[201~q"
    #expect(
      decoder.feed(Array(pasted.utf8)) == [.pasted("one two three]0;x한"), .key(Key(.character("q")))])
  }

  @Test func aPasteIsCutAtItsLimit() {
    var decoder = KeyDecoder()
    let text = String(repeating: "x", count: PasteReader.keptLimit + 100)
    let events = decoder.feed(Array("\u{1B}[200~\(text)\u{1B}[201~".utf8))
    #expect(events == [.pasted(String(text.prefix(PasteReader.keptLimit)))])
  }

  @Test func aPasteWithoutAnEndEndsByTheEscapeKeyOrByItsLength() {
    var decoder = KeyDecoder()
    #expect(decoder.feed(Array("\u{1B}[200~abc".utf8)) == [])
    #expect(!decoder.needsTimeout)
    #expect(decoder.feed([0x1B]) == [])
    #expect(decoder.needsTimeout)
    #expect(decoder.flushEscape() == [.pasted("abc")])

    var endless = KeyDecoder()
    _ = endless.feed(Array("\u{1B}[200~".utf8))
    let events = endless.feed([UInt8](repeating: 0x78, count: PasteReader.totalLimit + 1))
    #expect(events.count == 2)
    #expect(events.last == .key(Key(.character("x"))))
  }

  @Test func invalidBytesAreDroppedAndWhatFollowsIsKept() {
    var decoder = KeyDecoder()
    let bytes: [UInt8] = [
      0xFF, 0xC0, 0x80, 0xED, 0xA0, 0x80, 0xF5, 0xE2, 0x28, 0xC2, 0x9B, 0xE2, 0x80, 0xAE, 0x61,
    ]
    #expect(decoder.feed(bytes) == [.key(Key(.character("("))), .key(Key(.character("a")))])
  }
}
