extension DateExpression {
  /// Whether it came before another, as far as what is written can tell.
  ///
  /// Days are compared; two times on one day are the same.
  public func compared(to other: DateExpression) -> DateOrder {
    if let end = latestDay, let start = other.earliestDay, end < start { return .before }
    if let start = earliestDay, let end = other.latestDay, end < start { return .after }
    if let day = earliestDay, [latestDay, other.earliestDay, other.latestDay].allSatisfy({ $0 == day }) {
      return .same
    }
    return .undetermined
  }

  /// Whether a day lies from the earliest to the latest it can mean.
  ///
  /// An open end goes on for ever. Beyond an end that is unknown nothing is claimed: `2014/` reaches to the
  /// end of 2014, and `/..`, of which no day is known, holds none. A set holds the days between its members
  /// too.
  public func contains(_ day: Day) -> Bool { reach?.contains(day) ?? false }

  /// Whether some day lies within both, each as `contains` has it.
  public func overlaps(_ other: DateExpression) -> Bool {
    guard let reach, let otherReach = other.reach else { return false }
    return reach.overlaps(otherReach)
  }

  /// The days it claims, or nil when it claims none.
  private var reach: Reach? {
    guard case .span(let span) = form else { return Reach(first: earliestDay, last: latestDay) }
    var reach = Reach(first: earliestDay, last: latestDay)
    if startIsUnknown {
      guard let days = span.end.date?.days else { return nil }
      reach.first = days.lowerBound
    }
    if endIsUnknown {
      guard let days = span.start.date?.days else { return nil }
      reach.last = days.upperBound
    }
    return reach
  }
}

/// A run of days, for ever where there is no first or last.
private struct Reach {
  var first: Day?
  var last: Day?

  func contains(_ day: Day) -> Bool {
    (first.map { $0 <= day } ?? true) && (last.map { day <= $0 } ?? true)
  }

  func overlaps(_ other: Reach) -> Bool {
    Reach.isOrdered(first, other.last) && Reach.isOrdered(other.first, last)
  }

  private static func isOrdered(_ first: Day?, _ last: Day?) -> Bool {
    guard let first, let last else { return true }
    return first <= last
  }
}
