import EDTF

extension Day {
  /// The first day of the month so many months on; the day itself beyond the calendar's limits.
  func movingMonths(by months: Int) -> Day {
    let count = year * 12 + (month - 1) + months
    let year = count >= 0 ? count / 12 : (count - 11) / 12
    return Day(year: year, month: count - year * 12 + 1, day: 1) ?? self
  }
}
