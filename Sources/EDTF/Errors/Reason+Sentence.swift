extension DateExpressionError.Reason {
  /// What is wrong and what the format wants instead, as part of a sentence.
  var sentencePart: String {
    switch self {
    case .empty: "give a year, a month or a day, such as 2018, 2018-04 or 2018-04-27"
    case .tooLong(let limit): "a date has at most \(limit) characters; shorten it"
    case .space: "leave out the space"
    case .unexpected(let expected): "expected \(expected.phrase)"
    case .wrongLength(let part, let isTooLong):
      "\(part.phrase) has exactly \(part.width == 4 ? "four" : "two") digits, and this has too "
        + (isTooLong ? "many" : "few")
    case .outOfRange(let part, let value, let allowed):
      "\(part.phrase) is from \(allowed.lowerBound) to \(allowed.upperBound), not \(value)"
    case .leadingZero(let part): "\(part.phrase) does not begin with 0"
    case .noSuchDay(let year, let month, let lastDay):
      "\(MonthName.full(month)) \(year.yearWords) ends on day \(lastDay); name a day up to that"
    case .noMatchingMonth: "no month has these digits; months are 01 to 12, seasons 21 to 41"
    case .noMatchingDay: "no day of the calendar has these digits; change one or put X for it"
    case .negativeZeroYear: "year 0 has no minus"
    case .longYearTooShort: "a year with Y has more than four digits; leave out the Y"
    case .yearBeyondLimit: "years go up to twelve digits; name one nearer to us"
    case .unspecifiedWithSignificantDigits: "a year has X or S, not both; leave one out"
    case .tooManySignificantDigits(let available):
      "the number after S is from 1 to \(available), the digits the year has"
    case .yearStandsAlone: "a year with Y or S has no month; leave out the rest"
    case .secondQualifier: "use one mark only, % for both uncertain and approximate"
    case .timeNeedsWholeDay: "a time follows one known day of a year from 0000 to 9999, without marks"
    case .timeNotAllowed: "intervals and sets are of dates; leave out the time"
    case .zoneTooFar: "no zone is more than 14 hours from UTC; correct it"
    case .negativeZeroZone: "a zone of no hours is written +00:00 or Z"
    case .seasonNotAllowed(.interval): "a season cannot end or begin an interval; name its months"
    case .seasonNotAllowed(.set): "a season cannot stand in a set; name its months"
    case .startAfterEnd: "the second date comes before the first; swap or correct them"
    case .intervalWithoutDates: "an interval needs a date or '..' on one side at least"
    case .emptySet: "a set needs at least one date"
    case .openStartAfterFirst: "a member with '..' before it comes first in its set; move it there"
    case .openEndBeforeLast: "a member with '..' after it comes last in its set; move it there"
    case .openOnBothSides: "one member has '..' once only; leave one out"
    case .rangeNeedsKnownDates: "the dates of a range in a set have no X or S; write the digits"
    case .rangeNeedsOnePrecision: "both dates of a range are years, both months or both days; make them so"
    }
  }
}

extension DateExpressionError.Part {
  fileprivate var phrase: String {
    switch self {
    case .year: "a year"
    case .month: "a month"
    case .day: "a day"
    case .hour: "an hour"
    case .minute: "a minute"
    case .second: "a second"
    case .zoneHour: "the hour of a zone"
    case .zoneMinute: "the minute of a zone"
    case .longYear: "the year after Y"
    case .exponent: "the exponent after E"
    case .significantDigits: "the number after S"
    }
  }
}

extension DateExpressionError.Expected {
  fileprivate var phrase: String {
    switch self {
    case .digits(.longYear): "the digits of the year"
    case .digits(.exponent): "the digits of the exponent"
    case .digits(.significantDigits): "how many digits are significant, 1 or more"
    case .digits(let part): "\(part.phrase) in \(part.width == 4 ? "four" : "two") digits"
    case .endOfDate(.day): "the end, a mark (? ~ %), a time with T, or '/' and a second date"
    case .endOfDate(.month): "the end, a mark (? ~ %), '-' and a day, or '/' and a second date"
    case .endOfDate(.season): "the end or a mark (? ~ %)"
    case .endOfDate: "the end, a mark (? ~ %), '-' and a month, or '/' and a second date"
    case .endOfText: "nothing more; leave out the rest"
    case .zoneOrEnd: "the end or a zone, such as Z or +08:00"
    case .colonAndMinutes: "':' and the minutes, as in T09:00:00"
    case .colonAndSeconds: "':' and the seconds, as in T09:00:00"
    case .slash: "'/' and a date, as in ../2016"
    case .member: "one more date, or no comma before it"
    case .commaOrBracket(let closing): "',' and one more date, or '\(closing)'"
    }
  }
}
