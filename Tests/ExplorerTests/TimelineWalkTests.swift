import Canvas
import CaseKit
import CaseModel
import Testing

@testable import Explorer

@Suite("Walking on the timeline")
struct TimelineWalkTests {
  @Test(
    "Cursor, actor, moment, zoom, lanes and filters",
    arguments: [
      // Through the events.
      Step("timeline/flood", "Down", "timeline/bridge-opens?actor=EST"),
      Step("timeline/flood", "j j", "timeline/market-fair?actor=EST"),
      Step("timeline/flood", "Up", "timeline/toll-quarrel?actor=EST"),
      Step("timeline/flood", "k*9", "timeline/ferry-stops?actor=EST"),
      Step("timeline/flood", "Down*99", "timeline/last-toll?actor=EST"),
      Step("timeline/flood", "Home", "timeline/ferry-stops?actor=EST"),
      Step("timeline/flood", "G", "timeline/last-toll?actor=EST"),
      Step("timeline/flood", "PageDown", "timeline/last-toll?actor=EST"),
      Step("timeline/flood", "PageUp Down", "timeline/long-talks?actor=EST"),
      // Through the actors.
      Step("timeline/flood", "Right", "timeline/flood?actor=WST"),
      Step("timeline/flood", "l*3", "timeline/flood?actor=EST"),
      Step("timeline/flood?actor=EST", "Left", "timeline/flood?actor=NOR"),
      // The moment, by one unit of the zoom; the cursor follows to the last event begun.
      Step("timeline/flood", ".", "timeline/flood?at=2002-04-01&actor=EST"),
      Step("timeline/flood", ". .", "timeline/market-fair?at=2002-07-01&actor=EST"),
      Step("timeline/flood", ",", "timeline/long-talks?at=2001-10-01&actor=EST"),
      Step("timeline/flood?zoom=quarter", ">", "timeline/flood?at=2002-02-01&actor=EST&zoom=quarter"),
      Step("timeline/flood?zoom=month", ".", "timeline/flood?at=2002-01-08&actor=EST&zoom=month"),
      Step("timeline/flood?zoom=day", "<", "timeline/toll-quarrel?at=2001-12-31&actor=EST&zoom=day"),
      Step("timeline/ferry-stops", ",*9", "timeline/ferry-stops?at=2001-01-01&actor=EST"),
      Step("timeline/last-toll", ".*9", "timeline/last-toll?at=2003-12-31&actor=EST"),
      // Moving the cursor lets the moment go again.
      Step("timeline/flood", ". Down", "timeline/bridge-opens?actor=EST"),
      // Zoom.
      Step("timeline/flood", "+", "timeline/flood?actor=EST&zoom=quarter"),
      Step("timeline/flood", "+*2", "timeline/flood?actor=EST&zoom=month"),
      Step("timeline/flood", "=*9", "timeline/flood?actor=EST&zoom=day"),
      Step("timeline/flood?zoom=day", "-", "timeline/flood?actor=EST&zoom=month"),
      Step("timeline/flood?zoom=day", "_*9", "timeline/flood?actor=EST"),
      // Lanes.
      Step("timeline/flood", "v", "timeline/flood?actor=EST&layout=lanes"),
      Step("timeline/flood", "v Down v", "timeline/bridge-opens?actor=EST"),
      // Filters; a filtered event gives the cursor to the nearest that is left.
      Step("timeline/flood", "*", "timeline/flood?actor=EST&headlines=yes"),
      Step("timeline/flood", "* Down*2", "timeline/bridge-opens?actor=EST&headlines=yes"),
      Step("timeline/night-watch", "*", "timeline/bridge-opens?actor=EST&headlines=yes"),
      Step("timeline/flood?headlines=yes", "*", "timeline/flood?actor=EST"),
      Step("timeline/flood?only=NOR", "", "timeline/toll-quarrel?actor=EST&only=NOR"),
      Step("timeline/flood?only=guild&headlines=yes", "", "timeline?actor=EST&only=guild&headlines=yes"),
      Step(
        "timeline/flood?only=guild&headlines=yes", "Down*3 G g Enter",
        "timeline?actor=EST&only=guild&headlines=yes"),
      Step("timeline/flood?only=guild&headlines=yes", "F", "timeline/flood?actor=EST"),
      Step("timeline/flood", "f Enter", "timeline/toll-quarrel?actor=EST&only=EST"),
      Step("timeline/flood", "f Enter Esc", "timeline/toll-quarrel?actor=EST&only=EST"),
      Step("timeline/flood", "f Enter Enter Esc", "timeline/toll-quarrel?actor=EST"),
      Step(
        "timeline/flood", "f text:deeds_of_coop Enter",
        "timeline/market-fair?actor=EST&kind=material-cooperation"),
      Step("timeline/flood", "f text:head Enter", "timeline/flood?actor=EST&headlines=yes"),
    ])
  func steps(_ step: Step) throws {
    #expect(try walk(step.from, step.keys) == step.to)
  }

  @Test(
    "A key that cannot do what it means changes nothing and says why",
    arguments: [
      ("timeline", "-", "the whole case is shown already"),
      ("timeline?zoom=day", "+", "a day is as near as it gets"),
      ("timeline", "F", "all events are shown already"), ("timeline", "[", "there is nowhere to go back to"),
      ("timeline", "]", "there is nowhere to go forward to"),
      ("timeline", "Esc", "nothing is open; q leaves"),
      ("timeline?only=guild&headlines=yes", "Enter", "there is nothing to open here"),
    ])
  func unavailable(_ from: String, _ key: String, _ reason: String) throws {
    var walk = try Walk(from)
    var before = walk.state
    try walk.press(key)
    before.notice = reason
    #expect(walk.state == before)
    #expect(walk.lines.last?.contains(reason) == true)
    try walk.press("Right Left")
    #expect(walk.state.notice == nil)
  }

  @Test("Tab moves the cursor into the panel, Esc and Tab out of it")
  func panel() throws {
    var walk = try Walk("timeline/bridge-opens")
    try walk.press("Tab Down")
    #expect(walk.state.focus == .side && walk.state.selection == 1)
    #expect(walk.location == "timeline/bridge-opens?actor=EST")
    try walk.press("Esc")
    #expect(walk.state.focus == .main && walk.state.selection == 0)
    try walk.press("Tab Enter")
    #expect(walk.location == "claim/east-wants-late")
  }

  @Test(
    "The panel's cursor stays on a line of the panel while the moment moves",
    arguments: [",*3", ".*4", "Left", "Right"])
  func panelCursor(_ keys: String) throws {
    var walk = try Walk("timeline/two-letters")
    try walk.press("Tab End \(keys)")
    #expect(walk.state.focus == .side)
    #expect(walk.application.pageUnderCursor.targets.indices.contains(walk.state.selection))
  }

  @Test(
    "A case without events or states can still be looked at",
    arguments: ["", "v", "+ +", "Tab", "a", "2", "? Esc"])
  func empty(_ keys: String) throws {
    var fixture = try Fixture()
    (fixture.events, fixture.actors, fixture.claims, fixture.relations) = ([], [], [], [])
    fixture.opensAt = nil
    var walk = try Walk(in: fixture.casebook())
    try walk.press(keys + " Down Up Left Right , . Enter G g PageDown f Enter Esc *")
    #expect(walk.lines.count == 30)
  }
}
