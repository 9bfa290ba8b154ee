extension CalendarDate {
  /// From the earliest to the latest real day the date can mean; nil when no day of the calendar fits.
  ///
  /// Marks of doubt do not widen it. Constant time: at most twelve months and a hundred centuries are looked
  /// at, and only when digits are unspecified.
  var days: ClosedRange<Day>? {
    let years = year.value.range
    switch detail {
    case .year:
      return CalendarDate.wholeMonths(years, 1...12)
    case .season(let season):
      return CalendarDate.wholeMonths(years, season.value.months)
    case .month(let month):
      guard let first = (1...12).first(where: month.value.matches),
        let last = (1...12).last(where: month.value.matches)
      else { return nil }
      return CalendarDate.wholeMonths(years, first...last)
    case .day(let month, let day):
      if isSpecified {
        let (month, day) = (month.value.smallest, day.value.smallest)
        return Day(year: years.lowerBound, month: month, day: day).map { $0...$0 }
      }
      let fitting = FittingDays(month: month.value, day: day.value)
      guard let earliest = fitting.first(in: years.lowerBound) ?? leapYears(\.lowerBound, fitting.first),
        let latest = fitting.last(in: years.upperBound) ?? leapYears(\.upperBound, fitting.last)
      else { return nil }
      return earliest...latest
    }
  }

  /// The day in the first or last leap year that fits: a date that fits no day of a common year is a
  /// 29 February.
  private func leapYears(_ end: KeyPath<ClosedRange<Int>, Int>, _ day: (Int) -> Day?) -> Day? {
    year.value.leapYears.flatMap { day($0[keyPath: end]) }
  }

  private static func wholeMonths(_ years: ClosedRange<Int>, _ months: ClosedRange<Int>) -> ClosedRange<Day> {
    let (year, month) = (years.upperBound, months.upperBound)
    let first = Day(existingYear: years.lowerBound, month: months.lowerBound, day: 1)
    return first...Day(existingYear: year, month: month, day: Day.daysInMonth(month, year: year))
  }
}

/// The days of a year that a month and a day with unspecified digits fit.
private struct FittingDays {
  let month: DateDigits
  let day: DateDigits

  func first(in year: Int) -> Day? {
    for candidate in 1...12 where month.matches(candidate) {
      if let found = days(candidate, year).first(where: day.matches) {
        return Day(existingYear: year, month: candidate, day: found)
      }
    }
    return nil
  }

  func last(in year: Int) -> Day? {
    for candidate in (1...12).reversed() where month.matches(candidate) {
      if let found = days(candidate, year).last(where: day.matches) {
        return Day(existingYear: year, month: candidate, day: found)
      }
    }
    return nil
  }

  private func days(_ month: Int, _ year: Int) -> ClosedRange<Int> { 1...Day.daysInMonth(month, year: year) }
}
