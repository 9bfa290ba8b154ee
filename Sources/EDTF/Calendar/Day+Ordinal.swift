/// Days as numbers on a line, so that a distance is a subtraction.
///
/// The arithmetic counts years from 1 March, which puts the leap day last, in eras of 400 years, which all
/// have the same number of days. No step loops, so every day costs the same.
extension Day {
  private static let daysPerEra = 146_097
  /// Days from 0000-03-01, where eras begin, to 1970-01-01, where ordinals do.
  private static let epochOffset = 719_468

  /// The ordinals of the first and the last day there is.
  private static let firstOrdinal = Day(existingYear: years.lowerBound, month: 1, day: 1).ordinal
  private static let lastOrdinal = Day(existingYear: years.upperBound, month: 12, day: 31).ordinal

  /// The number of days since 1970-01-01, negative before it.
  public var ordinal: Int {
    let marchYear = month <= 2 ? year - 1 : year
    let era = marchYear.floorDivided(by: 400)
    let yearOfEra = marchYear - era * 400
    let marchMonth = (month + 9) % 12
    let dayOfYear = (153 * marchMonth + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * Day.daysPerEra + dayOfEra - Day.epochOffset
  }

  /// The day a number of days after 1970-01-01.
  ///
  /// - Parameter ordinal: any number; beyond the first or last day of `Day.years` it means that day.
  public init(ordinal: Int) {
    let within = min(max(ordinal, Day.firstOrdinal), Day.lastOrdinal)
    let fromEraStart = within + Day.epochOffset
    let era = fromEraStart.floorDivided(by: Day.daysPerEra)
    let dayOfEra = fromEraStart - era * Day.daysPerEra
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let marchMonth = (5 * dayOfYear + 2) / 153
    let month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9
    self.init(
      existingYear: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
      month: month,
      day: dayOfYear - (153 * marchMonth + 2) / 5 + 1
    )
  }

  /// The day a number of days later, or earlier for a negative number, clamped to `Day.years`.
  public func adding(days: Int) -> Day {
    let (sum, overflow) = ordinal.addingReportingOverflow(days)
    return Day(ordinal: overflow ? (days < 0 ? .min : .max) : sum)
  }
}

extension Int {
  /// The quotient rounded down, for a positive divisor.
  fileprivate func floorDivided(by divisor: Int) -> Int {
    self >= 0 ? self / divisor : -((-self - 1) / divisor) - 1
  }
}
