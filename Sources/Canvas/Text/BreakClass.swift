/// What a glyph means for the breaking of lines; a small part of Unicode's UAX #14.
enum BreakClass: UInt8 {
  /// Letters, digits, most signs, and whatever bears a mark: no break beside them.
  case word
  /// A break after it; it vanishes at the end of a line.
  case space
  /// Ends a line.
  case newline
  /// Hyphens, dashes and slashes: a break after them inside a word.
  case hyphen
  /// Ideographs and kana: a break on either side. Hangul is written with spaces and counts as `word`.
  case ideograph
  /// Opening punctuation: no break after it.
  case opening
  /// Closing punctuation, and kana that cannot begin a line: no break before it.
  case closing

  init(_ glyph: Glyph) {
    switch glyph.base {
    // Nearly all of most texts.
    case 0x61...0x7A where glyph.isASCII: self = .word
    case _ where glyph.mark1 != 0 && glyph.base < 0x3000: self = .word
    case 0x20, 0x1680, 0x2000...0x2006, 0x2008...0x200A, 0x205F: self = .space
    case 0x3000: self = glyph.mark1 == 0 ? .space : .word
    case 0x2D, 0x2F, 0x2010, 0x2012...0x2014: self = .hyphen
    case 0x28, 0x5B, 0x7B, 0x2018, 0x201C, 0xFF08, 0xFF3B, 0xFF5B: self = .opening
    case 0x21, 0x25, 0x29, 0x2C, 0x2E, 0x3A, 0x3B, 0x3F, 0x5D, 0x7D, 0x2019, 0x201D, 0x2026: self = .closing
    case 0x3005, 0x303B, 0x309D, 0x309E, 0x30FB...0x30FE: self = .closing
    case 0x3041, 0x3043, 0x3045, 0x3047, 0x3049, 0x3063, 0x3083, 0x3085, 0x3087, 0x308E: self = .closing
    case 0x30A1, 0x30A3, 0x30A5, 0x30A7, 0x30A9, 0x30C3, 0x30E3, 0x30E5, 0x30E7, 0x30EE: self = .closing
    case 0x3001, 0x3002, 0xFF01, 0xFF05, 0xFF09, 0xFF0C, 0xFF0E, 0xFF1A, 0xFF1B, 0xFF1F: self = .closing
    case 0xFF3D, 0xFF5D: self = .closing
    case 0x3008...0x3011, 0x3014...0x301B: self = glyph.base % 2 == 0 ? .opening : .closing
    case 0x2E80...0x2FDF, 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF: self = .ideograph
    case 0xF900...0xFAFF, 0x20000...0x3FFFF: self = .ideograph
    default: self = .word
    }
  }

  /// Whether a line may end between two neighbours.
  static func allowsBreak(after left: BreakClass, before right: BreakClass) -> Bool {
    switch (left, right) {
    case (_, .closing), (_, .space), (.opening, _): false
    case (.space, _): true
    case (.hyphen, .hyphen): false
    case (.hyphen, _), (.ideograph, _), (_, .ideograph): true
    case (.closing, _): false
    default: false
    }
  }
}
