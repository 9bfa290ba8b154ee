import EDTF
import Testing

/// Where a wrong expression is wrong, why, and what is offered instead.
@Suite struct ErrorTests {
  typealias Reason = DateExpressionError.Reason

  @Test(
    arguments: [
      ("", 0, .empty), ("2018-4-7", 6, .wrongLength(.month, isTooLong: false)),
      ("20180427", 4, .wrongLength(.year, isTooLong: true)),
      ("201", 3, .wrongLength(.year, isTooLong: false)),
      ("2018-04-31", 8, .noSuchDay(year: 2018, month: 4, lastDay: 30)),
      ("2017-02-29", 8, .noSuchDay(year: 2017, month: 2, lastDay: 28)),
      ("2018-04-32", 8, .outOfRange(.day, 32, 1...31)), ("2018-00", 5, .outOfRange(.month, 0, 1...12)),
      ("2018-42", 5, .outOfRange(.month, 42, 1...12)), ("2018-2X", 5, .noMatchingMonth),
      ("2018-02-3X", 8, .noMatchingDay), ("XXX1-02-29", 8, .noMatchingDay),
      ("2018-04-", 8, .unexpected(.digits(.day))),
      ("-0000", 0, .negativeZeroYear), ("Y1985", 0, .longYearTooShort),
      ("Y012345", 1, .leadingZero(.longYear)),
      ("Y9999999999999", 1, .yearBeyondLimit), ("Y17E99", 1, .yearBeyondLimit),
      ("Y17E0", 4, .leadingZero(.exponent)),
      ("Y17E", 4, .unexpected(.digits(.exponent))), ("1950S5", 5, .tooManySignificantDigits(available: 4)),
      ("195XS2", 3, .unspecifiedWithSignificantDigits), ("Y170000002-04", 10, .yearStandsAlone),
      ("2018?~", 5, .secondQualifier), ("2018-04T09:00:00", 7, .timeNeedsWholeDay),
      ("2018-04-27~T09:00:00", 11, .timeNeedsWholeDay), ("-0043-03-15T09:00:00", 11, .timeNeedsWholeDay),
      ("2018-04-27T09:00", 16, .unexpected(.colonAndSeconds)),
      ("2018-04-27T25:00:00", 11, .outOfRange(.hour, 25, 0...23)),
      ("2018-04-27T09:00:60", 17, .outOfRange(.second, 60, 0...59)),
      ("2018-04-27T09:00:00+15:00", 20, .zoneTooFar), ("2018-04-27T09:00:00-00:00", 19, .negativeZeroZone),
      ("2018-04-27T09:00:00+08:75", 23, .outOfRange(.zoneMinute, 75, 0...59)),
      ("2018-04-27T09:00:00~", 19, .unexpected(.zoneOrEnd)), ("2018-04-27T09:00:00/..", 10, .timeNotAllowed),
      ("2003-22/2004-22", 5, .seasonNotAllowed(.interval)),
      ("2003/2004-22", 10, .seasonNotAllowed(.interval)),
      ("[2018-34]", 6, .seasonNotAllowed(.set)), ("0001/0000", 5, .startAfterEnd),
      ("/", 1, .intervalWithoutDates),
      ("2018/2019/2020", 9, .unexpected(.endOfDate(.year))), ("..", 2, .unexpected(.slash)),
      ("[]", 1, .emptySet),
      ("[1984", 5, .unexpected(.commaOrBracket(closing: "]"))),
      ("{1984]", 5, .unexpected(.commaOrBracket(closing: "}"))),
      ("[1984,]", 6, .unexpected(.member)), ("[1984]x", 6, .unexpected(.endOfText)),
      ("[1667, 1668]", 6, .space), ("[1985,..1984]", 6, .openStartAfterFirst),
      ("[1985..,1986]", 7, .openEndBeforeLast),
      ("[..1984..]", 7, .openOnBothSides), ("[195X..1970]", 1, .rangeNeedsKnownDates),
      ("[1950..1970-02]", 7, .rangeNeedsOnePrecision), ("{1972..1970}", 7, .startAfterEnd),
      ("2018é-04", 4, .unexpected(.endOfDate(.year))), ("[é]", 1, .unexpected(.digits(.year))),
    ] as [(String, Int, Reason)])
  func placeAndReason(_ text: String, position: Int, reason: Reason) throws {
    let error = try #require(throws: DateExpressionError.self) { try DateExpression(parsing: text) }
    #expect(error.position == position)
    #expect(error.reason == reason)
    #expect(error.input == text)
  }

