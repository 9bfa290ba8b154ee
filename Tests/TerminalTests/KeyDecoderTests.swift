import Canvas
import Testing

@testable import Terminal

/// The one key that some bytes are; nil for none or several.
private func key(_ bytes: String, erase: UInt8? = nil) -> Key? {
  var decoder = KeyDecoder(erase: erase)
  let events = decoder.feed(Array(bytes.utf8))
  guard events.count == 1, case .key(let key) = events[0], !decoder.needsTimeout else { return nil }
  return key
}

private func character(_ character: Character, _ modifiers: Key.Modifiers = []) -> Key {
  Key(.character(character), modifiers)
}

@Suite struct KeyDecoderTests {
  @Test(
    "Characters and control characters",
    arguments: [
      ("a", character("a")), ("Z", character("Z")), (" ", character(" ")), ("~", character("~")),
      ("é", character("é")), ("한", character("한")), ("𝄞", character("𝄞")),
      ("\r", Key(.enter)), ("\n", Key(.enter)), ("\t", Key(.tab)),
      ("\u{7F}", Key(.backspace)), ("\u{08}", Key(.backspace)),
      ("\u{01}", character("a", .control)), ("\u{1A}", character("z", .control)),
      ("\u{00}", character(" ", .control)), ("\u{1C}", character("\\", .control)),
      ("\u{1F}", character("_", .control)),
      ("\u{1B}x", character("x", .alt)), ("\u{1B}X", nil), ("\u{1B}é", character("é", .alt)),
      ("\u{1B}\r", Key(.enter, .alt)), ("\u{1B}\u{7F}", Key(.backspace, .alt)),
      ("\u{1B}\u{01}", character("a", [.alt, .control])),
    ] as [(String, Key?)])
  func plain(bytes: String, expected: Key?) {
    #expect(key(bytes) == expected)
  }

  @Test(
    "Arrows, paging and editing keys in every form",
    arguments: [
      ("[A", Key(.up)), ("OA", Key(.up)), ("[B", Key(.down)), ("OB", Key(.down)),
      ("[C", Key(.right)), ("OC", Key(.right)), ("[D", Key(.left)), ("OD", Key(.left)),
      ("[H", Key(.home)), ("OH", Key(.home)), ("[1~", Key(.home)), ("[7~", Key(.home)),
      ("[F", Key(.end)), ("OF", Key(.end)), ("[4~", Key(.end)), ("[8~", Key(.end)),
      ("[2~", Key(.insert)), ("[3~", Key(.delete)), ("[5~", Key(.pageUp)), ("[6~", Key(.pageDown)),
      ("[Z", Key(.tab, .shift)), ("OM", Key(.enter)), ("Oj", character("*")), ("Op", character("0")),
      ("[1;2A", Key(.up, .shift)), ("[1;3B", Key(.down, .alt)), ("[1;5C", Key(.right, .control)),
      ("[1;8D", Key(.left, [.shift, .alt, .control])), ("[5;5~", Key(.pageUp, .control)),
      ("[3;2~", Key(.delete, .shift)), ("O5A", Key(.up, .control)),
      ("[a", Key(.up, .shift)), ("Ob", Key(.down, .control)),
      ("[5^", Key(.pageUp, .control)), ("[6$", Key(.pageDown, .shift)),
      ("[3@", Key(.delete, [.control, .shift])),
    ])
  func navigation(bytes: String, expected: Key) {
    #expect(key("\u{1B}" + bytes) == expected)
  }

  @Test(
    "Function keys of xterm, VT220, the Linux console and rxvt",
    arguments: [
      ("OP", 1), ("OQ", 2), ("OR", 3), ("OS", 4), ("[P", 1), ("[R", 3), ("[11~", 1), ("[14~", 4), ("[[A", 1),
      ("[[E", 5),
      ("[15~", 5), ("[17~", 6), ("[18~", 7), ("[19~", 8), ("[20~", 9), ("[21~", 10), ("[23~", 11),
      ("[24~", 12),
      ("[25~", 13), ("[26~", 14), ("[28~", 15), ("[29~", 16), ("[31~", 17), ("[34~", 20),
    ])
  func functions(bytes: String, number: Int) {
    #expect(key("\u{1B}" + bytes) == Key(.function(number)))
  }

  @Test(
    "Keys named by their code point",
    arguments: [
      ("[27;5;105~", character("i", .control)), ("[105;5u", character("i", .control)),
      ("[73;6u", character("i", .control)), ("[27u", Key(.escape)), ("[9;2u", Key(.tab, .shift)),
      ("[13;3u", Key(.enter, .alt)), ("[1;5P", Key(.function(1), .control)),
    ])
  func codePoints(bytes: String, expected: Key) {
    #expect(key("\u{1B}" + bytes) == expected)
  }

  @Test func theTerminalsOwnEraseCharacterIsBackspace() {
    #expect(key("\u{15}") == character("u", .control))
    #expect(key("\u{15}", erase: 0x15) == Key(.backspace))
    #expect(key("#", erase: UInt8(ascii: "#")) == Key(.backspace))
  }

  @Test func sequencesOfTheTerminalsDescriptionComeFirst() {
    let extra: [[UInt8]: Key] = [
      Array("\u{1B}[M".utf8): Key(.function(1)), Array("\u{1B}A".utf8): Key(.up),
    ]
    var decoder = KeyDecoder(extra: extra)
    let events = decoder.feed(Array("\u{1B}[M\u{1B}A!".utf8))
    #expect(events == [.key(Key(.function(1))), .key(Key(.up)), .key(character("!"))])
  }

  @Test(
    "What is no key is swallowed whole",
    arguments: [
      "[I", "[O", "[?62;1;6c", "[24;80R", "[?2026;1$y", "[>0;276;0c", "[8;24;80t", "[99~", "[201~", "[;;;m",
      "]11;rgb:0000/0000/0000\u{07}", "]11;rgb:0000/0000/0000\u{1B}\\", "P>|xterm(379)\u{1B}\\",
      "_Gi=1;OK\u{1B}\\",
      "^x\u{1B}\\", "[M !!", "[32;10;10M", "[<35;10;10M", "[<2;1;1M", "[<0;0;0M", "[<0;99999;1M", "Oz", "[[Z",
      "[1114112;1u", "[57344;99999999999999999999u", "[8238u",
    ])
  func swallowed(bytes: String) {
    var decoder = KeyDecoder()
    let events = decoder.feed(Array("\u{1B}\(bytes)x".utf8))
    #expect(events == [.key(character("x"))])
  }

  @Test func mouseReportsAreZeroBased() {
    var decoder = KeyDecoder()
    let events = decoder.feed(Array("\u{1B}[<0;1;1M\u{1B}[<0;80;24m\u{1B}[<64;3;4M\u{1B}[<69;3;4M".utf8))
    #expect(
      events == [
        .mouse(MouseEvent(.press, at: Point(x: 0, y: 0))),
        .mouse(MouseEvent(.release, at: Point(x: 79, y: 23))),
        .mouse(MouseEvent(.wheelUp, at: Point(x: 2, y: 3))),
        .mouse(MouseEvent(.wheelDown, at: Point(x: 2, y: 3))),
      ])
  }
}
