import Canvas
import CaseKit
import CaseModel
import Testing

@testable import Explorer

@Suite("In the list of claims")
struct ClaimsWalkTests {
  @Test(
    "Where keys lead",
    arguments: [
      Step("timeline/flood", "4", "claims"),
      Step("claims", "Enter", "claim/east-wants-early"),
      Step("claims", "End Enter", "claim/guild-toll-told"),
      Step("claims", "Down*5 Enter", "claim/east-toll-older"),
      Step("claims", "Down*5 a", "actor/EST?at=2001-03-01"),
      Step("claims", "o", "claims?order=issue"),
      Step("claims", "o o", "claims"),
      Step("claims?about=WST", "F", "claims"),
      Step("claims", "F", "claims"),
      // The cursor stays on its claim when the order or the filter changes.
      Step("claims", "Down*5 o Enter", "claim/east-toll-older"),
      Step("claims?about=EST", "Down*3 F Enter", "claim/east-fears"),
      // The moment: first the timeline's, then from event to event.
      Step("claims", ".", "claims?at=2002-01-01"),
      Step("claims", ",", "claims?at=2002-01-01"),
      Step("claims", ". .", "claims?at=2002-05-01"),
      Step("claims", ". ,", "claims?at=2001-11-02"),
      Step("claims?at=2003-12-31", ".", "claims?at=2003-12-31"),
      Step("timeline/bridge-opens", "4 .", "claims?at=2002-05-01"),
      Step("claims?at=2002-05-01", "a", "actor/WST?at=2002-05-01"),
      // The filter stays open while choices are switched.
      Step("claims", "f text:assumed Enter Esc", "claims"),
      Step("claims", "f text:stated Enter Esc", "claims?basis=stated"),
      Step("claims", "f text:wall Enter C-u text:stated Enter Esc", "claims?issue=wall&basis=stated"),
      Step("claims?basis=stated", "f text:stated Enter", "claims"),
      Step("claims", "f text:timeline Enter", "claims?at=2002-01-01"),
      Step("claims?at=2003-01-01", "f text:any Enter", "claims"),
      // The key of the claims returns to what was left.
      Step("claims?about=EST", "Down*3 1 4 Enter", "claim/east-fears"),
      Step("claims?about=EST", "Down*3 Enter [ Enter", "claim/east-fears"),
      Step("claims?about=WST", "4", "claims?about=WST"),
      // Links open.
      Step("claim/east-wants-late", "Down*3 Enter", "claim/east-brings"),
      Step("claim/east-toll-old", "Down*3 Enter", "claim/east-toll-new"),
    ])
  func steps(_ step: Step) throws {
    #expect(try walk(step.from, step.keys) == step.to)
  }

  @Test("Both ends of a link are on the pages of both claims")
  func links() throws {
    let casebook = try Fixture().casebook()
    func lines(_ id: Identifier<Claim>) throws -> [String] {
      let claim = try #require(casebook.claim(id))
      return LinkText(casebook: casebook).lines(of: claim).map { "\($0.words) \($0.claim.id)" }
    }
    #expect(try lines("east-wants-late") == ["supports east-brings", "qualifies east-wants-early"])
    #expect(try lines("east-brings") == ["is supported by east-wants-late"])
    #expect(try lines("east-toll-old") == ["is contradicted by east-toll-new"])
    #expect(
      try lines("east-wants-early") == ["is qualified by east-wants-late", "is qualified by east-toll-new"])
  }

  @Test("The page, the detail, plain text and JSON all say how a claim bears on others")
  func everywhere() throws {
    let walk = try Walk("claim/east-toll-old")
    let plain = PlainText(walk.application).lines.joined(separator: "\n")
    #expect(plain.contains("- is contradicted by: The clerk on East: what east-toll-new says in short"))
    #expect(plain.contains("inferred: how this case reads claims together"))
    let json = LocationJSON(walk.application).value.text.filter { !$0.isWhitespace }
    #expect(json.contains("\"contradictedBy\":[\"east-toll-new\"]"))
    let list = try Walk("claims?about=EST&issue=toll", size: Size(width: 110, height: 30))
    #expect(list.find("is contradicted by") == nil)
    var moved = list
    try moved.press("Down")
    #expect(moved.find("~ is contradicted by East: what east-toll-new says in short") != nil)
  }

  @Test("How sure a claim is put can be read in every size", arguments: ["110x30", "80x24", "60x18"])
  func certainty(_ size: String) throws {
    let sides = size.split(separator: "x").compactMap { Int($0) }
    let walk = try Walk(
      "claims?certainty=possible", in: RealCase.casebook(),
      size: Size(width: sides[0], height: sides[1]))
    #expect(walk.find("possible") != nil)
    let all = try Walk("claims", in: RealCase.casebook(), size: Size(width: sides[0], height: sides[1]))
    #expect(all.find("~ inferred") != nil && all.find("asserted") != nil)
  }

  @Test("A screen of fifty thousand claims costs what is seen")
  func many() throws {
    var fixture = try Fixture()
    fixture.claims = try (0..<50_000).map {
      try Fixture.claim(Identifier("c\($0)"), of: "EST", .wants, "\(1800 + $0 % 200)")
    }
    var walk = try Walk("claims", in: fixture.casebook())
    try walk.press("End PageUp*20 Down*5")
    #expect(walk.state.claims.list.entries.count == 50_000)
    let clock = ContinuousClock()
    let time = clock.measure { for _ in 0..<20 { _ = walk.application.frame() } }
    // The whole list takes far more than a second to lay out even once.
    #expect(time < .seconds(5))
  }

  @Test("A click puts the cursor on a claim, a second one opens it")
  func clicks() throws {
    var walk = try Walk("claims")
    try walk.click(on: "what east-fears says")
    #expect(walk.location == "claims" && walk.state.selection == 7)
    try walk.click(on: "what east-fears says")
    #expect(walk.location == "claim/east-fears")
  }

  @Test("Plain text lists every claim of the filter under its heading")
  func plain() throws {
    let walk = try Walk("claims?about=EST&order=issue")
    let lines = PlainText(walk.application).lines
    #expect(lines.contains("Claims, only on East (9)"))
    #expect(lines.contains("The toll (4):") && lines.contains("The old wall (1):"))
    #expect(lines.count { $0.contains("The clerk on East") && $0.hasPrefix("- ") } >= 9)
  }
}
