import Canvas
import CaseKit
import CaseModel
import TestKit
import Testing

@testable import Explorer

@Suite("Whatever is pressed")
struct RandomKeysTests {
  @Test("Keys, clicks and sizes at random keep every promise", arguments: 0..<14 as Range<UInt64>)
  func promises(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let casebook = seed % 2 == 0 ? try Fixture().casebook() : try RealCase.casebook()
    var walk = try Walk(in: casebook, size: Self.size(using: &random))
    var renderer = FrameRenderer()
    var places = SplitMix64(seed: seed)
    for _ in 0..<200 {
      let event = Self.event(on: walk.state.size, using: &random)
      walk.take(event)
      let state = walk.state
      #expect(try Location(parsing: walk.location, in: casebook) == state.location, "after \(event)")
      #expect(try Location(parsing: state.place.description, in: casebook) == state.place, "after \(event)")
      let fresh = walk.application.frame()
      try #require(fresh.grid.size == state.size, "after \(event) at \(walk.location)")
      let kept = renderer.frame(of: walk.application)
      try #require(kept.grid == fresh.grid, "after \(event) at \(walk.location)")
      for point in Self.points(of: state.size, using: &places) {
        #expect(kept.command(at: point) == fresh.command(at: point), "\(point) after \(event)")
      }
      let moves = state.focus == .side || walk.application.timelineLocation == nil
      // Beside a document's list the line that was chosen last stays chosen.
      let page =
        walk.application.movesThroughParagraphs
        ? walk.application.sourceSidePage : walk.application.pageUnderCursor
      let lines =
        walk.application.claimsLocation == nil ? page.targets.count : state.claims.list.entries.count
      let last = max(0, lines - 1)
      try #require(!moves || (0...last).contains(state.selection), "after \(event) at \(walk.location)")
      if let chooser = state.chooser {
        #expect((0...max(0, walk.application.chooserEntries.count - 1)).contains(chooser.selection))
      }
      if case .timeline(let timeline) = state.location {
        #expect((timeline.event == nil) == state.timeline.visible.isEmpty)
        #expect(state.timeline.visible.map { timeline.filter.admits(casebook.events[$0]) }.allSatisfy { $0 })
      }
    }
  }

  @Test("A storm of sizes ends in the picture of the last")
  func resize() throws {
    var random = SplitMix64(seed: 9)
    for from in [
      "timeline/flood?zoom=month", "timeline?layout=lanes", "actor/EST", "compare/EST/WST", "actors",
      "source/letter/2", "walkthrough/down-the-river/1",
    ] {
      var walk = try Walk(from)
      for _ in 0..<50 { walk.take(.resized(Self.size(using: &random))) }
      walk.take(.resized(Size(width: 80, height: 24)))
      var fresh = try Walk(walk.state.place.description, size: Size(width: 80, height: 24))
      if case .timeline(let timeline) = walk.state.location, timeline.zoom != .year {
        // The window of a zoomed band stays where it was as long as it shows the moment.
        #expect(walk.lines.count == 24)
        try fresh.press("- +")
      } else {
        #expect(walk.lines == fresh.lines)
      }
    }
  }

  @Test(
    "A screen that is too small says what it needs", arguments: [(59, 18), (60, 17), (10, 3), (1, 1), (0, 0)])
  func tooSmall(_ width: Int, _ height: Int) throws {
    var walk = try Walk("timeline/flood", size: Size(width: width, height: height))
    let text = walk.lines.joined(separator: " ")
    if width >= 59 {
      #expect(text.contains("\(width)x\(height)") && text.contains("60x18"))
    }
    try walk.press("Down")
    walk.take(.resized(Size(width: 60, height: 18)))
    #expect(walk.location == "timeline/bridge-opens?actor=EST" && walk.find("bridge-opens") != nil)
  }

  private static func size(using random: inout SplitMix64) -> Size {
    Size(width: Int.random(in: 1...220, using: &random), height: Int.random(in: 1...70, using: &random))
  }

  private static func points(of size: Size, using random: inout SplitMix64) -> [Point] {
    (0..<20).map { _ in
      Point(
        x: Int.random(in: 0..<size.width, using: &random), y: Int.random(in: 0..<size.height, using: &random))
    }
  }

  private static let keys: [Key] =
    CommandTable.entries.flatMap { $0.bindings.flatMap(\.keys) }.filter { Key(named: "q") != $0 }
    + ["Esc", "Enter", "Down", "Up", "Tab", "Right", "Backspace", "a", "e", "C-u", "C-x", "Space"].compactMap
  {
    Key(named: $0)
  }

  private static func event(on size: Size, using random: inout SplitMix64) -> InputEvent {
    switch Int.random(in: 0..<20, using: &random) {
    case 0: return .resized(Self.size(using: &random))
    case 1: return .pasted(["flood", "한글 e\u{301}", "", "1"].randomElement(using: &random) ?? "")
    case 2...4:
      let kinds: [MouseEvent.Kind] = [.press, .press, .release, .wheelUp, .wheelDown]
      let point = Point(
        x: Int.random(in: -2...size.width, using: &random),
        y: Int.random(in: -2...size.height, using: &random))
      return .mouse(MouseEvent(kinds.randomElement(using: &random) ?? .press, at: point))
    default: return .key(keys.randomElement(using: &random) ?? Key(.enter))
    }
  }
}
