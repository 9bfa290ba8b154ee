/// A date of year, month or day precision, or a season, with everything EDTF lets one say about its parts.
public struct CalendarDate: Hashable, Sendable {
  /// What is written after the year.
  public enum Detail: Hashable, Sendable {
    /// Nothing: the date is a year.
    case year
    /// A month.
    case month(Qualified<DateDigits>)
    /// A season, quarter, quadrimester or semester in the place of the month.
    case season(Qualified<Season>)
    /// A month and a day.
    case day(month: Qualified<DateDigits>, day: Qualified<DateDigits>)
  }

  /// The year.
  public let year: Qualified<CalendarYear>
  /// What is written after the year.
  public let detail: Detail

  /// Whether it is a season, quarter, quadrimester or semester.
  public var isSeason: Bool {
    if case .season = detail { true } else { false }
  }

  /// Whether every digit is known, so that the date is one year, month, season or day.
  public var isSpecified: Bool {
    switch detail {
    case .year, .season: year.value.isSpecified
    case .month(let month): year.value.isSpecified && month.value.isSpecified
    case .day(let month, let day):
      year.value.isSpecified && month.value.isSpecified && day.value.isSpecified
    }
  }

  /// The date as written.
  public var text: String {
    let yearText = year.text(\.text)
    switch detail {
    case .year: return yearText
    case .month(let month): return yearText + "-" + month.text(\.text)
    case .season(let season): return yearText + "-" + season.text { String($0.code) }
    case .day(let month, let day):
      return yearText + "-" + month.text(\.text) + "-" + day.text(\.text)
    }
  }
}
