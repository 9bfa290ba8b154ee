import Canvas
import CaseKit
import CaseModel
import Testing

@testable import Explorer

@Suite("Lists over the screen")
struct ChooserTests {
  private static let screens = ["timeline/flood", "actors", "actor/EST", "compare/EST/WST", "event/flood"]

  @Test("Help shows every command of the table", arguments: screens)
  func complete(_ from: String) throws {
    var walk = try Walk(from)
    try walk.press("?")
    #expect(walk.offered == CommandTable.entries.map(\.name))
  }

  @Test(
    "What a command does, or why not, can be read in full at the foot of the help", arguments: [60, 80, 110])
  func readable(_ width: Int) throws {
    var walk = try Walk("timeline/flood", size: Size(width: width, height: 24))
    try walk.press("?")
    let inner = min(88, width - 8)
    for entry in walk.application.chooserEntries {
      let lines = wrap([Span(entry.shownDetail)], width: inner)
      #expect(lines.count < ChooserFoot.height(width: inner), "\(entry.title)")
      let first = try #require(lines.first).map(\.text).joined()
      #expect(walk.find(first) != nil, "\(entry.title)")
      try walk.press("Down")
    }
  }

  @Test("Help runs what it shows, or says why not and changes nothing", arguments: screens)
  func helpRuns(_ from: String) throws {
    for (index, entry) in CommandTable.entries.enumerated() {
      var byHelp = try Walk(from)
      try byHelp.press("?" + (index > 0 ? " Down*\(index)" : "") + " Enter")
      var byCommand = try Walk(from)
      let effects = byCommand.perform(entry.command)
      #expect(byHelp.state == byCommand.state, "\(entry.name)")
      #expect(byHelp.hasQuit == effects.contains(.quit))
      if let reason = try Walk(from).application.whyUnavailable(entry.command) {
        var untouched = try Walk(from).state
        untouched.notice = reason
        #expect(byHelp.state == untouched, "\(entry.name)")
      }
    }
  }

  @Test(
    "What help offers does something",
    arguments: [
      "timeline/bridge-opens?zoom=month", "actors", "actor/EST", "compare/EST/WST", "event/bridge-opens",
      "claim/east-fears",
    ])
  func offered(_ from: String) throws {
    // Moves stop at the ends of a list, and drawing afresh shows nothing new.
    let still: Set<Command> = [
      .redraw, .selectPrevious, .selectNext, .selectFirst, .selectLast, .selectPageUp, .selectPageDown,
    ]
    for entry in CommandTable.entries where !still.contains(entry.command) {
      var walk = try Walk(from)
      guard walk.application.whyUnavailable(entry.command) == nil else { continue }
      let before = walk.state
      let effects = walk.perform(entry.command)
      #expect(
        walk.state != before || !effects.isEmpty || walk.location == Self.home[entry.name],
        "\(entry.name) does nothing at \(walk.location)")
    }
  }

  /// Where the commands that go to a screen lead when one is there already.
  private static let home = [
    "timeline": "timeline/bridge-opens?actor=EST&zoom=month", "actors": "actors", "actor": "actor/EST",
  ]

  @Test("What cannot be done stays in the list, with its reason")
  func reasons() throws {
    var walk = try Walk("actor/EST")
    try walk.press("? text:zoom-in")
    let entry = try #require(walk.application.chooserEntries.first)
    #expect(entry.title == "zoom-in" && entry.unavailable == "only on the timeline and the map: press 1 or 7")
    #expect(walk.find("not now: only on the timeline and the map") != nil)
  }

  @Test("Every word that is typed must be found, in any order and case")
  func search() throws {
    var walk = try Walk("timeline/flood")
    try walk.press(": text:bRiDgE_opens")
    #expect(walk.offered == ["What is called bridge-opens"])
    try walk.press("C-u")
    #expect(walk.state.chooser?.query == "" && walk.offered == CommandTable.entries.map(\.name))
    try walk.press("text:opens_bridge")
    #expect(walk.offered == ["What is called bridge-opens"])
    try walk.press("text:_nothing")
    #expect(walk.offered.isEmpty && walk.find("nothing of that name") != nil)
    try walk.press("Enter")
    #expect(walk.state.notice == "nothing of that name" && walk.state.chooser != nil)
  }

  @Test(
    "The palette finds actors, events and commands",
    arguments: [
      Step("timeline/flood", ": text:guild Enter", "actor/guild?at=2002-01-01"),
      Step("timeline/flood", ": text:osten Enter", "actor/EST?at=2002-01-01"),
      Step("actor/WST", ": text:two-letters Enter", "timeline/two-letters?actor=EST"),
      Step("timeline/flood", ": text:zoom-in Enter", "timeline/flood?actor=EST&zoom=quarter"),
      Step("timeline/flood", ": text:headlines Enter", "timeline/flood?actor=EST&headlines=yes"),
      Step("event/flood", ": text:actors Enter", "actors?at=2002-01-01"),
      Step("timeline/flood", ": Esc", "timeline/flood?actor=EST"),
      Step("timeline/flood", ": Backspace Down", "timeline/bridge-opens?actor=EST"),
    ])
  func palette(_ step: Step) throws {
    var walk = try Walk(step.from)
    try walk.press(step.keys)
    #expect(walk.location == step.to && walk.state.chooser == nil)
  }

  @Test("Filters stay open while they are switched, and show what is on")
  func filter() throws {
    var walk = try Walk("timeline/flood")
    try walk.press("f Enter Down Enter")
    #expect(walk.location == "timeline/toll-quarrel?actor=EST&only=EST,WST")
    #expect(walk.application.chooserEntries.compactMap(\.isOn).prefix(3) == [true, true, false])
    try walk.press("Esc")
    #expect(walk.state.chooser == nil)
    #expect(walk.location == "timeline/toll-quarrel?actor=EST&only=EST,WST")
  }

  @Test("Moving in a list stops at its ends")
  func ends() throws {
    var walk = try Walk("timeline/flood")
    try walk.press("? Up")
    #expect(walk.state.chooser?.selection == 0)
    try walk.press("End Down PageDown")
    #expect(walk.state.chooser?.selection == CommandTable.entries.count - 1)
    try walk.press("text:zoom")
    #expect(walk.state.chooser?.selection == 0)
  }

  @Test("What is pasted narrows the list, up to a limit, and does nothing elsewhere")
  func paste() throws {
    var walk = try Walk("timeline/flood")
    let before = walk.state
    walk.take(.pasted("q?f"))
    #expect(walk.state == before && !walk.hasQuit)
    try walk.press(":")
    walk.take(.pasted(String(repeating: "한", count: 1_000_000)))
    #expect(walk.state.chooser?.query.count == Chooser.queryLimit)
    #expect(walk.lines.count == 30)
  }

  @Test("Comparing offers every other actor")
  func comparison() throws {
    var walk = try Walk("actor/WST")
    try walk.press("b")
    #expect(walk.offered == ["East", "North", "Ada", "Ben", "The clerk", "The guild"])
  }
}

extension Walk {
  /// Carries out a command as if a key had asked for it.
  mutating func perform(_ command: Command) -> [Effect] {
    var changed = application
    let effects = changed.perform(command)
    changed.keepWhatIsShown()
    self = Walk(changed)
    return effects
  }
}
