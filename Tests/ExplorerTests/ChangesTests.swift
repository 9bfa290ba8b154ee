import Canvas
import CaseKit
import CaseModel
import Foundation
import Testing

@testable import Explorer

@Suite("The changes screen")
struct ChangesTests {
  private static let documents = "changes/documents/notice/letter"

  @Test(
    "Where keys lead",
    arguments: [
      // Coming here.
      Step("timeline/flood", "c", documents),
      Step("timeline/flood?actor=WST", "Tab c", "\(documents)?about=WST"),
      Step("actor/guild?at=2002-05-01", "c", "\(documents)?about=guild"),
      Step("actor/ben?at=2002-05-01", "c", documents),
      Step("compare/EST/NOR?at=2002-05-01", "c", "changes/actors/EST/NOR?at=2002-05-01"),
      // The sides.
      Step(documents, "x", "changes/documents/letter/notice"),
      Step(documents, "x x", documents),
      Step("\(documents)?about=EST", "x", "changes/documents/letter/notice?about=EST"),
      Step("changes/actors/EST/WST?at=2002-05-01", "x", "changes/actors/WST/EST?at=2002-05-01"),
      Step("changes/moments/EST", "x", "changes/moments/EST?from=2003-12-31&to=2001-01-01"),
      // What is behind.
      Step(documents, "Enter", "change/who-pays"),
      Step(documents, "Enter Enter", "claim/guild-toll-noticed"),
      Step(documents, "Right Enter Enter", "claim/west-wants"),
      Step(documents, "x Enter Enter", "claim/guild-toll-noticed"),
      Step(documents, "x Left Enter Enter", "claim/west-wants"),
      Step(documents, "Down Enter Enter", "claim/guild-toll-noticed"),
      Step(documents, "Down Right Enter Enter", "claim/guild-toll-told"),
      Step(documents, "Down l h Enter Enter", "claim/guild-toll-noticed"),
      Step(documents, "End Enter", "claim/clerk-ferry"),
      Step(documents, "Down Enter Esc Esc", "timeline/flood?actor=EST"),
      // Two actors, two moments, and back to the documents.
      Step(documents, "a Enter", "changes/actors/WST/EST?at=2003-12-31"),
      Step("\(documents)?about=guild", "a text:north Enter", "changes/actors/guild/NOR?at=2003-12-31"),
      Step(
        "changes/actors/EST/WST?at=2002-05-01", "Right a text:guild Enter",
        "changes/actors/WST/guild?at=2002-05-01"),
      Step("\(documents)?about=guild", "t", "changes/moments/guild"),
      Step("changes/actors/EST/WST?at=2002-05-01", "Right t", "changes/moments/WST"),
      Step("changes/moments/guild", "c", "\(documents)?about=guild"),
      Step("changes/moments/guild", "c c", documents),
      Step("changes/actors/EST/WST", "c", documents),
      // The moments.
      Step("changes/actors/EST/WST?at=2002-01-01", ".", "changes/actors/EST/WST?at=2002-05-01"),
      Step("changes/actors/EST/WST?at=2002-05-01", ",", "changes/actors/EST/WST?at=2001-11-02"),
      Step("changes/moments/EST", ".", "changes/moments/EST?from=2001-03-05"),
      Step("changes/moments/EST", "Right ,", "changes/moments/EST?to=2003-01-03"),
      Step("changes/moments/clerk", ". Right ,", "changes/moments/clerk?from=2001-01-01&to=2003-12-31"),
      // About whom.
      Step(documents, "f text:guild Enter", "\(documents)?about=guild"),
      Step("\(documents)?about=guild", "F", documents),
    ])
  func steps(_ step: Step) throws {
    var walk = try Walk(step.from)
    try walk.press(step.keys)
    #expect(walk.location == step.to)
  }

  @Test(
    "A key that cannot do what it means changes nothing and says why",
    arguments: [
      (documents, ".", "documents have no moment: t compares two moments"),
      (documents, "F", "everybody is shown already"),
      (
        "changes/moments/EST", "t",
        "two moments are compared already: , and . move the one at the chosen side"
      ),
      ("changes/moments/EST", "f", "only of two documents: press c"),
    ])
  func refusals(_ from: String, _ key: String, _ notice: String) throws {
    var walk = try Walk(from)
    try walk.press(key)
    #expect(walk.location == from && walk.state.notice == notice)
  }

