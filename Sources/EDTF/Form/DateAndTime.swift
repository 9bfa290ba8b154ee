/// A day with a time of day, and perhaps its distance from UTC: `2018-06-12T09:00:00+08:00`.
public struct DateAndTime: Hashable, Sendable {
  /// The distance of the clock from UTC.
  public enum Zone: Hashable, Sendable {
    /// `Z`: the clock shows UTC.
    case utc
    /// `+08` or `+08:00`: minutes ahead of UTC, negative behind; -840 to 840.
    case offset(minutes: Int, writesMinutes: Bool)
  }

  /// The day as the clock's place counts it.
  public let day: Day
  /// The hour, 0 to 23.
  public let hour: Int
  /// The minute, 0 to 59.
  public let minute: Int
  /// The second, 0 to 59.
  public let second: Int
  /// The zone, or nil when the time is local and nobody says where.
  public let zone: Zone?

  /// The largest distance from UTC, in minutes: 14 hours.
  static let largestOffset = 14 * 60

  /// The time of day as written, without the zone.
  var clock: String { hour.padded(to: 2) + ":" + minute.padded(to: 2) + ":" + second.padded(to: 2) }

  /// The date and time as written.
  public var text: String { "\(day)T\(clock)" + (zone?.text ?? "") }
}

extension DateAndTime.Zone {
  /// The zone as written.
  public var text: String {
    switch self {
    case .utc: return "Z"
    case .offset(let minutes, let writesMinutes):
      let hours = (minutes < 0 ? "-" : "+") + abs(minutes / 60).padded(to: 2)
      return writesMinutes ? hours + ":" + abs(minutes % 60).padded(to: 2) : hours
    }
  }
}
