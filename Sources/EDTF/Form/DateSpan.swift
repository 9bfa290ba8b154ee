/// An interval: two ends with a `/` between them.
public struct DateSpan: Hashable, Sendable {
  /// One end of an interval.
  public enum End: Hashable, Sendable {
    /// A date.
    case date(CalendarDate)
    /// `..`: the interval has no end on this side.
    case open
    /// Nothing written: the interval ends, but nobody knows when.
    case unknown

    /// The date, or nil when the end is open or unknown.
    public var date: CalendarDate? {
      if case .date(let date) = self { date } else { nil }
    }
  }

  /// The end on the left.
  public let start: End
  /// The end on the right.
  public let end: End

  /// The interval as written.
  public var text: String { start.text + "/" + end.text }

  /// The lowest level that has everything the interval uses.
  ///
  /// Open and unknown ends are of level 1; an end with an `X` in it is of level 2.
  public var level: Int { max(start.level, end.level) }
}

extension DateSpan.End {
  fileprivate var text: String {
    switch self {
    case .date(let date): date.text
    case .open: ".."
    case .unknown: ""
    }
  }

  fileprivate var level: Int {
    guard let date else { return 1 }
    return date.isSpecified ? date.level : 2
  }
}
