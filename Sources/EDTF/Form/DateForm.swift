/// The structure of an expression: what was written, part by part.
///
/// Indirect, so that an expression takes a few words of memory and not as many as the longest form.
public indirect enum DateForm: Hashable, Sendable {
  /// A year, month, day or season.
  case date(CalendarDate)
  /// A day with a time of day.
  case dateAndTime(DateAndTime)
  /// An interval.
  case span(DateSpan)
  /// One or all of a set.
  case set(DateSet)

  /// The expression written out again from its parts.
  public var canonicalText: String {
    switch self {
    case .date(let date): date.text
    case .dateAndTime(let moment): moment.text
    case .span(let span): span.text
    case .set(let set): set.text
    }
  }

  /// The lowest level of EDTF that allows it: 0, 1 or 2.
  public var level: Int {
    switch self {
    case .date(let date): date.level
    case .dateAndTime: 0
    case .span(let span): span.level
    case .set: 2
    }
  }

  /// All dates it is written with, in that order; a date with a time has none.
  public var dates: [CalendarDate] {
    switch self {
    case .date(let date): [date]
    case .dateAndTime: []
    case .span(let span): [span.start.date, span.end.date].compactMap { $0 }
    case .set(let set): set.members.flatMap(\.dates)
    }
  }
}
