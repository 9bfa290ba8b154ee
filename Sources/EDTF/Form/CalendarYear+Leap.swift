extension CalendarYear {
  /// The earliest and the latest leap year that fits, or nil when none does.
  ///
  /// A date whose only day can be 29 February needs them: `201X-02-29` runs from 2012 to 2016.
  var leapYears: ClosedRange<Int>? {
    guard case .digits(let digits, let isNegative) = form else { return nil }
    guard let low = digits.leapYear(in: Array(0...99), above: isNegative ? 1 : 0),
      let high = digits.leapYear(in: (0...99).reversed(), above: isNegative ? 1 : 0)
    else { return nil }
    return isNegative ? -high ... -low : low...high
  }
}

extension DateDigits {
  /// The first leap year that fits, trying hundreds and last two digits in the order given.
  ///
  /// Whether a year is a leap year depends on two pairs of digits, so a hundred values of each are enough.
  fileprivate func leapYear(in order: [Int], above minimum: Int) -> Int? {
    let (hundreds, lastTwo) = (hundreds, lastTwo)
    let endings = order.filter { $0 % 4 == 0 && lastTwo.matches($0) }
    for century in order where hundreds.matches(century) {
      for ending in endings where Day.isLeapYear(century * 100 + ending) {
        let year = century * 100 + ending
        if year >= minimum { return year }
      }
    }
    return nil
  }
}
