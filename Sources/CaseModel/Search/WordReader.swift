/// Reads a text word by word, each in the form in which texts are compared when they are searched.
///
/// A word is a row of letters and digits. Two words have the same form when they differ only in case, accents, width (`ＰＡＮ`,
/// `ﾊﾟﾝ`), Hiragana or Katakana, in how their letters are put together (a letter and its accent may be one scalar or
/// two, a syllable of Hangul one or three), or in ligatures (`ß` is `ss`). Text without blanks between words, as in Chinese,
/// is one word for each stretch between punctuation.
struct WordReader {
  /// The form of the word last read, as UTF-8; never empty, and without the byte 0.
  private(set) var word: [UInt8] = []
  /// Where the word stands in the text, as offsets of bytes.
  private(set) var range = 0..<0
  private var offset = 0

  /// Reads the next word.
  ///
  /// - Parameter bytes: valid UTF-8; the same at every call.
  /// - Returns: false at the end.
  /// - Complexity: O(length of the word and of what stands before it).
  mutating func next(in bytes: Swift.Span<UInt8>) -> Bool {
    word.removeAll(keepingCapacity: true)
    var start = offset
    while offset < bytes.count {
      let before = offset
      if word.isEmpty { start = before }
      guard !take(in: bytes), !word.isEmpty else { continue }
      range = start..<before
      return true
    }
    range = start..<offset
    return !word.isEmpty
  }

  /// Takes one scalar, with what it makes together with the next; false when it is no part of a word.
  private mutating func take(in bytes: Swift.Span<UInt8>) -> Bool {
    let byte = bytes[offset]
    if byte < 0x80 {
      offset += 1
      return append(ascii: byte)
    }
    var (scalar, end) = Self.scalar(in: bytes, at: offset)
    scalar = FoldedScripts.ordinary(scalar)
    while end < bytes.count, bytes[end] >= 0xE1, Self.mayBeFirst(scalar) {
      let (second, secondEnd) = Self.scalar(in: bytes, at: end)
      guard let whole = FoldedScripts.composed(scalar, FoldedScripts.ordinary(second)) else { break }
      (scalar, end) = (whole, secondEnd)
    }
    offset = end
    return append(FoldedScripts.hiragana(scalar))
  }

  private mutating func append(ascii byte: UInt8) -> Bool {
    switch byte {
    case 0x61...0x7A, 0x30...0x39: word.append(byte)
    case 0x41...0x5A: word.append(byte | 0x20)
    default: return false
    }
    return true
  }

  private mutating func append(_ value: UInt32) -> Bool {
    if value < 0x80 { return append(ascii: UInt8(value)) }
    if Self.isPlain(value) {
      append(utf8Of: value)
    } else if let form = FoldedLetters.form(of: value) {
      append(utf8Of: form)
    } else if let letters = FoldedLetters.expansion(of: value) {
      word.append(contentsOf: letters.utf8)
    } else if let scalar = Unicode.Scalar(value) {
      return append(byPropertiesOf: scalar)
    }
    return true
  }

  /// Kana, ideographs and syllables, which have one form only.
  private static func isPlain(_ value: UInt32) -> Bool {
    switch value {
    case 0xAC00...0xD7A3, 0x3041...0x3096, 0x4E00...0x9FFF: true
    default: false
    }
  }

  /// Whether a scalar may make one letter with the next.
  private static func mayBeFirst(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x1112, 0x3046...0x30FD, 0xAC00...0xD7A3: true
    default: false
    }
  }

  private mutating func append(byPropertiesOf scalar: Unicode.Scalar) -> Bool {
    let properties = scalar.properties
    switch properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter:
      for small in properties.lowercaseMapping.unicodeScalars {
        append(utf8Of: FoldedLetters.form(of: small.value) ?? small.value)
      }
    case .lowercaseLetter, .modifierLetter, .otherLetter, .decimalNumber, .letterNumber, .otherNumber,
      .spacingMark:
      append(utf8Of: scalar.value)
    case .enclosingMark: break
    case .nonspacingMark:
      // Vowel signs (0), nuktas (7) and viramas (9) are parts of letters; all others are accents and points.
      if [0, 7, 9].contains(properties.canonicalCombiningClass.rawValue),
        !properties.isDefaultIgnorableCodePoint
      {
        append(utf8Of: scalar.value)
      }
    default:
      // Joiners and soft hyphens stand in words without being seen.
      return properties.isDefaultIgnorableCodePoint
    }
    return true
  }

  private mutating func append(utf8Of value: UInt32) {
    guard let scalar = Unicode.Scalar(value) else { return }
    word.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }

  /// The scalar that begins at an offset, and where the next one does; bytes that are not UTF-8 read as U+FFFD.
  private static func scalar(in bytes: Swift.Span<UInt8>, at offset: Int) -> (UInt32, end: Int) {
    let lead = bytes[offset]
    if lead < 0x80 { return (UInt32(lead), offset + 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard offset + length <= bytes.count else { return (0xFFFD, bytes.count) }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for index in offset + 1..<offset + length { value = value << 6 | UInt32(bytes[index] & 0x3F) }
    return (value, offset + length)
  }
}

extension String {
  /// Lends the text's UTF-8 to `body`; copies it only when it is not in one piece.
  func withWords<Result>(_ body: (Swift.Span<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable { body($0.span) } ?? body(Array(utf8).span)
  }

  /// The forms of the words of the text, in order; see ``WordReader``.
  var foldedWords: [[UInt8]] {
    withWords { bytes in
      var reader = WordReader()
      var words: [[UInt8]] = []
      while reader.next(in: bytes) { words.append(reader.word) }
      return words
    }
  }
}
