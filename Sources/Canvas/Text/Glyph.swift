/// One character as a cell holds it: a base and at most two marks on it, packed into two half words, so that a cell has no gaps.
///
/// Every glyph is safe to send to a terminal: it never holds a control, format, bidirectional, private or unassigned
/// scalar. Marks beyond the second are dropped: curses keeps five `wchar_t` in a cell, and no living script
/// stacks more than two.
public struct Glyph: Hashable, Sendable, BitwiseCopyable {
  /// Base in the low 21 bits of both together, then each mark in 21; no mark is 0.
  private var low: UInt32
  private var high: UInt32

  static let blank = Glyph(trusted: 0x20)
  /// U+FFFD, shown for what must not reach the terminal.
  static let replacement = Glyph(trusted: 0xFFFD)
  /// U+25CC, the dotted circle that carries a mark without a base.
  static let dottedCircle = Glyph(trusted: 0x25CC)

  /// A glyph without marks, of a scalar that is known to be harmless.
  init(trusted base: UInt32) {
    low = base
    high = 0
  }

  private var bits: UInt64 {
    get { UInt64(high) << 32 | UInt64(low) }
    set {
      low = UInt32(truncatingIfNeeded: newValue)
      high = UInt32(truncatingIfNeeded: newValue >> 32)
    }
  }

  /// Adds a mark, unless there are two.
  mutating func add(mark: UInt32) {
    if bits >> 21 == 0 {
      bits |= UInt64(mark) << 21
    } else if bits >> 42 == 0 {
      bits |= UInt64(mark) << 42
    }
  }

  /// The scalar that fills the cell.
  public var base: UInt32 { low & 0x1F_FFFF }

  /// The first mark on the base, or 0.
  public var mark1: UInt32 { UInt32(truncatingIfNeeded: bits >> 21 & 0x1F_FFFF) }

  /// The second mark on the base, or 0.
  public var mark2: UInt32 { high >> 10 & 0x1F_FFFF }

  /// Whether the glyph is one ASCII character.
  public var isASCII: Bool { high == 0 && low < 0x80 }

  /// Appends the glyph's scalars to some text.
  public func write(to text: inout String) {
    for value in [base, mark1, mark2] where value != 0 {
      if let scalar = Unicode.Scalar(value) { text.unicodeScalars.append(scalar) }
    }
  }
}
