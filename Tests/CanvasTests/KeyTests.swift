import Canvas
import TestKit
import Testing

@Suite struct KeyTests {
  @Test(arguments: [
    ("Up", Key(.up)), ("C-x", Key(.character("x"), .control)), ("M-Enter", Key(.enter, .alt)),
    ("S-Tab", Key(.tab, .shift)), ("F1", Key(.function(1))), ("Space", Key(.character(" "))),
    ("C-M-S-Left", Key(.left, [.control, .alt, .shift])), ("?", Key(.character("?"))),
    ("-", Key(.character("-"))), ("C--", Key(.character("-"), .control)), ("C", Key(.character("C"))),
    ("M-C", Key(.character("C"), .alt)), ("ж", Key(.character("ж"))), ("가", Key(.character("가"))),
    ("U+9", Key(.character("\t"))), ("U+1F1F0+1F1F7", Key(.character("🇰🇷"))),
  ])
  func names(_ name: String, _ key: Key) {
    #expect(key.name == name)
    #expect(Key(named: name) == key)
  }

  @Test(arguments: [
    "", " ", "\t", "Upp", "up", "C-", "M-C-", "C-C-x", "F0", "F25", "F01", "F+1", "F99999999999999999999",
    "U+",
    "U+110000", "U+41+42", "U+D800", "xy", "\u{301}",
  ])
  func whatIsNoName(_ name: String) {
    #expect(Key(named: name) == nil)
  }

  @Test func everyNameReadsBack() {
    var random = SplitMix64(seed: 5)
    var codes: [Key.Code] = [
      .up, .down, .left, .right, .home, .end, .pageUp, .pageDown, .insert, .delete, .backspace, .tab, .enter,
      .escape,
    ]
    codes += (1...24).map { .function($0) }
    for _ in 0..<2000 {
      codes += RandomText.line(upTo: 4, using: &random).map { .character($0) }
    }
    for code in codes {
      let key = Key(code, Key.Modifiers(rawValue: .random(in: 0...7, using: &random)))
      #expect(Key(named: key.name) == key, "\(key.name)")
      #expect(!key.name.contains { $0 == " " || $0.isNewline })
    }
  }
}

@Suite struct KeyScriptTests {
  @Test func keysRepeatsAndTextAreRead() throws {
    let script = try KeyScript("  Down*3 \n * C-r text:a_b _\t**2 ")
      .keys.map(\.name)
    #expect(script == ["Down", "Down", "Down", "*", "C-r", "a", "Space", "b", "_", "*", "*"])
  }

  @Test(arguments: [
    ("Up Dwon", KeyScriptError.unknownKey(name: "Dwon", column: 4, nearest: "Down")),
    ("up", .unknownKey(name: "up", column: 1, nearest: "Up")),
    ("Return", .unknownKey(name: "Return", column: 1, nearest: nil)),
    (
      "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq",
      .unknownKey(name: "qqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqqq", column: 1, nearest: nil)
    ),
    ("Down*0", .badCount(word: "Down*0", column: 1)),
    ("x Down*99999999999999999999", .badCount(word: "Down*99999999999999999999", column: 3)),
    ("x*9999 y*9999", .tooLong),
  ])
  func errors(_ text: String, _ error: KeyScriptError) {
    #expect(throws: error) { try KeyScript(text) }
    #expect(error.description.hasSuffix(".") || error.description.hasSuffix("?"))
  }
}
