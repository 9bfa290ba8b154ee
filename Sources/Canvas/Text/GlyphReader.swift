/// Reads text as glyphs, one call a glyph, without allocating.
///
/// This is the only way from text to cells. What it makes of Unicode:
/// - A control, format, bidirectional, private-use or unassigned scalar becomes U+FFFD, one column wide.
/// - A mark joins the base before it, at most two; without a base it sits on a dotted circle.
/// - Joiners, variation selectors and soft hyphens are dropped; an emoji joined of several is its first, a skin tone
///   is dropped, the letters of a flag are plain ASCII letters.
/// - Conjoining Hangul jamo become the syllable they spell.
struct GlyphReader {
  /// Where the next glyph begins, in bytes.
  private(set) var offset = 0
  /// Where the base of the glyph last read begins.
  private(set) var start = 0
  /// The columns of the glyph last read: 1 or 2.
  private(set) var width = 0

  /// Reads the next glyph, with all that belongs to it.
  ///
  /// - Parameter bytes: valid UTF-8; the same at every call.
  /// - Returns: `nil` at the end, also when only dropped scalars are left.
  @inline(__always)
  mutating func next(in bytes: Swift.Span<UInt8>) -> Glyph? {
    // Nearly all text: a printable ASCII character with another, or the end, behind it.
    if offset < bytes.count, (0x20...0x7E).contains(bytes[offset]),
      offset + 1 == bytes.count || bytes[offset + 1] < 0x80
    {
      start = offset
      offset += 1
      width = 1
      return Glyph(trusted: UInt32(bytes[start]))
    }
    return other(in: bytes)
  }

  /// Reads the next glyph, of any kind.
  private mutating func other(in bytes: Swift.Span<UInt8>) -> Glyph? {
    while let (scalar, end) = Self.scalar(in: bytes, at: offset) {
      start = offset
      offset = end
      switch ScalarKind(scalar) {
      case .invisible:
        continue
      case .base(let width):
        self.width = Int(width)
        return finished(Glyph(trusted: syllable(from: scalar.value, in: bytes)), in: bytes)
      case .regionalIndicator:
        width = 1
        return Glyph(trusted: scalar.value - 0x1F1E6 + 0x41)
      case .forbidden:
        width = 1
        return .replacement
      case .mark:
        width = 1
        var glyph = Glyph.dottedCircle
        glyph.add(mark: scalar.value)
        return finished(glyph, in: bytes)
      }
    }
    return nil
  }

  /// The glyph with the marks that follow it, past all that is dropped after it.
  private mutating func finished(_ glyph: Glyph, in bytes: Swift.Span<UInt8>) -> Glyph {
    var glyph = glyph
    var joined = false
    while let (scalar, end) = Self.scalar(in: bytes, at: offset), !scalar.isASCII {
      switch ScalarKind(scalar) {
      case .mark:
        glyph.add(mark: scalar.value)
      case .invisible:
        joined = scalar.value == 0x200D || joined && scalar.value != 0x200C
      case _ where Self.isEmojiTail(scalar, joined: joined) && Self.isEmoji(glyph.base):
        joined = false
      default:
        return glyph
      }
      offset = end
    }
    return glyph
  }

  /// The composed syllable when a leading consonant, or a syllable without a final, is followed by what completes it
  /// (The Unicode Standard, section 3.12); else the scalar itself.
  private mutating func syllable(from first: UInt32, in bytes: Swift.Span<UInt8>) -> UInt32 {
    var value = first
    if (0x1100...0x1112).contains(first), let (vowel, end) = Self.scalar(in: bytes, at: offset),
      (0x1161...0x1175).contains(vowel.value)
    {
      value = 0xAC00 + ((first - 0x1100) * 21 + (vowel.value - 0x1161)) * 28
      offset = end
    }
    if (0xAC00...0xD7A3).contains(value), (value - 0xAC00) % 28 == 0,
      let (final, end) = Self.scalar(in: bytes, at: offset), (0x11A8...0x11C2).contains(final.value)
    {
      value += final.value - 0x11A7
      offset = end
    }
    return value
  }

  /// Whether the scalar adds only a variant to the emoji before it: a skin tone, a tag, or another emoji after a joiner.
  private static func isEmojiTail(_ scalar: Unicode.Scalar, joined: Bool) -> Bool {
    switch scalar.value {
    case 0x1F3FB...0x1F3FF, 0xE0020...0xE007F: true
    default: joined && isEmoji(scalar.value)
    }
  }

  private static func isEmoji(_ value: UInt32) -> Bool {
    value > 0xFF && Unicode.Scalar(value)?.properties.isEmoji == true
  }

  /// The scalar whose first byte is at `offset`, and where the one after it begins.
  ///
  /// Bytes that are not UTF-8 read as U+FFFD; Swift's strings hold none.
  private static func scalar(in bytes: Swift.Span<UInt8>, at offset: Int) -> (Unicode.Scalar, end: Int)? {
    guard offset < bytes.count else { return nil }
    let lead = bytes[offset]
    if lead < 0x80 { return (Unicode.Scalar(lead), offset + 1) }
    let length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
    guard offset + length <= bytes.count else { return ("\u{FFFD}", bytes.count) }
    var value = UInt32(lead) & (0xFF >> UInt32(length + 1))
    for index in offset + 1..<offset + length {
      value = value << 6 | UInt32(bytes[index] & 0x3F)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", offset + length)
  }
}

extension String {
  /// Lends the text's UTF-8 to `body`; copies it only when it is not in one piece.
  func withUTF8Span<Result>(_ body: (Swift.Span<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable { body($0.span) } ?? body(Array(utf8).span)
  }
}
