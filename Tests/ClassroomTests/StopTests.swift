import Testing

@testable import Classroom

@Suite("Where the class has been")
struct StopTests {
  private func room() throws -> (Class, teacher: Int, student: Int) {
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    let student = room.join()
    room.settle()
    return (room, teacher, student)
  }

  private func go(_ room: inout Class, _ teacher: Int, _ location: String, step: Int? = nil, for seconds: Int)
  {
    room.perform(.publish(location: location, step: step), teacher)
    room.settle()
    room.now += seconds * 1000
  }

  @Test("Steps are stops, other places when the class stayed there; each has its number and minute")
  func stops() throws {
    var (room, teacher, student) = try room()
    go(&room, teacher, "walkthrough/lesson/1", step: 1, for: 1)
    go(&room, teacher, "walkthrough/lesson/2", step: 2, for: 120)
    go(&room, teacher, "map", for: 1)
    go(&room, teacher, "event/flood", for: 60)
    go(&room, teacher, "event/bridge", for: 1)
    go(&room, teacher, "walkthrough/lesson/3", step: 3, for: 1)
    let trail = room.state(student).trail
    #expect(
      trail.map(\.location) == [
        "walkthrough/lesson/1", "walkthrough/lesson/2", "event/flood", "walkthrough/lesson/3",
      ])
    #expect(trail.map(\.number) == [1, 2, 3, 4])
    #expect(trail.map(\.minute) == [0, 0, 2, 3])
    #expect(room.state(teacher).trail == trail)
  }

  @Test("The cursor that moves within a stop makes no other, nor does a short way off and back")
  func backAndForth() throws {
    var (room, teacher, student) = try room()
    go(&room, teacher, "timeline/flood", for: 60)
    go(&room, teacher, "map", for: 1)
    go(&room, teacher, "timeline/flood", for: 1)
    go(&room, teacher, "timeline/flood?actor=EST", for: 1)
    go(&room, teacher, "actors", for: 1)
    #expect(room.state(student).trail.map(\.location) == ["timeline/flood", "actors"])
  }

  @Test("What is pointed at stays while the cursor moves, and goes with the screen or the step")
  func pointing() throws {
    var (room, teacher, student) = try room()
    go(&room, teacher, "timeline/flood", for: 1)
    room.perform(.point("event/flood"), teacher)
    go(&room, teacher, "timeline/bridge?actor=EST", for: 1)
    #expect(room.state(student).pointer == "event/flood")
    go(&room, teacher, "map", for: 1)
    #expect(room.state(student).pointer == nil)
    go(&room, teacher, "walkthrough/lesson/1", step: 1, for: 1)
    room.perform(.point("claim/c"), teacher)
    go(&room, teacher, "walkthrough/lesson/2", step: 2, for: 1)
    #expect(room.state(student).pointer == nil)
  }

  @Test("Only the last thirty are remembered")
  func limit() throws {
    var (room, teacher, student) = try room()
    for step in 1...40 { go(&room, teacher, "walkthrough/lesson/\(step)", step: step, for: 1) }
    let trail = room.state(student).trail
    #expect(trail.count == 30)
    #expect(trail.last?.number == 40 && trail.first?.number == 11)
  }

  @Test("What is no stop is left out of a message")
  func reading() {
    #expect(ClassStop(["n": 1, "m": 2, "at": "map"]) == ClassStop(number: 1, minute: 2, location: "map"))
    #expect(ClassStop(["n": 1, "m": -2, "at": "map"]) == nil)
    #expect(ClassStop(["n": 1, "m": 2, "at": "a map"]) == nil)
    #expect(ClassStop("map") == nil)
  }
}
