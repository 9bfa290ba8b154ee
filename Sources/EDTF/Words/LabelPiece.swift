/// A date of a list label: a year, month or day, whose parts can be left out when a neighbour says them.
struct LabelPiece {
  let year: Int
  let month: Int?
  let day: Int?
  let qualifier: DateQualifier?

  /// The date, or nil when it says more than a label can: unknown digits, seasons, marks on single parts.
  init?(_ date: CalendarDate) {
    guard date.isSpecified, date.commonQualifier != nil || !date.isMarked, let first = date.days?.lowerBound
    else { return nil }
    switch date.detail {
    case .year: (month, day) = (nil, nil)
    case .month: (month, day) = (first.month, nil)
    case .day: (month, day) = (first.month, first.day)
    case .season: return nil
    }
    year = first.year
    qualifier = date.commonQualifier
  }

  /// A plain day.
  init(day: Day) {
    self.init(year: day.year, month: day.month, day: day.day, qualifier: nil)
  }

  private init(year: Int, month: Int?, day: Int?, qualifier: DateQualifier?) {
    (self.year, self.month, self.day, self.qualifier) = (year, month, day, qualifier)
  }

  /// The date in full, `~15 Dec 2017`.
  var text: String { marked([dayText, monthText, year.yearWords]) }

  /// The date without its year, or without month and year, for one that shares them with the next.
  func text(before next: LabelPiece) -> String? {
    guard year == next.year, let monthText, (day == nil) == (next.day == nil) else { return nil }
    return day != nil && month == next.month ? marked([dayText]) : marked([dayText, monthText])
  }

  /// The year and the month in figures, `~2018-04`; nil outside years of four digits.
  var figures: String? {
    guard (1_000...9_999).contains(year) else { return nil }
    return qualifier.marking(month.map { "\(year)-\($0.padded(to: 2))" } ?? String(year))
  }

  /// The date without its day.
  var withoutDay: LabelPiece { LabelPiece(year: year, month: month, day: nil, qualifier: qualifier) }

  /// The date without its month and day.
  var onlyYear: LabelPiece { LabelPiece(year: year, month: nil, day: nil, qualifier: qualifier) }

  /// Where the date begins, to sort by.
  var order: (Int, Int, Int) { (year, month ?? 0, day ?? 0) }

  private var dayText: String? { day.map(String.init) }
  private var monthText: String? { month.map(MonthName.short) }

  private func marked(_ parts: [String?]) -> String {
    qualifier.marking(parts.compactMap { $0 }.joined(separator: " "))
  }
}

extension DateQualifier? {
  /// The text with `~` in front when approximate and `?` behind when uncertain.
  func marking(_ text: String) -> String {
    guard let self else { return text }
    return (self.isApproximate ? "~" : "") + text + (self.isUncertain ? "?" : "")
  }
}
