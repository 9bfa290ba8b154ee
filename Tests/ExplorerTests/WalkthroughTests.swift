import Canvas
import CaseKit
import CaseModel
import Testing

@testable import Explorer

@Suite("Following a walkthrough")
struct WalkthroughTests {
  /// Where one is, as a link says it.
  private func place(_ from: String, _ keys: String, size: Size = Size(width: 110, height: 30)) throws
    -> String
  {
    var walk = try Walk(from, size: size)
    try walk.press(keys)
    return walk.state.place.description
  }

  @Test(
    "Where keys lead",
    arguments: [
      Step("timeline/flood", "9", "walkthrough"),
      Step("walkthrough", "Enter", "walkthrough/down-the-river"),
      Step("walkthrough", "Down Enter", "walkthrough/one-look"),
      Step("walkthrough/down-the-river", "Enter", "walkthrough/down-the-river/1"),
      Step("walkthrough/down-the-river", "Down*2 Enter", "walkthrough/down-the-river/3"),
      Step("walkthrough/down-the-river", ")", "walkthrough/down-the-river/1"),
      Step("walkthrough/down-the-river", "Down )", "walkthrough/down-the-river/2"),
      Step("walkthrough/down-the-river/1", ")", "walkthrough/down-the-river/2"),
      Step("walkthrough/down-the-river/1", ")*9", "walkthrough/down-the-river/4"),
      Step("walkthrough/down-the-river/3", "(", "walkthrough/down-the-river/2"),
      Step("walkthrough/down-the-river/3", "(*9", "walkthrough/down-the-river/1"),
      Step("walkthrough/down-the-river/1", "C-n C-n C-p", "walkthrough/down-the-river/2"),
      // The list of steps opens at the present one.
      Step("walkthrough/down-the-river/2", "O Enter", "walkthrough/down-the-river/2"),
      Step("walkthrough/down-the-river/2", "O Down Enter", "walkthrough/down-the-river/3"),
      Step("walkthrough/down-the-river/2", "O text:bridge Enter", "walkthrough/down-the-river/4"),
      // Any way off is a look around, and one key returns.
      Step("walkthrough/down-the-river/1", "Down", "timeline/bridge-opens?actor=EST"),
      Step("walkthrough/down-the-river/1", "Down R", "walkthrough/down-the-river/1"),
      Step("walkthrough/down-the-river/1", "2 Enter 3 R", "walkthrough/down-the-river/1"),
      Step("walkthrough/down-the-river/1", "2 )", "walkthrough/down-the-river/2"),
      Step("walkthrough/down-the-river/2", "2 (", "walkthrough/down-the-river/1"),
      Step("walkthrough/down-the-river/1", "Down Up", "walkthrough/down-the-river/1"),
      Step("walkthrough/down-the-river/1", "2 Esc", "walkthrough/down-the-river/1"),
      // Back leads through the steps and to where one was exploring.
      Step("walkthrough/down-the-river/1", ") ) [", "walkthrough/down-the-river/2"),
      Step("walkthrough/down-the-river/1", ") ) [ ]", "walkthrough/down-the-river/3"),
      Step("walkthrough/down-the-river/1", "Down R [", "timeline/bridge-opens?actor=EST"),
      // The pages of walkthroughs end one.
      Step("walkthrough/down-the-river/1", "9 )", "walkthrough"),
      Step("walkthrough/down-the-river/1", "9 R", "walkthrough"),
      Step("walkthrough/down-the-river/1", "9 [ )", "walkthrough/down-the-river/2"),
      Step("timeline/flood", ")", "timeline/flood?actor=EST"),
    ])
  func steps(_ step: Step) throws {
    #expect(try place(step.from, step.keys) == step.to)
  }

  @Test("A return leads to the very step: the same place, the same picture", arguments: 1...4)
  func exactReturn(_ step: Int) throws {
    for keys in ["Down*2", "2 Down Enter", "1 v", "4 o Down", "c", "Tab Down", "Right", "/ text:wall Enter"] {
      var walk = try Walk("walkthrough/down-the-river/\(step)")
      let (home, lines) = (walk.location, walk.lines)
      try walk.press(keys)
      try walk.press("C-l R")
      // What moved nothing but the cursor is no look around.
      guard walk.state.notice == nil else { continue }
      #expect(walk.location == home, "after \(keys)")
      // The last line differs: there is now a way back.
      #expect(walk.lines.dropLast() == lines.dropLast(), "after \(keys)")
    }
  }

