import EDTF

/// A second of Coordinated Universal Time, in the form of ISO 8601 that every program reads: `2026-11-22T09:00:00Z`.
public struct UniversalTime: Hashable, Sendable, CustomStringConvertible {
  /// Seconds since 1970-01-01T00:00:00Z, leap seconds not counted; within the years 1 to 9999, which have four digits.
  public let seconds: Int

  private static let limits = -62_135_596_800...253_402_300_799
  private static let secondsPerDay = 86_400

  /// A second by its number; beyond the years 1 to 9999 the nearest that has four digits.
  public init(seconds: Int) {
    self.seconds = min(max(seconds, Self.limits.lowerBound), Self.limits.upperBound)
  }

  /// The second of a text.
  ///
  /// - Returns: `nil` when the text is anything but what ``description`` gives for some second.
  public init?(_ text: String) {
    let fields = text.split { "-T:Z".contains($0) }.compactMap { Int($0) }
    guard fields.count == 6, let day = Day(year: fields[0], month: fields[1], day: fields[2]),
      (0...23).contains(fields[3]), (0...59).contains(fields[4]), (0...59).contains(fields[5]),
      (1...9999).contains(fields[0])
    else { return nil }
    seconds = day.ordinal * Self.secondsPerDay + (fields[3] * 60 + fields[4]) * 60 + fields[5]
    guard description == text else { return nil }
  }

  /// The day.
  public var day: Day {
    // Rounded down: the last second before 1970 is still the day before.
    Day(ordinal: (seconds - secondOfDay) / Self.secondsPerDay)
  }

  /// The hour and the minute: `09:00`.
  public var hourAndMinute: String {
    Self.twoDigits(secondOfDay / 3600) + ":" + Self.twoDigits(secondOfDay / 60 % 60)
  }

  /// The text in ISO 8601.
  public var description: String { "\(day)T\(hourAndMinute):\(Self.twoDigits(secondOfDay % 60))Z" }

  private var secondOfDay: Int {
    let rest = seconds % Self.secondsPerDay
    return rest < 0 ? rest + Self.secondsPerDay : rest
  }

  private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
