import Runtime

/// Collects a bracketed paste up to its end, `ESC [ 201 ~`.
struct PasteReader {
  /// The most bytes of a paste that are kept; the rest is read and dropped.
  static let keptLimit = 64 * 1024

  /// After so many bytes a paste without an end is taken to have ended.
  static let totalLimit = 4 * keptLimit

  private static let end: [UInt8] = [0x1B, 0x5B, 0x32, 0x30, 0x31, 0x7E]

  private var kept: [UInt8] = []
  private var total = 0
  private var matched = 0

  /// Whether an ESC was read last: the start of the end, or a key that was pressed because no end came.
  var hasLoneEscape: Bool { matched == 1 }

  /// Adds a byte.
  ///
  /// - Returns: Whether the paste has ended.
  mutating func add(_ byte: UInt8) -> Bool {
    total += 1
    if byte == Self.end[matched] {
      matched += 1
      return matched == Self.end.count || total >= Self.totalLimit
    }
    keep(Self.end[..<matched])
    matched = 0
    if byte == Self.end[0] {
      matched = 1
    } else {
      keep([byte])
    }
    return total >= Self.totalLimit
  }

  private mutating func keep(_ bytes: some Collection<UInt8>) {
    kept.append(contentsOf: bytes.prefix(max(0, Self.keptLimit - kept.count)))
  }

  /// The text: line ends and tabs as one space each, all other hidden characters and invalid bytes left out.
  var text: String {
    var text = String.UnicodeScalarView()
    var accumulator = UTF8Accumulator()
    var isInside = false
    var last: UInt8 = 0
    for byte in kept {
      defer { last = byte }
      if isInside {
        switch accumulator.add(byte) {
        case .incomplete: continue
        case .scalar(let scalar):
          isInside = false
          if !scalar.isHidden { text.append(scalar) }
          continue
        case .invalid: isInside = false
        }
      }
      switch byte {
      case 0x0A where last == 0x0D: break
      case 0x09, 0x0A, 0x0D: text.append(" ")
      case 0x20..<0x7F: text.append(Unicode.Scalar(byte))
      default: isInside = accumulator.begin(byte)
      }
    }
    return String(text)
  }
}
