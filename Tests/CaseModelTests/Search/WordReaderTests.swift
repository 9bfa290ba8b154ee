import Foundation
import TestKit
import Testing

@testable import CaseModel

@Suite("Words as search compares them")
struct WordReaderTests {
  @Test(
    "Words that are the same",
    arguments: [
      ("PanMunJom", "panmunjom"), ("ＰＡＮ２", "pan2"), ("Détente", "detente"), ("de\u{301}tente", "détente"),
      ("Straße", "STRASSE"), ("STRAẞE", "strasse"), ("Ærø", "aero"), ("Łódź", "lodz"), ("ﬁnal", "final"),
      ("ısparta", "isparta"), ("İstanbul", "istanbul"), ("IŞIK", "işik"), ("ЁЛКА", "елка"),
      ("е\u{308}лка", "ёлка"),
      ("Йод", "и\u{306}од"), ("ΣΊΣΥΦΟΣ", "σίσυφος"), ("ᾳ", "α"),
      ("판문점", "\u{1111}\u{1161}\u{11AB}\u{1106}\u{116E}\u{11AB}\u{110C}\u{1165}\u{11B7}"),
      ("가", "\u{1100}\u{1161}"), ("각", "가\u{11A8}"), ("ㄱ", "\u{1100}"), ("ﾡￂ", "가"),
      ("ﾊﾟﾝ", "パン"), ("パン", "ぱん"), ("ハ\u{309A}ン", "パン"), ("ｶﾞﾂ", "がつ"), ("ヴ", "う\u{3099}"),
      ("ﾄｳｷｮｳ", "トウキョウ"), ("羅先", "羅先"), ("\u{F9E1}", "李"), ("Å", "å"), ("Kelvin", "kelvin"),
      ("co\u{AD}operation", "cooperation"), ("x\u{200D}y", "xy"), ("a\u{20DD}b", "ab"), ("ſ", "s"),
    ])
  func same(left: String, right: String) {
    #expect(left.foldedWords == right.foldedWords)
    #expect(left.foldedWords.count == 1)
  }

  @Test(
    "Words that differ",
    arguments: [
      ("パン", "ハン"), ("か", "が"), ("가", "각"), ("и", "і"), ("板門店", "板门店"), ("つ", "っ"), ("n", "ñg"),
      ("หมา", "หม"), ("कि", "क"),
    ])
  func different(left: String, right: String) {
    #expect(left.foldedWords != right.foldedWords)
  }

  @Test(
    "Where words end",
    arguments: [
      ("Kim Jong-un’s 2+4", ["kim", "jong", "un", "s", "2", "4"]), ("", []), (" \n\t…—", []),
      ("中国、日本", ["中国", "日本"]),
      ("a\u{3000}b", ["a", "b"]), ("🇰🇷👍🏽❤️", []), ("\u{301}", []), ("x\u{0}y", ["x", "y"]),
      ("東京・大阪", ["東京", "大阪"]),
      ("2018년 4월", ["2018년", "4월"]), ("\u{202E}abc", ["abc"]),
    ])
  func words(text: String, words: [String]) {
    #expect(text.foldedWords.map { String(decoding: $0, as: UTF8.self) } == words)
  }

  /// The scripts in which a letter and its accent must count as one, however they are written.
  private static let scripts: [ClosedRange<UInt32>] = [
    0xC0...0x24F, 0x386...0x3CE, 0x400...0x52F, 0x1E00...0x1FFC, 0x3041...0x30FE, 0xAC00...0xD7A3,
    0xF900...0xFAD9,
  ]

  @Test("Composed and decomposed are the same, and so are large and small", arguments: scripts)
  func canonical(range: ClosedRange<UInt32>) throws {
    for scalar in range.compactMap(Unicode.Scalar.init) where scalar.properties.isAlphabetic {
      let letter = String(Character(scalar))
      #expect(letter.foldedWords == letter.decomposedStringWithCanonicalMapping.foldedWords, "\(letter)")
      // Where case changes one letter into several, such as an iota below into one behind, Unicode has no simple mapping.
      for other in [letter.uppercased(), letter.lowercased()] where other.unicodeScalars.count == 1 {
        #expect(letter.foldedWords == other.foldedWords, "\(letter)")
      }
    }
  }

  @Test("Half and full width are the same as the ordinary letters")
  func width() {
    for scalar in (0xFF01...0xFFDC as ClosedRange<UInt32>).compactMap(Unicode.Scalar.init)
    where scalar.properties.generalCategory != .unassigned && scalar.value != 0xFFA0 {
      let letter = String(Character(scalar))
      let ordinary = letter.precomposedStringWithCompatibilityMapping
      // Archaic finals have no jamo that stands at the beginning of a syllable.
      #expect(letter.foldedWords == ordinary.foldedWords, "\(letter) U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test("A word says where it stands in the text")
  func ranges() {
    let text = "In ＰＡＮ\u{301}mun, 판문점!"
    var found: [String] = []
    text.withWords { bytes in
      var reader = WordReader()
      while reader.next(in: bytes) { found.append(text.slice(reader.range)) }
    }
    #expect(found == ["In", "ＰＡＮ\u{301}mun", "판문점"])
  }

  @Test("Text at random is read to its end, word by word")
  func random() {
    var random = SplitMix64(seed: 5)
    for _ in 0..<2_000 {
      let scalars = (0..<Int.random(in: 0...30, using: &random)).compactMap { _ in
        Unicode.Scalar(
          UInt32.random(in: 0...(Bool.random(using: &random) ? 0x1FFF : 0x2FFFF), using: &random))
      }
      let text = String(String.UnicodeScalarView(scalars))
      for word in text.foldedWords {
        #expect(!word.isEmpty && !word.contains(0))
        let again = String(decoding: word, as: UTF8.self).foldedWords
        #expect(again == [word], "the form of a form is the form: \(text.debugDescription)")
      }
    }
  }
}
