import EDTF
import Testing

@Suite struct ComparisonTests {
  @Test(
    arguments: [
      ("2017", "2018", .before), ("2018-06-12", "2018-04-27", .after), ("2018-04-27", "2018-04-27~", .same),
      ("2018-04", "2018-04", .undetermined), ("2018", "2018-04-27", .undetermined),
      ("2013/2016", "2017", .before),
      ("2014-02/..", "2013", .after), ("2014-02/..", "2019", .undetermined), ("2014/", "2019", .undetermined),
      ("/2016", "2017", .before), ("../2016", "1900", .undetermined),
      ("[2017-11-28,2017-11-29]", "2017-12", .before),
      ("2018-06-12T09:00:00", "2018-06-12T10:00:00Z", .same), ("201X", "2020", .before),
    ] as [(String, String, DateOrder)])
  func order(_ left: String, _ right: String, expected: DateOrder) throws {
    #expect(try DateExpression(parsing: left).compared(to: DateExpression(parsing: right)) == expected)
  }

  @Test(arguments: [
    ("2018-04", "2018-04-30", true), ("2018-04", "2018-05-01", false), ("2014-02/..", "9999-12-31", true),
    ("2014-02/..", "2014-01-31", false), ("../2016", "0001-01-01", true), ("2014/", "2014-12-31", true),
    ("2014/", "2015-01-01", false), ("/2016", "2016-01-01", true), ("/2016", "2015-12-31", false),
    ("/..", "2016-01-01", false), ("../", "2016-01-01", false), ("../..", "2016-01-01", true),
    ("[1667,1670]", "1668-05-01", true),
  ])
  func contains(_ text: String, _ day: String, expected: Bool) throws {
    let day = try #require(try DateExpression(parsing: day).earliestDay)
    #expect(try DateExpression(parsing: text).contains(day) == expected)
  }

  @Test(arguments: [
    ("2018-04", "2018-04-27", true), ("2013/2016", "2017", false), ("2013/2016", "2016-12-31", true),
    ("2014/..", "../2014", true), ("2014/..", "../2013", false), ("/..", "../..", false),
    ("2014/", "2015", false),
  ])
  func overlaps(_ left: String, _ right: String, expected: Bool) throws {
    #expect(try DateExpression(parsing: left).overlaps(DateExpression(parsing: right)) == expected)
  }
}
