import Canvas
import CaseKit
import CaseModel
import Classroom
import Testing

@testable import Explorer

@Suite("When a class cannot go on, and where it has been")
struct ClassTroubleTests {
  private func river(size: Size = Size(width: 110, height: 30)) throws -> ClassWalk {
    let casebook = try Fixture().casebook()
    var room = try ClassWalk()
    _ = try room.join(.leader(takesOver: false), "teacher", at: "walkthrough/down-the-river/1", in: casebook)
    _ = try room.join(.follower, "kim", in: casebook, size: size)
    return room
  }

  @Test("A lost line says since when and how it goes on", arguments: [60, 80, 110])
  func lost(width: Int) throws {
    var room = try river(size: Size(width: width, height: width == 60 ? 18 : 24))
    room.clock = ClockTime(hour: 9, minute: 5)
    room.leave(1)
    room.clock = ClockTime(hour: 9, minute: 7)
    try room.press("2", 1)
    #expect(room.line(1).contains("line lost since 09:05"), "\(room.line(1))")
    #expect(room.line(1).contains("it comes back by itself"), "\(room.line(1))")
    try room.press("W", 1)
    #expect(room.walks[1].state.notice == "your line is lost: it comes back by itself")
    room.comeBack(1, number: 10)
    #expect(room.walks[1].state.notice == "you are in the class again")
    #expect(room.line(1).contains("exploring"))
    try room.press("R", 1)
    #expect(room.place(1) == room.place(0))
  }

  @Test("A teacher who is away is away since a time, for whoever saw it")
  func away() throws {
    var room = try river()
    room.clock = ClockTime(hour: 23, minute: 59)
    room.leave(0)
    #expect(room.line(1).contains("teacher away since 23:59"))
    let late = try room.join(.follower, "late", in: Fixture().casebook())
    #expect(room.line(late).contains("teacher away  "))
    #expect(ClockTime(hour: 24, minute: 0) == nil && ClockTime(hour: 0, minute: 60) == nil)
  }

  @Test("Students go back to where the class was, and return; the teacher leads back there")
  func stops() throws {
    var room = try river()
    try room.press("n n", 0)
    try room.press("L", 1)
    #expect(room.walks[1].offered.map { $0.contains("The letter") } == [false, true, false])
    #expect(room.walks[1].application.chooserEntries.map(\.detail) == ["0 min", "0 min", "0 min, now"])
    try room.press("Up Enter", 1)
    #expect(room.place(1) == "walkthrough/down-the-river/2")
    #expect(room.line(1).contains("exploring"))
    try room.press("L Enter", 1)
    #expect(room.place(1) == room.place(0))
    #expect(room.line(1).contains("following"))
    try room.press("L Esc", 1)
    #expect(room.line(1).contains("following"))
    try room.press("L Home Enter", 0)
    #expect(room.place(1) == "walkthrough/down-the-river/1")
    #expect(room.line(1).contains("following"))
  }

  @Test("A held class holds whoever goes back, and outside of a class there is no way back")
  func held() throws {
    var room = try river()
    try room.press("n l", 0)
    try room.press("L Home Enter", 1)
    #expect(room.place(1) == room.place(0))
    var alone = try Walk()
    try alone.press("L")
    #expect(alone.state.notice?.contains("there is no class") == true)
  }
}
