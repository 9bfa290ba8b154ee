import Canvas
import CaseKit
import CaseModel
import Testing

@testable import Explorer

@Suite("Walking through the documents")
struct SourceWalkTests {
  @Test(
    "Where keys lead",
    arguments: [
      Step("timeline/flood", "3", "source/letter"),
      Step("source/letter", "Down", "source/letter/1"),
      Step("source/letter", "Up", "source/letter"),
      Step("source/letter/3", "Down", "source/letter/4"),
      Step("source/letter/3", "Down*99", "source/letter/6"),
      Step("source/letter/3", "Home", "source/letter"),
      Step("source/letter", "End", "source/letter/6"),
      Step("source/letter", "PageDown PageUp", "source/letter"),
      Step("source/letter/2", "Right", "source/notice"),
      // The card leads to the author.
      Step("source/letter", "Enter Enter", "actor/clerk?at=2003-12-31"),
      Step("source/letter", "Tab Enter", "actor/clerk?at=2003-12-31"),
      // A paragraph leads to what rests on it, and Esc back to it.
      Step("source/letter/2", "Tab Enter", "claim/east-wants-early"),
      Step("source/letter/2", "Enter Down Enter", "claim/east-wants-late"),
      Step("source/letter/2", "Tab Enter Esc", "source/letter/2"),
      Step("source/letter/2", "Tab Esc Down", "source/letter/3"),
      Step("source/letter/2", "Tab Enter Esc Down Enter", "claim/east-wants-late"),
      Step("source/letter/5", "Tab Enter", "event/flood"),
      Step("source/letter/6", "Tab Down", "source/letter/6"),
      Step("source/letter/4", "Enter Down", "source/letter/5"),
      // Moving is no stop in history.
      Step("timeline/flood", "3 Down*3 [", "timeline/flood?actor=EST"),
      Step("source/letter", "Down*5 Esc", "timeline/flood?actor=EST"),
    ])
  func steps(_ step: Step) throws {
    #expect(try walk(step.from, step.keys) == step.to)
  }

  @Test(
    "The way to the paragraph, and on",
    arguments: [
      Step("timeline/flood", "p", "source/letter/5"),
      Step("timeline/flood", "p Esc", "timeline/flood?actor=EST"),
      Step("event/flood", "p", "source/letter/5"),
      Step("event/flood", "Enter", "source/letter/5"),
      Step("event/flood", "p Tab Enter", "event/flood"),
      Step("event/two-letters", "p", "event/two-letters"),
      Step("claim/east-fears", "p", "source/letter/2"),
      Step("claim/east-fears", "p Tab Enter", "claim/east-fears"),
      Step("relation/east-west", "p", "source/letter/3"),
      Step("relation/east-west", "p Tab Enter", "relation/east-west"),
      Step("era/ferry-time", "p Tab Enter", "era/ferry-time"),
      Step("place/landing", "p Tab Enter", "place/landing"),
      Step("actor/EST?at=2002-05-01", "p", "source/letter/2"),
      Step("actors", "Down p Tab Enter", "actor/WST?at=2003-12-31"),
      Step("compare/EST/WST?at=2002-05-01", "p", "source/letter/2"),
      Step("timeline/bridge-opens", "Tab p", "source/letter/2"),
      // On to what else rests on it, and round.
      Step("claim/east-wants-early", "n", "claim/east-wants-late"),
      Step("claim/east-wants-early", "n N", "claim/east-wants-early"),
      Step("claim/east-wants-early", "N n", "claim/east-wants-early"),
      Step("event/flood", "n", "event/flood"),
      Step("event/two-letters", "n", "event/two-letters"),
      Step("relation/east-west", "n", "relation/north-east"),
      Step("source/letter/2", "Tab Enter n n Esc", "source/letter/2"),
    ])
  func paragraphs(_ step: Step) throws {
    #expect(try walk(step.from, step.keys) == step.to)
  }

