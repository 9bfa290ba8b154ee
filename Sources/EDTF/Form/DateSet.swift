/// A set of dates of which one, or all, are meant: `[1667,1668]`, `{1960,1961-12}`.
public struct DateSet: Hashable, Sendable {
  /// How many of the members are meant.
  public enum Choice: Hashable, Sendable {
    /// Written in `[]`: one of them, nobody knows which.
    case one
    /// Written in `{}`: all of them.
    case all
  }

  /// What stands between two commas.
  public enum Member: Hashable, Sendable {
    /// A date.
    case date(CalendarDate)
    /// `1670..1672`: every year, month or day from the first to the last.
    case range(CalendarDate, CalendarDate)
    /// `..1760-12-03`: it and all before; only at the head of a set.
    case upTo(CalendarDate)
    /// `1760-12..`: it and all after; only at the tail of a set.
    case from(CalendarDate)

    /// The dates the member is written with: two for a range, one for all others.
    public var dates: [CalendarDate] {
      switch self {
      case .date(let date), .upTo(let date), .from(let date): [date]
      case .range(let first, let last): [first, last]
      }
    }
  }

  /// How many of the members are meant.
  public let choice: Choice
  /// The members in the order written; never empty.
  public let members: [Member]

  /// The set as written.
  public var text: String {
    let list = members.map(\.text).joined(separator: ",")
    return choice == .one ? "[\(list)]" : "{\(list)}"
  }
}

extension DateSet.Member {
  /// The member as written.
  public var text: String {
    switch self {
    case .date(let date): date.text
    case .range(let first, let last): first.text + ".." + last.text
    case .upTo(let date): ".." + date.text
    case .from(let date): date.text + ".."
    }
  }
}
