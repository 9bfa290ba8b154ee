import Testing

@testable import Classroom

@Suite("A large class")
struct CrowdTests {
  @Test("A tenth sleep through two thousand moves: others are told as ever, and who wakes is right at once")
  func sleepers() throws {
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    let students = (0..<20).map { room.join(.follower, "student \($0)") }
    room.settle()
    let (sleepers, others) = (students.prefix(2), students.dropFirst(2))
    for move in 1...2000 {
      room.now += 100
      room.perform(.publish(location: "event/e\(move)", step: nil), teacher)
      room.pump(teacher)
      for student in others { room.pump(student) }
      // One message at most has been asked for and lies in the pipe.
      for sleeper in sleepers { room.pump(sleeper, bytes: 0) }
      #expect(others.allSatisfy { room.state($0).location == "event/e\(move)" })
    }
    for sleeper in sleepers {
      #expect(room.state(sleeper).location != "event/e2000")
      // What lay in the pipe, and then the newest: nothing between.
      room.pump(sleeper)
      room.now += 100
      room.pump(sleeper)
      #expect(room.state(sleeper).location == "event/e2000")
    }
  }

  @Test("Five hundred come and go: no connection stays, and answers are the last to be forgotten")
  func comingAndGoing() throws {
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    let answering = room.join(.follower, "answering")
    room.settle()
    let draft = try #require(PollDraft(question: "How likely?", kind: .number(0...100)))
    room.perform(.openPoll(draft), teacher)
    room.settle()
    room.perform(.answer(poll: 1, .number(40)), answering)
    room.settle()
    room.disconnect(answering)
    for _ in 0..<3 {
      let guests = (0..<500).map { _ in room.join() }
      for guest in guests { room.pump(guest) }
      #expect(room.hub.peerCount == 501)
      for guest in guests { room.disconnect(guest) }
    }
    room.settle()
    #expect(room.hub.peerCount == 1)
    #expect(room.hub.students.count <= room.hub.configuration.studentLimit)
    #expect(room.hub.answers == [.number(40)])
    let minute = room.hub.nextDeadline(after: room.now)
    #expect(minute.map { $0 > room.now } == true)
  }

  @Test("The first change after a rest goes out at once, to everybody")
  func prompt() throws {
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    let students = (0..<500).map { _ in room.join() }
    room.settle()
    room.now += 100
    room.perform(.publish(location: "event/talks", step: nil), teacher)
    room.pump(teacher)
    for student in students { room.pump(student) }
    #expect(students.allSatisfy { room.state($0).location == "event/talks" })
  }
}
