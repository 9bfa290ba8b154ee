import EDTF
import Testing

@Suite struct PartsTests {
  @Test func approximateEnds() throws {
    let late = try DateExpression(parsing: "2018-06/2018-12~")
    #expect(late.isApproximate && !late.startIsApproximate && late.endIsApproximate && !late.isUncertain)
    let early = try DateExpression(parsing: "1984?/2004%")
    #expect(
      !early.startIsApproximate && early.startIsUncertain && early.endIsApproximate && early.endIsUncertain)
    let date = try DateExpression(parsing: "2004-06~-11")
    #expect(date.startIsApproximate && date.endIsApproximate && !date.isInterval)
    let set = try DateExpression(parsing: "[1667,1668?]")
    #expect(set.isUncertain && set.startIsUncertain && set.endIsUncertain && !set.isApproximate)
  }

  @Test func openAndUnknownEnds() throws {
    let open = try DateExpression(parsing: "2011-12-17/..")
    #expect(
      open.isInterval && open.endIsOpen && !open.endIsUnknown && !open.startIsOpen && open.latestDay == nil)
    let unknown = try DateExpression(parsing: "/2016")
    #expect(unknown.startIsUnknown && !unknown.startIsOpen && unknown.earliestDay == nil)
    let earlier = try DateExpression(parsing: "[..1984]")
    #expect(earlier.startIsOpen && !earlier.isInterval)
  }

  @Test(
    "Marks on the right reach left, marks on the left stay",
    arguments: [
      ("2004-06-11%", "%", "%", "%"), ("2004-06~-11", "~", "~", ""), ("2004?-06-11", "?", "", ""),
      ("?2004-06-~11", "?", "", "~"), ("2004-%06-11", "", "%", ""), ("?2004-06-11~", "%", "~", "~"),
      ("2004?-06~-?11", "%", "~", "?"),
    ])
  func qualifiers(_ text: String, year: String, month: String, day: String) throws {
    guard case .date(let date) = try DateExpression(parsing: text).form else {
      Issue.record("not a date")
      return
    }
    #expect((date.qualifiers.year?.symbol ?? "") == year)
    #expect((date.qualifiers.month?.symbol ?? "") == month)
    #expect((date.qualifiers.day?.symbol ?? "") == day)
  }

  @Test(
    arguments: [
      ("1XXX", .millennium), ("19XX", .century), ("193X", .decade), ("1950S2", .century), ("1950S4", .year),
      ("2018", .year), ("Y17E7", .year), ("2018-34", .season), ("2004-XX", .month), ("1985-XX-XX", .day),
      ("156X-12-25", .day), ("2018-06-12T09:00:00Z", .second), ("2004-02-01/2005", .year),
      ("2014-02/..", .month),
      ("{1960,1961-12}", .year), ("../..", .millennium),
    ] as [(String, DatePrecision)])
  func precision(_ text: String, expected: DatePrecision) throws {
    #expect(try DateExpression(parsing: text).precision == expected)
  }
}
