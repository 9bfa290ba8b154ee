import Canvas
import CaseKit
import CaseModel
import Testing

@testable import Explorer

@Suite("Going from place to place")
struct TravelTests {
  @Test(
    "Where keys lead",
    arguments: [
      Step("timeline/flood", "Enter", "event/flood"),
      Step("timeline/flood", "a", "actor/EST?at=2002-01-01"),
      Step("timeline/flood?actor=NOR", ". a", "actor/NOR?at=2002-04-01"),
      Step("timeline/flood", "2", "actors?at=2002-01-01"),
      Step("timeline/flood", "2 1", "timeline/flood?actor=EST"),
      Step("timeline/flood", "Enter 1", "timeline/flood?actor=EST"),
      Step("timeline/flood", "Down 2 Down Enter", "actor/WST?at=2002-05-01"),
      Step("timeline/flood", "2 Down*4 a", "actor/ben?at=2002-01-01"),
      Step("timeline/bridge-opens", "Enter Down*2 Enter", "actor/WST?at=2002-05-01"),
      Step("timeline/bridge-opens", "Enter End Enter", "actor/WST?at=2002-05-01"),
      Step("event/bridge-opens", "a", "actor/EST?at=2002-05-01"),
      Step("event/bridge-opens", "Down*2 a", "actor/WST?at=2002-05-01"),
      Step("claim/east-fears", "Down Enter", "actor/clerk?at=2002-01-01"),
      Step("claim/east-fears", "a", "actor/EST?at=2002-01-01"),
      Step("relation/north-east", "Down Enter", "actor/EST?at=2001-11-01"),
      Step("actor/EST?at=2002-05-01", "Right", "actor/WST?at=2002-05-01"),
      Step("actor/EST?at=2002-05-01", "Left", "actor/guild?at=2002-05-01"),
      Step("actor/EST?at=2002-05-01", ",", "actor/EST?at=2001-11-02"),
      Step("actor/EST?at=2002-05-01", ".", "actor/EST?at=2003-01-03"),
      Step("actor/EST?at=2003-12-31", ".", "actor/EST?at=2003-12-31"),
      Step("actor/clerk?at=2002-05-01", ", .", "actor/clerk?at=2002-05-01"),
      Step("actors?at=2002-05-01", ",", "actors?at=2002-01-01"),
      Step("compare/EST/WST?at=2002-05-01", "Right", "compare/EST/NOR?at=2002-05-01"),
      Step("compare/EST/NOR?at=2002-05-01", "Left*2", "compare/EST/guild?at=2002-05-01"),
      Step("compare/EST/WST?at=2002-01-01", ".", "compare/EST/WST?at=2002-05-01"),
      Step("timeline/flood", "b Enter", "compare/EST/WST?at=2002-01-01"),
      Step("actor/NOR?at=2002-05-01", "b text:guild Enter", "compare/NOR/guild?at=2002-05-01"),
      // Back and forward.
      Step("timeline/flood", "Enter [", "timeline/flood?actor=EST"),
      Step("timeline/flood", "Enter Backspace ]", "event/flood"),
      Step("timeline/flood", "Enter M-Left M-Right", "event/flood"),
      Step("timeline/long-talks", "Enter a 2 [ [", "event/long-talks"),
      Step("timeline/flood", "2 [ Down ]", "actors?at=2002-01-01"),
      Step("timeline/flood", "2 [ Enter ]", "event/flood"),
      // Esc goes back, and to the timeline from a place that was opened first.
      Step("timeline/flood", "Enter Esc", "timeline/flood?actor=EST"),
      Step("event/flood", "Esc", "timeline/flood?actor=EST"),
      Step("timeline/flood", "Down Enter a Esc Esc", "timeline/bridge-opens?actor=EST"),
      Step("timeline?headlines=yes", "Esc", "timeline/flood?actor=EST"),
      Step("timeline?headlines=yes", "2 Esc", "timeline/flood?actor=EST&headlines=yes"),
    ])
  func steps(_ step: Step) throws {
    #expect(try walk(step.from, step.keys) == step.to)
  }

  @Test("Going back restores the very line, going forward too")
  func selectionRestored() throws {
    var walk = try Walk("actor/EST?at=2002-05-01")
    try walk.press("Down*2")
    let there = walk.state
    try walk.press("Enter")
    #expect(walk.location == "claim/east-brings")
    try walk.press("Down")
    let here = walk.state
    try walk.press("[")
    #expect(walk.location == there.location.description)
    #expect(walk.state.selection == there.selection && walk.state.focus == there.focus)
    try walk.press("]")
    #expect(walk.location == here.location.description && walk.state.selection == here.selection)
  }

  @Test("The panel's line is restored with its focus")
  func focusRestored() throws {
    var walk = try Walk("timeline/bridge-opens")
    try walk.press("Tab Down Enter [")
    #expect(walk.state.focus == .side && walk.state.selection == 1)
  }

  @Test("Tab moves between the two sides of a comparison")
  func sides() throws {
    var walk = try Walk("compare/EST/WST?at=2003-06-01")
    try walk.press("Tab Enter")
    #expect(walk.location == "claim/west-wants")
  }

  @Test("A new way ends the way forward")
  func forwardEnds() throws {
    var walk = try Walk("timeline/flood")
    try walk.press("Enter [ 2")
    #expect(walk.state.history.forward.isEmpty && walk.state.history.back.count == 1)
  }

  @Test("History forgets its oldest stops, not its newest")
  func limit() throws {
    var walk = try Walk("timeline/flood")
    for _ in 0..<400 { try walk.press("2 1") }
    #expect(walk.state.history.back.count == History.limit)
    try walk.press("[")
    #expect(walk.location == "actors?at=2002-01-01")
  }

  @Test(
    "q leaves from every screen",
    arguments: ["timeline", "actors", "actor/EST", "compare/EST/WST", "event/flood"])
  func quit(_ from: String) throws {
    var walk = try Walk(from)
    try walk.press("q")
    #expect(walk.hasQuit)
  }

  @Test("The theme key goes round all themes")
  func themes() throws {
    var walk = try Walk()
    var seen: [String] = []
    for _ in ThemeChoice.names {
      try walk.press("T")
      seen.append(walk.state.appearance.themeName)
    }
    #expect(Set(seen) == Set(ThemeChoice.names) && seen.last == "dark")
  }
}
