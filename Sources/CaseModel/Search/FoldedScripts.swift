/// How the scripts of Korea and Japan are brought to one form when a text is searched: letters of half width become whole ones,
/// letters that are put together of parts become one, and Katakana is read as Hiragana.
///
/// Arithmetic of Hangul: The Unicode Standard, section 3.12. Widths and compatibility jamo: UnicodeData.txt, field 5.
enum FoldedScripts {
  /// The ordinary form of a character of full or half width, or of a jamo that stands alone; else the scalar itself.
  static func ordinary(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xFF01...0xFF5E: scalar - 0xFF01 + 0x21
    case 0xFF66...0xFF9F: 0x3000 + UInt32(halfWidthKana[Int(scalar - 0xFF66)])
    case 0xFFA1...0xFFBE: 0x1100 + UInt32(jamo[Int(scalar - 0xFFA1)])
    case 0xFFC2...0xFFC7: scalar - 0xFFC2 + 0x1161
    case 0xFFCA...0xFFCF: scalar - 0xFFCA + 0x1167
    case 0xFFD2...0xFFD7: scalar - 0xFFD2 + 0x116D
    case 0xFFDA...0xFFDC: scalar - 0xFFDA + 0x1173
    case 0x3131...0x314E: 0x1100 + UInt32(jamo[Int(scalar - 0x3131)])
    case 0x314F...0x3163: scalar - 0x314F + 0x1161
    default: scalar
    }
  }

  /// The letter that two make together, both of ordinary form: a syllable or a voiced kana; nothing when they stay two.
  static func composed(_ first: UInt32, _ second: UInt32) -> UInt32? {
    switch (first, second) {
    case (0x1100...0x1112, 0x1161...0x1175):
      return 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
    case (0xAC00...0xD7A3, 0x11A8...0x11C2) where (first - 0xAC00) % 28 == 0:
      return first + second - 0x11A7
    case (_, 0x3099) where voiced.contains(hiragana(first)):
      return hiragana(first) + 1
    case (0x3046, 0x3099), (0x30A6, 0x3099):
      return 0x3094
    case (_, 0x3099) where (0x308F...0x3092).contains(hiragana(first)):
      return hiragana(first) - 0x308F + 0x30F7
    case (_, 0x309A) where (0x306F...0x307B).contains(hiragana(first)) && hiragana(first) % 3 == 0:
      return hiragana(first) + 2
    default:
      return nil
    }
  }

  /// Hiragana for Katakana; else the scalar itself.
  static func hiragana(_ scalar: UInt32) -> UInt32 {
    (0x30A1...0x30F6).contains(scalar) || scalar == 0x30FD || scalar == 0x30FE ? scalar - 0x60 : scalar
  }

  /// The Hiragana that have a voiced form right after them.
  private static let voiced = Set("かきくけこさしすせそたちつてとはひふへほゝ".unicodeScalars.map(\.value))

  /// What U+FF66 to U+FF9F are in ordinary width, counted from U+3000.
  private static let halfWidthKana = Array(
    "ヲァィゥェォャュョッーアイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワン\u{3099}\u{309A}"
      .unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value - 0x3000) })

  /// What the consonants U+3131 to U+314E, and U+FFA1 to U+FFBE, are as jamo, counted from U+1100.
  private static let jamo: [UInt8] = [
    0x00, 0x01, 0xAA, 0x02, 0xAC, 0xAD, 0x03, 0x04, 0x05, 0xB0, 0xB1, 0xB2, 0xB3, 0xB4, 0xB5, 0x1A, 0x06,
    0x07,
    0x08, 0x21, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x0E, 0x0F, 0x10, 0x11, 0x12,
  ]
}
