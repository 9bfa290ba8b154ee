import CaseKit
import CaseModel
import EDTF
import Testing

@Suite("Claims that speak of a moment")
struct ClaimFilterTests {
  @Test(
    "An open end goes on for ever; beyond an unknown one nothing is claimed",
    arguments: [
      ("2014/", "2013-12-31", false), ("2014/", "2014-12-31", true), ("2014/", "2015-01-01", false),
      ("/2014", "2013-12-31", false), ("/2014", "2014-01-01", true), ("/2014", "2015-01-01", false),
      ("2014/..", "2099-01-01", true), ("../2014", "1900-01-01", true), ("/..", "2014-01-01", false),
    ])
  func ends(_ when: String, _ day: String, _ speaks: Bool) throws {
    let claim = try Fixture.claim("east-late", of: "EST", .wants, when)
    let moment = try #require(DateExpression(parsing: day).earliestDay)
    #expect(ClaimFilter(moment: moment).admits(claim) == speaks)
  }

  @Test("The list of claims and the actor's panel agree on what is said of a moment")
  func agreement() throws {
    let casebook = try RealCase.casebook()
    for day in Set(casebook.events.compactMap(\.date.expression.earliestDay)) {
      for actor in casebook.actors {
        let panel = try #require(casebook.panel(of: actor.id, asOf: day))
        let lines =
          panel.wants + panel.fears + panel.brings + panel.assessments + panel.positions.flatMap(\.lines)
        let filter = ClaimFilter(subjects: [actor.id], moment: day)
        #expect(
          Set(lines.filter { $0.freshness == .current }.map(\.claim.id))
            == Set(casebook.claims.filter(filter.admits).map(\.id)), "\(actor.id) on \(day)")
      }
    }
  }
}
