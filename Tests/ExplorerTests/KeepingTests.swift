import Canvas
import CaseKit
import CaseModel
import TestKit
import Testing

@testable import Explorer

@Suite("What is kept while the cursor moves")
struct KeepingTests {
  private static let keys = [
    "Down", "Up", "Right", "Left", "x", "f Down Enter", "F", "a Down Enter", "t", ".", ",", "Enter", "Esc",
    "c", "3", "[",
    "]", "End", "Home", "Tab",
  ]

  @Test(
    "It is that of the present location, and draws the same picture as what is worked out afresh",
    arguments: UInt64(1)...12)
  func follows(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let casebook = try seed % 2 == 0 ? RealCase.casebook() : Fixture().casebook()
    var walk = try Walk("timeline", in: casebook)
    try walk.press(seed % 3 == 0 ? "3" : "c")
    for _ in 0..<40 {
      if Int.random(in: 0..<8, using: &random) == 0 {
        let width = [60, 80, 110, 140].randomElement(using: &random) ?? 80
        walk.take(.resized(Size(width: width, height: 24)))
      } else {
        try walk.press(Self.keys.randomElement(using: &random) ?? "Down")
      }
      var fresh = walk.application
      fresh.state.keptChanges = nil
      fresh.state.keptParagraphs = nil
      #expect(fresh.frame().grid.lines() == walk.lines, "\(walk.location)")
      switch walk.state.location {
      case .changes(let location):
        #expect(walk.state.keptChanges?.subject.location == location)
        #expect(walk.state.keptChanges?.comparison == casebook.comparison(location))
      case .source(let id, _): #expect(walk.state.keptParagraphs?.subject.source == id)
      default: break
      }
    }
  }

  @Test("Moving the cursor works nothing out again")
  func stays() throws {
    var walk = try Walk("changes/documents/notice/letter", in: Fixture().casebook())
    let before = walk.state.keptChanges?.subject
    try walk.press("Down Right Up")
    #expect(before != nil && walk.state.keptChanges?.subject == before)
    try walk.press("x")
    #expect(walk.state.keptChanges?.subject != before)
    #expect(walk.state.keptParagraphs == nil)
    try walk.press("3 Down*3")
    #expect(
      walk.state.keptParagraphs?.subject.source == "notice"
        || walk.state.keptParagraphs?.subject.source == "letter")
  }

  @Test("Nothing is kept before the screens are opened")
  func first() throws {
    let walk = try Walk(in: RealCase.casebook())
    #expect(
      walk.state.keptChanges == nil && walk.state.keptParagraphs == nil && walk.state.timeline.offshoot == nil
    )
  }
}
