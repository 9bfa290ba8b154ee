extension Cursor {
  /// Reads a set; the cursor stands on its opening bracket.
  mutating func set(_ choice: DateSet.Choice, closing: UInt8) throws(Fault) -> DateSet {
    offset += 1
    if next == closing { throw fault(.emptySet) }
    var members: [DateSet.Member] = []
    while true {
      let member = try member(closing: closing)
      members.append(member)
      if take(closing) { break }
      try expect(Ascii.comma, .commaOrBracket(closing: Character(Unicode.Scalar(closing))))
      if case .from = member { throw fault(.openEndBeforeLast, at: offset - 1) }
      if next == Ascii.dot { throw fault(.openStartAfterFirst) }
      if next == closing { throw fault(.unexpected(.member)) }
    }
    if !isAtEnd { throw unexpected(.endOfText) }
    return DateSet(choice: choice, members: members)
  }

  private mutating func member(closing: UInt8) throws(Fault) -> DateSet.Member {
    let isUpTo = takeDots()
    let firstOffset = offset
    let first = try setDate()
    if isUpTo {
      if next == Ascii.dot { throw fault(.openOnBothSides) }
      return .upTo(first)
    }
    guard takeDots() else { return .date(first) }
    if next == closing || next == Ascii.comma || isAtEnd { return .from(first) }
    let lastOffset = offset
    let last = try setDate()
    if !first.isSpecified { throw fault(.rangeNeedsKnownDates, at: firstOffset) }
    if !last.isSpecified { throw fault(.rangeNeedsKnownDates, at: lastOffset) }
    if first.precision != last.precision { throw fault(.rangeNeedsOnePrecision, at: lastOffset) }
    guard let start = first.days?.lowerBound, let end = last.days?.upperBound, start <= end else {
      throw fault(.startAfterEnd, at: lastOffset)
    }
    if next == Ascii.dot { throw fault(.openOnBothSides) }
    return .range(first, last)
  }

  /// Reads a date in a set, where neither seasons nor times may stand.
  private mutating func setDate() throws(Fault) -> CalendarDate {
    let date = try date()
    if date.isSeason { throw fault(.seasonNotAllowed(.set), at: seasonOffset) }
    if next == Ascii.time { throw fault(.timeNotAllowed) }
    return date
  }
}
