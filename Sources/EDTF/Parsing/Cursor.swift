/// A place in the bytes of an expression, and the small steps every part of the grammar is read with.
///
/// The grammar needs one byte of look-ahead and never goes back, so reading is linear in the text.
struct Cursor {
  let bytes: [UInt8]
  var offset = 0
  /// Where the last season code began; an interval needs it to point at the season it refuses.
  var seasonOffset = 0

  /// What went wrong and at which byte, before the text around it is known.
  struct Fault: Error {
    let offset: Int
    let reason: DateExpressionError.Reason
  }

  init(_ text: some StringProtocol) {
    bytes = Array(text.utf8)
  }

  var isAtEnd: Bool { offset >= bytes.count }

  /// The byte at the cursor, or nil at the end.
  var next: UInt8? { offset < bytes.count ? bytes[offset] : nil }

  /// Steps over a byte if it is the next one.
  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    offset += 1
    return true
  }

  /// Steps over `..` if it comes next.
  mutating func takeDots() -> Bool {
    guard next == Ascii.dot, offset + 1 < bytes.count, bytes[offset + 1] == Ascii.dot else { return false }
    offset += 2
    return true
  }

  mutating func expect(_ byte: UInt8, _ expected: DateExpressionError.Expected) throws(Fault) {
    guard take(byte) else { throw unexpected(expected) }
  }

  /// A fault at the cursor, or at an earlier place.
  func fault(_ reason: DateExpressionError.Reason, at place: Int? = nil) -> Fault {
    Fault(offset: place ?? offset, reason: reason)
  }

  /// The fault of a byte that does not belong where it is, or of a text that ends too early.
  func unexpected(_ expected: DateExpressionError.Expected) -> Fault {
    fault(next == Ascii.space ? .space : .unexpected(expected))
  }

  /// Steps over a mark if one comes next.
  mutating func takeQualifier() -> DateQualifier? {
    let qualifier: DateQualifier
    switch next {
    case UInt8(ascii: "?"): qualifier = .uncertain
    case UInt8(ascii: "~"): qualifier = .approximate
    case UInt8(ascii: "%"): qualifier = .uncertainAndApproximate
    default: return nil
    }
    offset += 1
    return qualifier
  }

  /// Steps over the mark on one side of a part; a second mark is a fault.
  mutating func qualifier() throws(Fault) -> DateQualifier? {
    guard let qualifier = takeQualifier() else { return nil }
    let second = offset
    if takeQualifier() != nil { throw fault(.secondQualifier, at: second) }
    return qualifier
  }

  /// Reads a fixed number of digits, each of which may be `X` where that is allowed.
  ///
  /// - Parameters:
  ///   - width: how many digits the part has.
  ///   - part: what the digits are, for the error.
  ///   - allowsX: whether a digit may be unspecified.
  mutating func digits(
    _ width: Int, of part: DateExpressionError.Part, allowsX: Bool = true
  ) throws(Fault) -> DateDigits {
    var known = 0
    var unspecified: UInt8 = 0
    for position in 0..<width {
      guard let byte = next, Ascii.isDigit(byte) || (allowsX && byte == Ascii.unspecified) else {
        throw position == 0 ? unexpected(.digits(part)) : wrongLength(part, position)
      }
      known = known * 10 + (byte == Ascii.unspecified ? 0 : Int(byte - Ascii.zero))
      unspecified = unspecified << 1 | (byte == Ascii.unspecified ? 1 : 0)
      offset += 1
    }
    if let byte = next, Ascii.isDigit(byte) || (allowsX && byte == Ascii.unspecified) {
      throw wrongLength(part, width + 1)
    }
    return DateDigits(known: known, unspecified: unspecified, width: width)
  }

  private func wrongLength(_ part: DateExpressionError.Part, _ found: Int) -> Fault {
    next == Ascii.space ? fault(.space) : fault(.wrongLength(part, isTooLong: found > part.width))
  }

  /// Reads a whole number of any length that does not begin with 0.
  ///
  /// - Returns: nil when the number is larger than any year can be.
  mutating func number(_ part: DateExpressionError.Part) throws(Fault) -> Int? {
    guard let first = next, Ascii.isDigit(first) else { throw unexpected(.digits(part)) }
    if first == Ascii.zero { throw fault(.leadingZero(part)) }
    var number: Int? = 0
    while let byte = next, Ascii.isDigit(byte) {
      let grown = (number ?? 0) * 10 + Int(byte - Ascii.zero)
      number = number == nil || grown > Day.years.upperBound ? nil : grown
      offset += 1
    }
    return number
  }
}
