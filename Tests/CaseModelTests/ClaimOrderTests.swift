import CaseKit
import CaseModel
import EDTF
import Testing

@Suite("Claims by time and by link")
struct ClaimOrderTests {
  private let casebook: Casebook

  init() throws { casebook = try Fixture().casebook() }

  @Test("In the order of the time they speak of")
  func order() {
    let ids = casebook.claimsInOrderOfTime.map { casebook.claims[$0].id.rawValue }
    #expect(
      ids
        == [
          "east-wants-early", "west-wants", "east-toll-older", "east-toll-old", "east-fears", "east-seen",
          "east-brings", "east-wants-late", "east-toll-new", "east-wall", "guild-toll-noticed", "guild-wall",
          "guild-toll-told", "clerk-ferry",
        ].sorted { left, right in
          func key(_ id: String) -> (Int, Int, Int) {
            let position = casebook.position(of: Identifier<Claim>(id)) ?? 0
            let when = casebook.claims[position].when
            return (when.earliestDay?.ordinal ?? .min, when.latestDay?.ordinal ?? .max, position)
          }
          return key(left) < key(right)
        })
  }

  @Test("An open start stands first")
  func open() throws {
    var fixture = try Fixture()
    fixture.claims = [
      try Fixture.claim("late", of: "EST", .wants, "2001"),
      try Fixture.claim("open", of: "EST", .wants, "../2003"),
    ]
    #expect(try fixture.casebook().claimsInOrderOfTime == [1, 0])
  }

  @Test("A link is seen from both ends")
  func links() {
    #expect(
      casebook.links(to: "east-wants-early") == [
        ClaimLink(.qualifies, "east-wants-late"), ClaimLink(.qualifies, "east-toll-new"),
      ])
    #expect(casebook.links(to: "east-toll-old") == [ClaimLink(.contradicts, "east-toll-new")])
    #expect(casebook.links(to: "east-toll-new").isEmpty && casebook.links(to: "nobody").isEmpty)
  }
}
