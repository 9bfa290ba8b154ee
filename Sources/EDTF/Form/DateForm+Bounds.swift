extension DateForm {
  /// The earliest and the latest day the expression can mean.
  ///
  /// For an interval these are the first day of its start and the last day of its end, for a set the outermost
  /// days of its members. Nil when a date in it fits no day of the calendar, which no parsed expression has.
  var bounds: (earliest: DateBound, latest: DateBound)? {
    switch self {
    case .date(let date):
      return date.days.map { (.day($0.lowerBound), .day($0.upperBound)) }
    case .dateAndTime(let moment):
      return (.day(moment.day), .day(moment.day))
    case .span(let span):
      guard let earliest = span.start.bound(\.lowerBound), let latest = span.end.bound(\.upperBound)
      else { return nil }
      return (earliest, latest)
    case .set(let set):
      return set.bounds
    }
  }
}

extension DateSpan.End {
  /// The bound this end gives the interval: the first or the last day of its date.
  fileprivate func bound(_ side: KeyPath<ClosedRange<Day>, Day>) -> DateBound? {
    switch self {
    case .date(let date): date.days.map { .day($0[keyPath: side]) }
    case .open: .open
    case .unknown: .unknown
    }
  }
}

extension DateSet {
  fileprivate var bounds: (earliest: DateBound, latest: DateBound)? {
    let days = members.flatMap(\.dates).compactMap(\.days)
    guard let first = days.map(\.lowerBound).min(), let last = days.map(\.upperBound).max()
    else { return nil }
    var bounds = (earliest: DateBound.day(first), latest: DateBound.day(last))
    for member in members {
      switch member {
      case .upTo: bounds.earliest = .open
      case .from: bounds.latest = .open
      case .date, .range: continue
      }
    }
    return bounds
  }
}
