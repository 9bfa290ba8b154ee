/// The digits of a year, month or day as written, of which some may be `X`, unspecified.
public struct DateDigits: Hashable, Sendable {
  /// The number, with 0 for every `X`.
  private let known: Int16
  /// Bit p is set when the digit worth 10 to the p is `X`.
  let unspecified: UInt8
  private let places: UInt8

  init(known: Int, unspecified: UInt8, width: Int) {
    self.known = Int16(truncatingIfNeeded: known)
    self.unspecified = unspecified
    self.places = UInt8(truncatingIfNeeded: width)
  }

  /// How many digits are written: 4 for a year, 2 for a month or a day.
  public var width: Int { Int(places) }

  /// Whether every digit is known.
  public var isSpecified: Bool { unspecified == 0 }

  /// Whether every digit is `X`.
  public var isFullyUnspecified: Bool { unspecified == (1 << places) - 1 }

  /// Whether only digits at the right are `X`, so that the numbers that fit are one unbroken run.
  public var isUnspecifiedFromTheRight: Bool { unspecified & (unspecified &+ 1) == 0 }

  /// The smallest number that fits, which is the number itself when every digit is known.
  public var smallest: Int { Int(known) }

  /// The largest number that fits.
  public var largest: Int {
    var number = Int(known)
    var place = 1
    for position in 0..<width {
      if unspecified & (1 << position) != 0 { number += 9 * place }
      place *= 10
    }
    return number
  }

  /// Whether a number has these digits.
  public func matches(_ number: Int) -> Bool {
    guard number >= 0 else { return false }
    var (left, right) = (number, Int(known))
    for position in 0..<width {
      if unspecified & (1 << position) == 0, left % 10 != right % 10 { return false }
      left /= 10
      right /= 10
    }
    return left == 0
  }

  /// The digits as written.
  public var text: String {
    if isSpecified { return Int(known).padded(to: width) }
    var bytes: [UInt8] = []
    var rest = Int(known)
    for position in 0..<width {
      let isX = unspecified & (1 << position) != 0
      bytes.append(isX ? Ascii.unspecified : Ascii.zero + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    }
    return String(decoding: bytes.reversed(), as: UTF8.self)
  }
}

extension DateDigits {
  /// The digits from the hundreds up, as digits of their own.
  var hundreds: DateDigits {
    DateDigits(known: smallest / 100, unspecified: unspecified >> 2, width: max(0, width - 2))
  }

  /// The last two digits, as digits of their own.
  var lastTwo: DateDigits {
    DateDigits(known: smallest % 100, unspecified: unspecified & 0b11, width: 2)
  }
}