  @Test(arguments: [
    ("2018/04/27", "2018-04-27"), ("27.04.2018", "2018-04-27"), ("2018.04.27", "2018-04-27"),
    ("27/04/2018", "2018-04-27"), ("04/27/2018", "2018-04-27"), ("2018-4-7", "2018-04-07"),
    ("2018-27-04", "2018-04-27"), ("20180427", "2018-04-27"), ("201804", "2018-04"), ("2018/04", "2018-04"),
    ("circa 2018", "2018~"), ("c. 2018", "2018~"), ("ca 2018-04", "2018-04~"), ("2018?~", "2018%"),
    ("201u", "201X"), ("2018-uu", "2018-XX"), ("2018-xx-xx", "2018-XX-XX"),
    ("2018\u{2013}04\u{2013}27", "2018-04-27"),
    ("2013-2016", "2013/2016"), ("2013\u{2013}2016", "2013/2016"), ("2013..2016", "2013/2016"),
    ("1914-18", "1914/1918"), ("1914/18", "1914/1918"), ("2014/open", "2014/.."), ("unknown/2016", "/2016"),
    ("19", "19XX"), ("193", "193X"), ("1930s", "193X"), ("[1667, 1668]", "[1667,1668]"), (" 2018 ", "2018"),
    ("[1667/1668]", "[1667..1668]"), ("2016/2013", "2013/2016"), ("{1972..1970,1980}", "{1970..1972,1980}"),
    ("2003-22/2004-24", "2003-06/2004-12"), ("[2018-33,2018-34]", "[2018-01..2018-03,2018-04..2018-06]"),
    ("Y1985", "1985"), ("Y012345", "Y12345"), ("12345", "Y12345"), ("-0000", "0000"),
    ("2018-06-12T09:00", "2018-06-12T09:00:00"), ("2018-06-12T09:00Z", "2018-06-12T09:00:00Z"),
    ("2018-06-12 09:00:00", "2018-06-12T09:00:00"), ("2018-06-12T09:00:00.250Z", "2018-06-12T09:00:00Z"),
    ("2018-06-12T09:00:00+0900", "2018-06-12T09:00:00+09:00"), ("2018-12-31T24:00:00", "2019-01-01T00:00:00"),
    ("2018-06-12t09:00:00z", "2018-06-12T09:00:00Z"),
    ("2018-04-27T09:00:00/2018-04-28", "2018-04-27/2018-04-28"),
    ("27 April 2018", "2018-04-27"), ("April 27, 2018", "2018-04-27"), ("Sept 2018?", "2018-09?"),
    ("2018-4-7/2018-5", "2018-04-07/2018-05"),
  ])
  func fix(_ text: String, fixed: String) throws {
    let error = try #require(throws: DateExpressionError.self) { try DateExpression(parsing: text) }
    #expect(error.fix == fixed)
    #expect(error.description.contains("Write '\(fixed)'."))
  }

  @Test(
    "What cannot be guessed gets no fix",
    arguments: [
      "2018-04-31", "hello", "2018-13", "04/05/2018", "85-04-12", "1984,1985", "/", "[]", "", "XXX1-02-29",
      "1950S5",
    ])
  func noFix(_ text: String) throws {
    let error = try #require(throws: DateExpressionError.self) { try DateExpression(parsing: text) }
    #expect(error.fix == nil)
    #expect(!error.description.contains("Write '"))
  }

  @Test func sentence() throws {
    let error = try #require(throws: DateExpressionError.self) { try DateExpression(parsing: "2018-4-7") }
    #expect(
      error.description
        == "'2018-4-7' is not a date in EDTF: a month has exactly two digits, and this has too few "
        + "(at character 7, '-'). Write '2018-04-07'.")
  }

  @Test func controlCharactersAreShownNotSent() throws {
    let error = try #require(throws: DateExpressionError.self) {
      try DateExpression(parsing: "20\u{1b}[2J\u{202e}18")
    }
    #expect(error.position == 2)
    #expect(error.description.contains(#"20\u{1b}[2J\u{202e}18"#))
    #expect(!error.description.contains("\u{1b}"))
  }
}
