extension Cursor {
  /// Reads a time of day and its zone after a date; the cursor stands on the `T`.
  ///
  /// - Parameter date: what stands before the `T`; only a whole day of a four-digit year may.
  mutating func dateAndTime(on date: CalendarDate) throws(Fault) -> DateAndTime {
    guard date.level == 0, case .day = date.detail, let day = date.days?.lowerBound else {
      throw fault(.timeNeedsWholeDay)
    }
    offset += 1
    let hour = try clockPart(.hour)
    try expect(Ascii.colon, .colonAndMinutes)
    let minute = try clockPart(.minute)
    try expect(Ascii.colon, .colonAndSeconds)
    let second = try clockPart(.second)
    return DateAndTime(day: day, hour: hour, minute: minute, second: second, zone: try zone())
  }

  private mutating func clockPart(_ part: DateExpressionError.Part) throws(Fault) -> Int {
    let place = offset
    let value = try digits(2, of: part, allowsX: false).smallest
    let allowed = part == .hour ? 0...23 : 0...59
    if !allowed.contains(value) { throw fault(.outOfRange(part, value, allowed), at: place) }
    return value
  }

  private mutating func zone() throws(Fault) -> DateAndTime.Zone? {
    if take(Ascii.utc) { return .utc }
    let start = offset
    let isBehind = take(Ascii.hyphen)
    guard isBehind || take(Ascii.plus) else { return nil }
    let hours = try digits(2, of: .zoneHour, allowsX: false).smallest
    let writesMinutes = take(Ascii.colon)
    let minutes = writesMinutes ? try digits(2, of: .zoneMinute, allowsX: false).smallest : 0
    if minutes > 59 { throw fault(.outOfRange(.zoneMinute, minutes, 0...59), at: offset - 2) }
    let total = hours * 60 + minutes
    if total > DateAndTime.largestOffset { throw fault(.zoneTooFar, at: start + 1) }
    if isBehind, total == 0 { throw fault(.negativeZeroZone, at: start) }
    return .offset(minutes: isBehind ? -total : total, writesMinutes: writesMinutes)
  }
}
