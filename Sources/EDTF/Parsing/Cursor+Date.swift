extension Cursor {
  /// Reads a date of any precision, or a season, with its marks.
  mutating func date() throws(Fault) -> CalendarDate {
    let year = try Qualified(before: qualifier(), value: self.year(), after: qualifier())
    guard next == Ascii.hyphen else { return CalendarDate(year: year, detail: .year) }
    guard case .digits = year.value.form, year.value.significantDigits == nil else {
      throw fault(.yearStandsAlone)
    }
    offset += 1
    let detail = try monthOrSeason()
    guard next == Ascii.hyphen, case .month(let month) = detail else {
      return CalendarDate(year: year, detail: detail)
    }
    offset += 1
    let before = try qualifier()
    let place = offset
    let digits = try digits(2, of: .day)
    let day = Qualified(before: before, value: digits, after: try qualifier())
    let date = CalendarDate(year: year, detail: .day(month: month, day: day))
    if let reason = date.whyNoSuchDay(digits) {
      throw fault(reason, at: place)
    }
    return date
  }

  /// Reads what stands in the month's place.
  private mutating func monthOrSeason() throws(Fault) -> CalendarDate.Detail {
    let before = try qualifier()
    let place = offset
    let digits = try digits(2, of: .month)
    let after = try qualifier()
    if digits.isSpecified, let season = Season(code: digits.smallest) {
      seasonOffset = place
      return .season(Qualified(before: before, value: season, after: after))
    }
    guard (1...12).contains(where: digits.matches) else {
      let known = digits.isSpecified
      throw fault(known ? .outOfRange(.month, digits.smallest, 1...12) : .noMatchingMonth, at: place)
    }
    return .month(Qualified(before: before, value: digits, after: after))
  }
}

extension CalendarDate {
  /// Why the calendar has no day that fits the date, or nil when it has one.
  fileprivate func whyNoSuchDay(_ day: DateDigits) -> DateExpressionError.Reason? {
    if days != nil { return nil }
    if day.isSpecified, !(1...31).contains(day.smallest) { return .outOfRange(.day, day.smallest, 1...31) }
    guard isSpecified, case .day(let month, _) = detail else { return .noMatchingDay }
    let (year, number) = (year.value.estimate, month.value.smallest)
    return .noSuchDay(year: year, month: number, lastDay: Day.daysInMonth(number, year: year))
  }
}
