extension Cursor {
  /// The longest text that is read, in bytes, which keeps sets and error messages small.
  static let longestText = 200

  /// Reads a whole expression; anything left over is a fault.
  mutating func form() throws(Fault) -> DateForm {
    if bytes.isEmpty { throw fault(.empty) }
    let limit = Cursor.longestText
    if bytes.count > limit { throw fault(.tooLong(limit: limit), at: limit) }
    switch next {
    case UInt8(ascii: "["): return .set(try set(.one, closing: UInt8(ascii: "]")))
    case UInt8(ascii: "{"): return .set(try set(.all, closing: UInt8(ascii: "}")))
    case Ascii.slash: return try span(from: .unknown)
    case Ascii.dot where takeDots(): return try span(from: .open)
    default: break
    }
    let date = try date()
    switch next {
    case nil: return .date(date)
    case Ascii.slash: return try span(from: .date(date))
    case Ascii.time: return try wholeDateAndTime(on: date)
    default: throw unexpected(.endOfDate(date.precision))
    }
  }

  private mutating func wholeDateAndTime(on date: CalendarDate) throws(Fault) -> DateForm {
    let timeOffset = offset
    let moment = try dateAndTime(on: date)
    if next == Ascii.slash { throw fault(.timeNotAllowed, at: timeOffset) }
    if !isAtEnd { throw unexpected(moment.zone == nil ? .zoneOrEnd : .endOfText) }
    return .dateAndTime(moment)
  }

  /// Reads the rest of an interval; the cursor stands where its `/` must be.
  private mutating func span(from start: DateSpan.End) throws(Fault) -> DateForm {
    if start.date?.isSeason == true { throw fault(.seasonNotAllowed(.interval), at: seasonOffset) }
    try expect(Ascii.slash, .slash)
    let endOffset = offset
    let end = try spanEnd()
    if start == .unknown, end == .unknown { throw fault(.intervalWithoutDates) }
    if !isAtEnd { throw end.date.map { unexpected(.endOfDate($0.precision)) } ?? unexpected(.endOfText) }
    if let first = start.date?.days?.lowerBound, let last = end.date?.days?.upperBound, last < first {
      throw fault(.startAfterEnd, at: endOffset)
    }
    return .span(DateSpan(start: start, end: end))
  }

  private mutating func spanEnd() throws(Fault) -> DateSpan.End {
    if isAtEnd { return .unknown }
    if takeDots() { return .open }
    let date = try date()
    if date.isSeason { throw fault(.seasonNotAllowed(.interval), at: seasonOffset) }
    if next == Ascii.time { throw fault(.timeNotAllowed) }
    return .date(date)
  }
}