  @Test("Of several paragraphs one is asked for")
  func several() throws {
    var fixture = try Fixture()
    fixture.events = [try Fixture.event("talks", "2002", provenance: Fixture.stated(1, 3))]
    fixture.opensAt = nil
    var walk = try Walk("event/talks", in: fixture.casebook())
    try walk.press("p")
    #expect(walk.offered == ["L¶1", "L¶3"])
    try walk.press("Down Enter")
    #expect(walk.location == "source/letter/3")
    try walk.press("Tab Enter")
    #expect(walk.location == "event/talks")
    // One goes on through the paragraph that one came from, not through the first.
    try walk.press("n")
    #expect(walk.location == "relation/east-west" && walk.state.notice == "L¶3: 2 of 3 that rest on it")
    try walk.press("Esc")
    #expect(walk.location == "source/letter/3")
    // The line of a citation is the one that is offered first.
    var again = try Walk("event/talks", in: fixture.casebook())
    try again.press("Down p Enter")
    #expect(again.location == "source/letter/3")
  }

  @Test("The left and right keys turn to the other document")
  func documents() throws {
    let casebook = try RealCase.casebook()
    var walk = try Walk("source/bordachev-2018/4", in: casebook)
    try walk.press("Right")
    #expect(walk.location == "source/seoul-initiative-2015")
    try walk.press("Right")
    #expect(walk.location == "source/bordachev-2018")
    try walk.press("Left")
    #expect(walk.location == "source/seoul-initiative-2015" && walk.state.history.back.isEmpty)
  }

  @Test(
    "Why a key does nothing",
    arguments: [
      ("source/letter/4", "Tab", "nothing rests on this paragraph"),
      ("source/letter/4", "Enter", "there is nothing to open here"),
      ("event/two-letters", "p", "this rests on no paragraph"),
      ("event/two-letters", "n", "this rests on no paragraph"),
      ("event/flood", "n", "L¶5: 1 of 1 that rest on it"),
    ])
  func notices(_ from: String, _ keys: String, _ notice: String) throws {
    var walk = try Walk(from)
    try walk.press(keys)
    #expect(walk.state.notice == notice)
  }

  @Test("The only document has no neighbour")
  func onlyDocument() throws {
    var fixture = try Fixture()
    fixture.sources = [fixture.sources[0]]
    var walk = Walk(
      Application(
        casebook: try fixture.casebook(), location: .source("letter", paragraph: nil),
        size: Size(width: 110, height: 30)))
    try walk.press("Right")
    #expect(walk.location == "source/letter")
    #expect(walk.state.notice == "the case has only one document")
  }

  @Test("A click chooses a paragraph, and what rests on it; a second one opens it", arguments: [110, 140])
  func clicks(_ width: Int) throws {
    var walk = try Walk("source/letter", size: Size(width: width, height: 30))
    try walk.click(on: "¶2")
    #expect(walk.location == "source/letter/2" && walk.state.focus == .main)
    try walk.click(on: "what east-wants-late")
    #expect(walk.state.focus == .side && walk.location == "source/letter/2")
    try walk.click(on: "what east-wants-late")
    #expect(walk.location == "claim/east-wants-late")
    try walk.press("Esc")
    try walk.click(on: "¶3")
    #expect(walk.location == "source/letter/3" && walk.state.focus == .main)
  }

  @Test("What is chosen beside a long paragraph is in sight", arguments: [60, 80, 110])
  func inSight(_ width: Int) throws {
    let casebook = try RealCase.casebook()
    let text = (1...17).map { "\($0) " + String(repeating: "word ", count: 300) }.joined(separator: "\n")
    let shelf = Fixture.shelf(text, for: casebook)
    let location = try Location(parsing: "source/seoul-initiative-2015/3", in: casebook)
    var walk = Walk(
      Application(
        casebook: casebook, documents: shelf, location: location, size: Size(width: width, height: 18)))
    for _ in 0..<18 {
      try walk.press(walk.state.focus == .main ? "Tab" : "Down")
      #expect(walk.lines.contains { $0.dropFirst(width < 80 ? 0 : 30).contains("▌") })
    }
  }
}
