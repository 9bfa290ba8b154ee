/// The arms of a box-drawing character: which of its four sides a line leaves through, and how heavy.
///
/// Lines meet by joining arms: `─` and an arm down make `┬`.
struct LineArms: Hashable {
  /// Two bits a side, from the lowest: up, right, down, left; each 0 (none), 1 (light) or 2 (heavy).
  private(set) var bits: UInt8

  /// A side of a cell, by the position of its bits.
  enum Side: UInt8, CaseIterable {
    case up = 0
    case right = 2
    case down = 4
    case left = 6

    /// The side by which the neighbour looks back.
    var opposite: Side {
      switch self {
      case .up: .down
      case .right: .left
      case .down: .up
      case .left: .right
      }
    }
  }

  static let none = LineArms(bits: 0)

  private init(bits: UInt8) {
    self.bits = bits
  }

  /// Light arms.
  init(_ sides: [Side]) {
    bits = sides.reduce(0) { $0 | 1 << $1.rawValue }
  }

  /// The arms of a glyph; none when it is no line of single strokes.
  init(of glyph: Glyph) {
    let isLine = (0x2500...0x257F).contains(glyph.base) && glyph.mark1 == 0
    bits = isLine ? Self.table[Int(glyph.base - 0x2500)] : 0
  }

  /// The box-drawing character with these arms; every combination has one.
  var glyph: Glyph {
    guard bits != 0, let index = Self.table.firstIndex(of: bits) else { return .blank }
    return Glyph(trusted: 0x2500 + UInt32(index))
  }

  func has(_ side: Side) -> Bool {
    bits >> side.rawValue & 3 != 0
  }

  /// The arms without the one at a side.
  func removing(_ side: Side) -> LineArms {
    LineArms(bits: bits & ~(3 << side.rawValue))
  }

  /// The arms of both; the heavier where both have one.
  func joined(_ other: LineArms) -> LineArms {
    if bits == 0 || bits == other.bits { return other }
    return LineArms(
      bits: Side.allCases.reduce(0) { sum, side in
        let weight = max(bits >> side.rawValue & 3, other.bits >> side.rawValue & 3)
        return sum | weight << side.rawValue
      })
  }

  /// The arms of U+2500…U+257F, as the characters' names in the Unicode Character Database tell them.
  ///
  /// 0 for double and diagonal lines. A plain line comes before the dashed and rounded ones with the same arms, so
  /// that the first match is the plain one.
  private static let table: [UInt8] = [
    0x44, 0x88, 0x11, 0x22, 0x44, 0x88, 0x11, 0x22, 0x44, 0x88, 0x11, 0x22, 0x14, 0x18, 0x24, 0x28,
    0x50, 0x90, 0x60, 0xA0, 0x05, 0x09, 0x06, 0x0A, 0x41, 0x81, 0x42, 0x82, 0x15, 0x19, 0x16, 0x25,
    0x26, 0x1A, 0x29, 0x2A, 0x51, 0x91, 0x52, 0x61, 0x62, 0x92, 0xA1, 0xA2, 0x54, 0x94, 0x58, 0x98,
    0x64, 0xA4, 0x68, 0xA8, 0x45, 0x85, 0x49, 0x89, 0x46, 0x86, 0x4A, 0x8A, 0x55, 0x95, 0x59, 0x99,
    0x56, 0x65, 0x66, 0x96, 0x5A, 0xA5, 0x69, 0x9A, 0xA9, 0xA6, 0x6A, 0xAA, 0x44, 0x88, 0x11, 0x22,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00,
    0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x14, 0x50, 0x41,
    0x05, 0x00, 0x00, 0x00, 0x40, 0x01, 0x04, 0x10, 0x80, 0x02, 0x08, 0x20, 0x48, 0x21, 0x84, 0x12,
  ]
}
