/// A year in any of the ways EDTF can write one.
public struct CalendarYear: Hashable, Sendable {
  /// How the year is written.
  public enum Form: Hashable, Sendable {
    /// Four digits, with a minus for years before 0: `2018`, `201X`, `-0043`.
    case digits(DateDigits, isNegative: Bool)
    /// `Y` and more than four digits: `Y170000002`.
    case long(Int)
    /// `Y`, a number and a power of ten: `Y-17E7` is 17 times 10 to the 7th before year 0.
    case exponential(mantissa: Int, exponent: Int)
  }

  /// How the year is written.
  public let form: Form
  /// How many of its leading digits are significant, written `S2`, or nil when all are.
  ///
  /// Leading zeros are not significant, so `0950` has three digits to count.
  public let significantDigits: Int?

  /// The year itself, or its estimate; an `X` counts as 0.
  public var estimate: Int {
    switch form {
    case .digits(let digits, let isNegative): isNegative ? -digits.smallest : digits.smallest
    case .long(let year): year
    case .exponential(let mantissa, let exponent):
      mantissa.multipliedReportingOverflow(by: Int.powerOfTen(exponent) ?? 0).partialValue
    }
  }

  /// Whether it is exactly one year.
  public var isSpecified: Bool {
    if significantDigits != nil { return false }
    if case .digits(let digits, _) = form { return digits.isSpecified }
    return true
  }

  /// From the earliest to the latest year it can mean.
  ///
  /// A minus never goes with year 0, so `-000X` ends at year -1.
  public var range: ClosedRange<Int> {
    let year = estimate
    if let significantDigits {
      let unit = Int.powerOfTen(max(0, year.digitCount - significantDigits)) ?? 1
      let low = abs(year) / unit * unit
      return year < 0 ? -(low + unit - 1) ... -low : low...(low + unit - 1)
    }
    guard case .digits(let digits, let isNegative) = form, !digits.isSpecified else { return year...year }
    guard isNegative else { return digits.smallest...digits.largest }
    return -digits.largest ... -max(digits.smallest, digits.smallestAboveZero)
  }

  /// The year as written.
  public var text: String {
    let written =
      switch form {
      case .digits(let digits, let isNegative): (isNegative ? "-" : "") + digits.text
      case .long(let year): "Y\(year)"
      case .exponential(let mantissa, let exponent): "Y\(mantissa)E\(exponent)"
      }
    return significantDigits.map { written + "S\($0)" } ?? written
  }
}

extension DateDigits {
  /// The smallest number above 0 that fits.
  fileprivate var smallestAboveZero: Int {
    if smallest > 0 || unspecified == 0 { return smallest }
    return Int.powerOfTen(unspecified.trailingZeroBitCount) ?? 1
  }
}
