/// Why a text is not an expression in EDTF, where, and what to write instead.
public struct DateExpressionError: Error, Hashable, Sendable {
  /// The text that was read.
  public let input: String
  /// The place of the first wrong character, counted in characters from 0; the length of the text when
  /// something is missing at its end.
  public let position: Int
  /// What is wrong.
  public let reason: Reason
  /// What was probably meant, itself a valid expression, or nil when there is no telling.
  public let fix: String?

  init(input: String, fault: Cursor.Fault) {
    self.input = input
    self.position = input.characterOffset(ofByte: fault.offset)
    self.reason = fault.reason
    self.fix = Repair.fix(for: input)
  }
}

extension DateExpressionError {
  /// What is wrong with a text.
  public enum Reason: Hashable, Sendable {
    /// There is no text.
    case empty
    /// The text is longer than anything that is read.
    case tooLong(limit: Int)
    /// There is a space; the format has none.
    case space
    /// Something else must stand here.
    case unexpected(Expected)
    /// A part has too few or too many digits.
    case wrongLength(Part, isTooLong: Bool)
    /// A number is not one its part can have.
    case outOfRange(Part, Int, ClosedRange<Int>)
    /// A number begins with 0.
    case leadingZero(Part)
    /// The month of that year has fewer days.
    case noSuchDay(year: Int, month: Int, lastDay: Int)
    /// No month has the digits that are given.
    case noMatchingMonth
    /// No day of the calendar has the digits that are given.
    case noMatchingDay
    /// The year is `-0000`.
    case negativeZeroYear
    /// A year after `Y` has four digits or fewer.
    case longYearTooShort
    /// The year is outside `Day.years`.
    case yearBeyondLimit
    /// A year with significant digits has an `X` as well.
    case unspecifiedWithSignificantDigits
    /// More digits are called significant than there are.
    case tooManySignificantDigits(available: Int)
    /// A `Y` year, or one with significant digits, has a month.
    case yearStandsAlone
    /// Two marks stand side by side.
    case secondQualifier
    /// A time stands after something else than one known day.
    case timeNeedsWholeDay
    /// A time stands in an interval or a set.
    case timeNotAllowed
    /// The zone is more than 14 hours from UTC.
    case zoneTooFar
    /// The zone is `-00` or `-00:00`.
    case negativeZeroZone
    /// A season stands in an interval or a set.
    case seasonNotAllowed(Group)
    /// The first date of an interval or range lies after the second.
    case startAfterEnd
    /// An interval says nothing of either end.
    case intervalWithoutDates
    /// A set has no members.
    case emptySet
    /// `..a` is not the first member of its set.
    case openStartAfterFirst
    /// `a..` is not the last member of its set.
    case openEndBeforeLast
    /// One member of a set has `..` twice.
    case openOnBothSides
    /// A date of a range has an unknown digit.
    case rangeNeedsKnownDates
    /// The two dates of a range are of different precision.
    case rangeNeedsOnePrecision
  }

  /// A part of a date that is written in digits.
  public enum Part: Hashable, Sendable {
    /// The four digits of a year.
    case year
    /// The two digits of a month, or of a season in its place.
    case month
    /// The two digits of a day.
    case day
    /// The two digits of an hour.
    case hour
    /// The two digits of a minute.
    case minute
    /// The two digits of a second.
    case second
    /// The two digits of hours from UTC.
    case zoneHour
    /// The two digits of minutes from UTC.
    case zoneMinute
    /// The digits after `Y`.
    case longYear
    /// The digits after `E`.
    case exponent
    /// The digits after `S`.
    case significantDigits

    /// How many digits a part of fixed length has.
    var width: Int { self == .year ? 4 : 2 }
  }

  /// What may stand at a place.
  public enum Expected: Hashable, Sendable {
    /// The digits of a part.
    case digits(Part)
    /// The end of the text, or what may come after a date of that kind.
    case endOfDate(DatePrecision)
    /// The end of the text, and nothing else.
    case endOfText
    /// The end of the text or a zone.
    case zoneOrEnd
    /// `:` and two digits of minutes.
    case colonAndMinutes
    /// `:` and two digits of seconds.
    case colonAndSeconds
    /// The `/` of an interval.
    case slash
    /// A date, as a member of a set.
    case member
    /// A comma, or the bracket that closes the set.
    case commaOrBracket(closing: Character)
  }

  /// Where a date stands with others.
  public enum Group: Hashable, Sendable {
    /// At one end of `a/b`.
    case interval
    /// In `[]` or `{}`.
    case set
  }
}

extension String {
  /// The number of whole characters before a byte of the text's UTF-8.
  fileprivate func characterOffset(ofByte byte: Int) -> Int {
    var (characters, bytes) = (0, 0)
    for character in self {
      bytes += character.utf8.count
      if bytes > byte { break }
      characters += 1
    }
    return characters
  }
}
