import Canvas
import Testing

@Suite struct GlyphsTests {
  /// All signs of a set by name, the scales included.
  private func signs(_ glyphs: Glyphs) -> [(name: String, sign: String)] {
    Mirror(reflecting: glyphs).children.flatMap { child -> [(String, String)] in
      let name = child.label ?? ""
      if let signs = child.value as? [String] { return signs.map { (name, $0) } }
      return (child.value as? String).map { [(name, $0)] } ?? []
    }
  }

  @Test func everySignIsOneColumn() {
    for (name, sign) in signs(.unicode) + signs(.ascii) { #expect(sign.columns == 1, "\(name)") }
    #expect(signs(.unicode).count > 40)
  }

  @Test func asciiSignsAreAsciiAndWhatTransliterationMakes() {
    for (unicode, ascii) in zip(signs(.unicode), signs(.ascii)) {
      #expect(ascii.sign.allSatisfy { $0.isASCII }, "\(ascii.name)")
      #expect(ascii.sign != "?", "\(ascii.name)")
      #expect(Grid(lines: [unicode.sign]).transliterated() == Grid(lines: [ascii.sign]), "\(unicode.name)")
    }
  }

  @Test func asciiSignsThatStandTogetherDiffer() {
    let ascii = Glyphs.ascii
    #expect(Set([ascii.heavyHorizontal, ascii.dashedHorizontal, ascii.fading]).count == 3)
    #expect(Set([ascii.bullet, ascii.hollowBullet, ascii.dot]).count == 3)
    #expect(Set([ascii.diamond, ascii.hollowDiamond]).count == 2)
    #expect(Set([ascii.rising, ascii.falling, ascii.steady]).count == 3)
    #expect(Set([ascii.barFull, ascii.barEmpty]).count == 2)
    #expect(Set([ascii.check, ascii.ballot, ascii.dot]).count == 3)
  }
}

@Suite struct TransliterationTests {
  @Test(arguments: [
    ("détente – “peace”…", "detente - \"peace\"."),
    ("Bordachev ¶7 → talks", "Bordachev :7 > talks"),
    ("Корейский мир", "Korejskij mir"),
    ("┌─┬─┐│ ├━┤", "+-+-+| +=+"),
    ("3×4 ±½ £5", "3x4 +? L5"),
    ("e\u{301}a", "ea"),
    ("ＡＢ　1", "A B   1"),
    ("판문점│", "??????|"),
    ("⠉⠒⣀⠀⡇", "'-. :"),
    ("Tiếng Việt", "Tieng Viet"),
    ("ἐλπίς", "?lpis"),
  ])
  func oneCharacterForOne(_ text: String, _ expected: String) {
    #expect(Grid(lines: [text]).transliterated().lines() == [expected])
    #expect(text.columns == expected.columns)
  }
}
