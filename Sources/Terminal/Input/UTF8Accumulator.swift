/// Puts the bytes of one UTF-8 character together as they arrive.
///
/// Follows the decoder of the Encoding Standard (https://encoding.spec.whatwg.org/#utf-8-decoder), which finds the
/// first byte that cannot belong to the character, so that it starts the next one.
struct UTF8Accumulator {
  /// What one more byte led to.
  enum Step {
    case incomplete
    case scalar(Unicode.Scalar)
    /// The byte does not belong to the character; all before it is lost.
    case invalid
  }

  private var value: UInt32 = 0
  private var missing = 0
  private var allowed: ClosedRange<UInt8> = 0x80...0xBF

  /// Starts a character of two to four bytes.
  ///
  /// - Returns: Whether a character may start with this byte.
  mutating func begin(_ byte: UInt8) -> Bool {
    allowed = 0x80...0xBF
    switch byte {
    case 0xC2...0xDF: (missing, value) = (1, UInt32(byte & 0x1F))
    case 0xE0...0xEF: (missing, value) = (2, UInt32(byte & 0x0F))
    case 0xF0...0xF4: (missing, value) = (3, UInt32(byte & 0x07))
    default: return false
    }
    // Overlong forms, surrogates and values past U+10FFFF show in the second byte.
    switch byte {
    case 0xE0: allowed = 0xA0...0xBF
    case 0xED: allowed = 0x80...0x9F
    case 0xF0: allowed = 0x90...0xBF
    case 0xF4: allowed = 0x80...0x8F
    default: break
    }
    return true
  }

  /// Adds the next byte of a character that was begun.
  mutating func add(_ byte: UInt8) -> Step {
    guard missing > 0, allowed.contains(byte) else { return .invalid }
    allowed = 0x80...0xBF
    value = value << 6 | UInt32(byte & 0x3F)
    missing -= 1
    if missing > 0 { return .incomplete }
    guard let scalar = Unicode.Scalar(value) else { return .invalid }
    return .scalar(scalar)
  }
}
