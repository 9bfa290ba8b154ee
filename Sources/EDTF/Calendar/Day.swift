/// One day of the proleptic Gregorian calendar, with no time and no zone.
///
/// The calendar counts a year 0 (which is 1 BCE) and runs backwards for ever, as ISO 8601 has it.
public struct Day: Hashable, Sendable {
  /// The astronomical year, within `Day.years`: 0 is 1 BCE, -43 is 44 BCE.
  public let year: Int
  /// The month, 1 to 12.
  public let month: Int
  /// The day of the month, 1 to 31.
  public let day: Int

  /// The years a day can be in: twelve digits either way, enough for the age of the universe.
  public static let years = -999_999_999_999...999_999_999_999

  /// A day by its year, month and day of the month.
  ///
  /// - Returns: nil when the calendar has no such day or the year is outside `Day.years`.
  public init?(year: Int, month: Int, day: Int) {
    guard Day.years.contains(year), (1...12).contains(month), day >= 1,
      day <= Day.daysInMonth(month, year: year)
    else { return nil }
    self.init(existingYear: year, month: month, day: day)
  }

  /// A day already known to exist, without the checks.
  init(existingYear year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  /// The number of days of a month: 28 to 31.
  ///
  /// - Parameters:
  ///   - month: 1 to 12; any other month has 0 days.
  ///   - year: any astronomical year.
  public static func daysInMonth(_ month: Int, year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeapYear(year) ? 29 : 28
    case 1...12: 31
    default: 0
    }
  }

  /// Whether a year has a 29 February: every fourth, of the centuries only every fourth.
  public static func isLeapYear(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }
}

extension Day: Comparable {
  /// Whether one day is earlier than the other.
  public static func < (left: Day, right: Day) -> Bool {
    (left.year, left.month, left.day) < (right.year, right.month, right.day)
  }
}

extension Day: CustomStringConvertible {
  /// The day as ISO 8601 writes it, `2018-04-27`; a year beyond four digits takes as many as it needs.
  public var description: String {
    year.padded(to: 4) + "-" + month.padded(to: 2) + "-" + day.padded(to: 2)
  }
}