  @Test("Every step of every lesson opens at every size, and its link leads to it")
  func realLessons() throws {
    let casebook = try RealCase.casebook()
    #expect(casebook.walkthroughs.count == 3)
    for walkthrough in casebook.walkthroughs {
      #expect((8...14).contains(walkthrough.steps.count))
      #expect(walkthrough.minutes == 45 && walkthrough.steps.reduce(0) { $0 + $1.minutes } == 45)
      for (index, step) in walkthrough.steps.enumerated() {
        let link = "walkthrough/\(walkthrough.id)/\(index + 1)"
        for size in [Size(width: 60, height: 18), Size(width: 80, height: 24), Size(width: 110, height: 30)] {
          let walk = try Walk(link, in: casebook, size: size)
          #expect(walk.state.place.description == link)
          #expect(walk.find("step \(index + 1) of \(walkthrough.steps.count)") != nil)
          #expect(walk.find(step.text.split(separator: " ").prefix(3).joined(separator: " ")) != nil)
          let text = try #require(walk.application.presentStep).step.text
          #expect(text == step.text)
        }
        // A class at the back must read all of it without a key on the usual screen.
        var shown = try Walk(link, in: casebook)
        #expect(
          StepView(application: shown.application).lastScroll(in: shown.state.stepRegion) == 0, "\(link)")
        try shown.press("y")
        #expect(shown.state.notice?.hasSuffix(link) == true)
      }
    }
  }

  @Test("On a small screen the text comes first, and one key turns to the screen and back")
  func small() throws {
    var walk = try Walk("walkthrough/down-the-river/2", size: Size(width: 60, height: 18))
    #expect(walk.state.walkthroughView == .text && walk.find("What does the clerk say?") != nil)
    let hints = try #require(walk.lines.last)
    #expect(hints.contains("⏎ screen") && !hints.contains("event"), "keys of the covered screen: \(hints)")
    try walk.press("Down*3")
    #expect(walk.state.isFollowing, "the arrows move the text, not what lies under it")
    try walk.press("V")
    #expect(walk.state.walkthroughView == .screen && walk.find("What does the clerk say?") == nil)
    try walk.press("V Enter")
    #expect(walk.state.walkthroughView == .screen)
    try walk.press("V Right")
    #expect(!walk.state.isFollowing && walk.state.walkthroughView == .screen)
    #expect(walk.find("exploring, from step 2 of 4") != nil)
    try walk.press("R")
    #expect(walk.state.walkthroughView == .text)
  }

  @Test("Notes are hidden until a key shows them, and stay shown from step to step")
  func notes() throws {
    var walk = try Walk("walkthrough/down-the-river/1")
    #expect(walk.find("Let them find") == nil)
    try walk.press("I")
    #expect(walk.find("Let them find the sign.") != nil)
    try walk.press(") )")
    #expect(walk.find("Ask who is silent.") != nil)
    try walk.press("I")
    #expect(walk.find("Ask who is silent.") == nil && walk.find("Read them issue by issue.") != nil)
    #expect(!PlainText(walk.application).lines.joined().contains("Ask who"))
  }

  @Test("What cannot be done is said")
  func unavailable() throws {
    var walk = try Walk("timeline/flood")
    for (keys, words) in [
      (")", "no walkthrough is followed: press 9 and choose one"),
      ("9 Enter O", "not begun yet: ) begins at the chosen step"), ("Enter (", "this is the first step"),
      ("R", "this is step 1 of 4"), (")*3 )", "this is the last step"), ("I", "this step has no notes"),
    ] {
      try walk.press(keys)
      #expect(walk.state.notice == words)
    }
    var fixture = try Fixture()
    fixture.walkthroughs = []
    var bare = try Walk("timeline/flood", in: fixture.casebook())
    try bare.press("9")
    #expect(bare.state.notice == "the case has no walkthroughs")
  }

  @Test("The keys on the step's line can be clicked")
  func clicks() throws {
    var walk = try Walk("walkthrough/down-the-river/1")
    try walk.click(on: ") next")
    #expect(walk.state.place.description == "walkthrough/down-the-river/2")
    try walk.press("2")
    try walk.click(on: "R return")
    #expect(walk.state.place.description == "walkthrough/down-the-river/2")
    try walk.click(on: "What does the clerk say?")
    #expect(walk.state.isFollowing)
  }

  @Test("Bookmarks and the trail hold the step, not what it shows")
  func kept() throws {
    var walk = try Walk("walkthrough/down-the-river/1")
    try walk.press("m ) 2")
    #expect(walk.state.recollection.bookmarks == ["walkthrough/down-the-river/1"])
    #expect(
      walk.application.journey.prefix(2) == ["walkthrough/down-the-river/1", "walkthrough/down-the-river/2"])
  }

  @Test("A casebook made wrongly, with a step that shows a step, leads round in no circle")
  func circle() throws {
    var fixture = try Fixture()
    let step = Walkthrough.Step(
      id: "again", title: "Again", location: .walkthrough("loop", step: 1), text: "Again.", minutes: 1)
    fixture.walkthroughs = [Walkthrough(id: "loop", title: "Loop", text: "Round.", minutes: 1, steps: [step])]
    var walk = try Walk("walkthrough/loop/1", in: fixture.casebook())
    try walk.press(") Enter R O Down")
    #expect(walk.lines.count == 30)
  }
}