  @Test("Exchanging the sides keeps the cursor on its row and on its text")
  func swapping() throws {
    var walk = try Walk(Self.documents)
    try walk.press("Down Right x")
    #expect(walk.state.selection == 1 && walk.state.focus == .main)
  }

  @Test("A judged word that is turned round says what it is forwards, since its reason speaks of that")
  func backwards() throws {
    var walk = try Walk(Self.documents)
    #expect(walk.find("Forwards in time") == nil && walk.find("read backwards") == nil)
    try walk.press("x")
    #expect(walk.find("softened") != nil && walk.find("read backwards in time") != nil)
    #expect(walk.find("Forwards in time: hardened.") != nil)
  }

  @Test("A click chooses row and side, a second one opens", arguments: ["110x30", "60x18"])
  func clicks(_ size: String) throws {
    let sides = size.split(separator: "x").compactMap { Int($0) }
    var walk = try Walk(Self.documents, size: Size(width: sides[0], height: sides[1]))
    try walk.click(on: "both towns may pay")
    #expect(walk.state.focus == .side && walk.state.selection == 0)
    try walk.click(on: "the guild will hardly")
    #expect(walk.state.focus == .main)
    try walk.click(on: "the guild will hardly")
    #expect(walk.location == "change/who-pays")
  }

  @Test(
    "Every size says that a difference is not yet a change in the world, on every kind of comparison",
    arguments: [documents, "changes/actors/EST/WST", "changes/moments/EST", "\(documents)?about=ben"],
    [Size(width: 60, height: 18), Size(width: 80, height: 24), Size(width: 200, height: 60)])
  func warning(_ location: String, _ size: Size) throws {
    let walk = try Walk(location, size: size)
    #expect(walk.lines.contains { $0.contains("world.") }, "\(walk.lines.joined(separator: "\n"))")
  }

  @Test(
    "The row under the cursor is in sight on the least screen",
    arguments: [documents, "changes/actors/EST/guild"])
  func inSight(_ location: String) throws {
    var walk = try Walk(location, size: Application.leastSize)
    for _ in 0..<6 {
      #expect(walk.find("▌") != nil)
      try walk.press("Down")
    }
  }

  @Test("Plain text says each row in sentences, with words for signs")
  func plainText() throws {
    let walk = try Walk(Self.documents)
    let text = PlainText(walk.application).lines.joined(separator: "\n")
    #expect(text.contains("not yet a change in the world"))
    #expect(text.contains("- Who pays: hardened. Notice 2001: the guild will hardly pay (N¶1)."))
    #expect(text.contains("- Toll, on The guild: softened, hedge lost."))
    #expect(text.contains("Neither side speaks of: Market."))
    #expect(!text.contains("▰"))
  }

  @Test("JSON has every row with both sides")
  func json() throws {
    let walk = try Walk(Self.documents)
    let object =
      try JSONSerialization.jsonObject(
        with: Data(LocationJSON(walk.application).value.text.utf8)) as? [String: Any]
    let rows = try #require(object?["rows"] as? [[String: Any]])
    #expect(rows.map { $0["word"] as? String } == ["hardened", "softened", "other-actors", "only-first"])
    #expect(rows.map { $0["judged"] as? Bool } == [true, false, false, false])
    let first = try #require(rows[1]["first"] as? [String: Any])
    #expect(first["citations"] as? [String] == ["N¶1"] && first["stances"] as? [String] == ["opposes"])
    #expect(object?["unspoken"] as? [String] == ["market"])
  }

  @Test("A case without claims has a screen too")
  func nothing() throws {
    var fixture = try Fixture()
    (fixture.claims, fixture.changes, fixture.events) = ([], [], [])
    let casebook = try fixture.casebook()
    for location in [Self.documents, "changes/actors/EST/EST", "changes/moments/EST"] {
      var walk = try Walk(location, in: casebook)
      try walk.press("Down Enter Right Enter x , . a Esc t End")
      #expect(walk.lines.contains { $0.contains("world.") })
    }
  }
}
