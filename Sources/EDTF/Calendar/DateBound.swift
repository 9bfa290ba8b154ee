/// One end of the time an expression can mean.
public enum DateBound: Hashable, Sendable {
  /// The last (or first) day it can mean.
  case day(Day)
  /// No bound is set, written `..`: the time goes on for ever.
  case open
  /// There is a bound, but nobody knows it: an end of an interval that is left empty.
  case unknown

  /// The day, or nil when the bound is open or unknown.
  public var day: Day? {
    if case .day(let day) = self { day } else { nil }
  }
}
