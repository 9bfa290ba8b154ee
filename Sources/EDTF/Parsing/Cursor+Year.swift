extension Cursor {
  /// Reads a year without its marks: four digits, or `Y` and a long or exponential year, and the
  /// significant digits.
  mutating func year() throws(Fault) -> CalendarYear {
    let start = offset
    let form = next == Ascii.longYear ? try longYear() : try fourDigitYear()
    guard next == Ascii.significant else { return CalendarYear(form: form, significantDigits: nil) }
    let written = CalendarYear(form: form, significantDigits: nil)
    if !written.isSpecified { throw fault(.unspecifiedWithSignificantDigits, at: firstX(from: start)) }
    offset += 1
    let place = offset
    let count = try number(.significantDigits)
    let available = written.estimate.digitCount
    guard let count, count <= available else {
      throw fault(.tooManySignificantDigits(available: available), at: place)
    }
    return CalendarYear(form: form, significantDigits: count)
  }

  private mutating func fourDigitYear() throws(Fault) -> CalendarYear.Form {
    let start = offset
    let isNegative = take(Ascii.hyphen)
    let digits = try digits(4, of: .year)
    if isNegative, digits.largest == 0 { throw fault(.negativeZeroYear, at: start) }
    return .digits(digits, isNegative: isNegative)
  }

  private mutating func longYear() throws(Fault) -> CalendarYear.Form {
    let start = offset
    offset += 1
    let sign = take(Ascii.hyphen) ? -1 : 1
    let place = offset
    let magnitude = try number(.longYear)
    guard let magnitude else { throw fault(.yearBeyondLimit, at: place) }
    guard take(Ascii.exponent) else {
      if magnitude <= 9_999 { throw fault(.longYearTooShort, at: start) }
      return .long(sign * magnitude)
    }
    guard let exponent = try number(.exponent), let power = Int.powerOfTen(exponent) else {
      throw fault(.yearBeyondLimit, at: place)
    }
    let (year, overflow) = magnitude.multipliedReportingOverflow(by: power)
    if overflow || year > Day.years.upperBound { throw fault(.yearBeyondLimit, at: place) }
    return .exponential(mantissa: sign * magnitude, exponent: exponent)
  }

  private func firstX(from start: Int) -> Int {
    bytes[start..<offset].firstIndex(of: Ascii.unspecified) ?? start
  }
}
