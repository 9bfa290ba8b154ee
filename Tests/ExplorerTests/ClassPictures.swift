import Canvas
import CaseKit
import CaseModel
import Classroom
import TestKit
import Testing

@testable import Explorer

/// Pictures of a class, as student and teacher see it, kept in `Goldens`.
@Suite("Screens of a class")
struct ClassPictures {
  /// A lesson of the case that comes with the program, with screens of one size.
  private func lesson(_ size: String, at step: String = "fear-to-singapore/5") throws -> ClassWalk {
    let sides = size.split(separator: "x").compactMap { Int($0) }
    let screen = Size(width: sides[0], height: sides[1])
    let casebook = try RealCase.casebook()
    var room = try ClassWalk()
    _ = try room.join(
      .leader(takesOver: false), "teacher", at: "walkthrough/\(step)", in: casebook, size: screen)
    for name in ["student 01", "학생 02", "студент 03", "学生 04"] {
      _ = try room.join(.follower, name, in: casebook, size: screen)
    }
    return room
  }

  private func expectPicture(_ room: ClassWalk, _ end: Int, _ name: String, _ size: String) {
    expectGolden(room.walks[end].lines.joined(separator: "\n") + "\n", named: "class-\(name)-\(size)")
  }

  @Test(
    "A student follows, explores, is asked, and waits for the teacher",
    arguments: ["110x30", "80x24", "60x18"])
  func student(size: String) throws {
    var room = try lesson(size)
    expectPicture(room, 1, "following", size)
    try room.press("7", 2)
    try room.press("n n", 0)
    expectPicture(room, 2, "exploring", size)
    let asks = try #require(
      (1...20).first { _ in
        if room.walks[0].application.draftOfStep != nil { return true }
        try? room.press("n", 0)
        return false
      })
    #expect(asks > 0)
    try room.press("o", 0)
    expectPicture(room, 1, "asked", size)
    try room.press("A Down", 1)
    expectPicture(room, 1, "answering", size)
    try room.press("Enter", 1)
    room.leave(0)
    expectPicture(room, 1, "teacher-away", size)
  }

  @Test("The teacher's console, with a poll, hands and a lost line", arguments: ["110x30", "80x24", "60x18"])
  func console(size: String) throws {
    var room = try lesson(size)
    for _ in 0..<20 where room.walks[0].application.draftOfStep == nil { try room.press("n", 0) }
    expectPicture(room, 0, "console", size)
    try room.press("o", 0)
    try room.press("A Down Enter", 1)
    try room.press("A Down Enter W", 2)
    try room.press("A Enter 2 Down Enter", 3)
    room.leave(4)
    room.settle(minutes: 14)
    expectPicture(room, 0, "console-poll", size)
    try room.press("Tab", 0)
    expectPicture(room, 0, "leading", size)
  }

  @Test(
    "A judgement is asked, made and shown beside the case's own", arguments: ["110x30", "80x24", "60x18"])
  func judgement(size: String) throws {
    var room = try lesson(size, at: "what-would-unification-take/5")
    try room.press("o", 0)
    expectPicture(room, 1, "judgement-asked", size)
    try room.press("A - 2", 1)
    expectPicture(room, 1, "judgement-scale", size)
    try room.press("Enter", 1)
    try room.press("A - 3 Enter", 2)
    try room.press("A Enter", 3)
    try room.press("A - 1 Enter", 4)
    expectPicture(room, 0, "console-judgement", size)
    try room.press("o r", 0)
    expectPicture(room, 1, "judgement-revealed", size)
    try room.press("Tab 5 J", 0)
    expectPicture(room, 0, "judgement-asking", size)
    try room.press("Esc C n n", 0)
    try room.press("Esc L", 1)
    expectPicture(room, 1, "stops", size)
  }
}
