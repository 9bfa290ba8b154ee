import Canvas
import CaseKit
import CaseModel
import Classroom
import Testing

@testable import Explorer

@Suite("What the teacher points at")
struct PointerTests {
  private static let sizes = [
    Size(width: 60, height: 18), Size(width: 80, height: 24), Size(width: 110, height: 30),
  ]

  /// A place, and the keys that put the teacher's cursor on something there.
  struct Pointing: CustomTestStringConvertible {
    let place: String
    let keys: String
    var testDescription: String { "\(place) | \(keys)" }
  }

  /// Every screen on which something can be pointed at.
  static let all = [
    Pointing(place: "timeline", keys: "Down*3"),
    Pointing(place: "timeline", keys: "Tab Down*6"),
    Pointing(place: "actors", keys: "End"),
    Pointing(place: "actor/KOR", keys: "End"),
    Pointing(place: "compare/PRK/KOR", keys: "End"),
    Pointing(place: "compare/PRK/KOR", keys: "Tab Down*4"),
    Pointing(place: "source/bordachev-2018/9", keys: "Down"),
    Pointing(place: "source/bordachev-2018/9", keys: "Tab Down*3"),
    Pointing(place: "claims", keys: "Down*20"),
    Pointing(place: "scenario/june-12", keys: "End"),
    Pointing(place: "scenario/june-12?on=us-approach", keys: "Tab Down"),
    Pointing(place: "relations", keys: "Right Down"),
    Pointing(place: "map", keys: "Right"),
    Pointing(place: "tension", keys: "Down*2"),
    Pointing(place: "glossary", keys: "Down*12"),
    Pointing(place: "glossary", keys: "Tab End"),
    Pointing(place: "event/singapore-summit", keys: "End"),
    Pointing(place: "walkthrough", keys: "Down*2"),
    Pointing(place: "walkthrough/fear-to-singapore/1", keys: ""),
    Pointing(place: "walkthrough/fear-to-singapore/8", keys: "Tab Down*2"),
  ]

  private func room(_ pointing: Pointing) throws -> ClassWalk {
    let casebook = try RealCase.casebook()
    var room = try ClassWalk()
    _ = try room.join(.leader(takesOver: false), "teacher", at: pointing.place, in: casebook)
    for size in Self.sizes { _ = try room.join(.follower, "kim \(size.width)", in: casebook, size: size) }
    for size in Self.sizes { _ = try room.join(.follower, "lee \(size.width)", in: casebook, size: size) }
    for explorer in 4...6 { try room.press("D D", explorer) }
    try room.press("C", 0)
    try room.press(pointing.keys, 0)
    try room.press("P", 0)
    return room
  }

  /// How many signs there are; some screens have one for something else.
  private func marks(_ lines: [String]) -> Int {
    lines.reduce(0) { $0 + $1.count { $0 == "◀" } }
  }

  @Test("It is marked on every screen that can be pointed at, at every size", arguments: all)
  func marked(pointing: Pointing) throws {
    let room = try room(pointing)
    let pointer = try #require(try room.seat(0).state.pointer)
    for student in 1...3 {
      let screen = room.walks[student].lines
      #expect(try room.seat(student).isFollowing)
      #expect(room.place(student) == room.place(0))
      #expect(
        room.line(student).contains("points at") || room.line(student).contains("look at"),
        "\(room.line(student))")
      var other = room
      try other.press("P", 0)
      #expect(try other.seat(0).state.pointer == nil)
      #expect(
        marks(screen) > marks(other.walks[student].lines),
        "\(pointer)\n\(screen.joined(separator: "\n"))")
    }
  }

  @Test("Whoever explores elsewhere is told", arguments: all)
  func told(pointing: Pointing) throws {
    let room = try room(pointing)
    for explorer in 4...6 where try !room.seat(explorer).isFollowing {
      #expect(room.walks[explorer].state.notice?.hasPrefix("the teacher points at ") == true)
      #expect(
        room.line(explorer).contains("points at") || room.line(explorer).contains("look at"),
        "\(room.line(explorer))")
    }
  }

  @Test("On a small screen what is pointed at takes the place of the text, and the text comes back")
  func text() throws {
    var room = try room(Pointing(place: "walkthrough/fear-to-singapore/5", keys: ""))
    #expect(room.walks[1].state.walkthroughView == .screen)
    try room.press("V", 1)
    #expect(room.walks[1].state.walkthroughView == .text)
    try room.press("V", 1)
    #expect(room.walks[1].state.walkthroughView == .screen)
    var other = try self.room(Pointing(place: "walkthrough/fear-to-singapore/5", keys: ""))
    try other.press("P", 0)
    #expect(other.walks[1].state.walkthroughView == .text)
  }

  @Test("What is pointed at goes with its screen, and the text of the next step is seen")
  func gone() throws {
    var room = try room(Pointing(place: "walkthrough/fear-to-singapore/8", keys: "Tab Down*2"))
    try room.press(")", 0)
    for student in 1...3 {
      #expect(try room.seat(student).state.pointer == nil)
      #expect(!room.walks[student].lines.contains { $0.contains("◀") })
    }
    #expect(room.walks[1].state.walkthroughView == .text)
  }
}
