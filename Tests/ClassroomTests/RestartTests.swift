import TestKit
import Testing

@testable import Classroom

@Suite("A hub that was started anew")
struct RestartTests {
  private static func draft(_ question: String = "Who?") throws -> PollDraft {
    try #require(PollDraft(question: question, kind: .choice(["East", "West"])))
  }

  /// A class in which everybody has answered, whose hub is then lost; everybody comes back in some order.
  private static func lost(
    seed: UInt64, before: (inout Class, Int, [Int]) throws -> Void
  ) throws -> (room: Class, teacher: Int, students: [Int]) {
    var random = SplitMix64(seed: seed)
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    let students = (1...4).map { room.join(.follower, "kim \($0)") }
    room.settle()
    try before(&room, teacher, students)
    room.settle()
    room.restartHub()
    for end in ([teacher] + students).shuffled(using: &random) {
      room.connect(end)
      if Bool.random(using: &random) { room.settle() }
    }
    room.settle()
    return (room, teacher, students)
  }

  private static func ask(_ room: inout Class, _ teacher: Int, _ students: [Int]) throws {
    for question in ["Why?", "Who?"] {
      room.perform(.openPoll(try draft(question)), teacher)
      room.settle()
    }
    for (index, student) in students.enumerated() {
      room.perform(.answer(poll: 2, .choice(index == 0 ? 0 : 1)), student)
    }
  }

  @Test("An open poll goes on with everybody's answer, whoever comes back first", arguments: 1...20)
  func poll(seed: UInt64) throws {
    var (room, teacher, students) = try Self.lost(seed: seed) { room, teacher, students in
      try Self.ask(&room, teacher, students)
    }
    #expect(room.state(teacher).poll?.results == .choices([1, 3]))
    #expect(room.state(students[0]).you.answer == .choice(0))
    room.perform(.answer(poll: 2, .choice(1)), students[0])
    room.settle()
    room.perform(.revealPoll, teacher)
    room.settle()
    for student in students { #expect(room.state(student).poll?.results == .choices([0, 4])) }
    room.perform(.openPoll(try Self.draft("And now?")), teacher)
    room.settle()
    #expect(room.state(students[0]).poll?.number == 3)
    #expect(room.state(teacher).poll?.answered == 0)
    #expect(room.state(students[0]).you.answer == nil)
  }

  @Test(
    "An answer that was on its way when the hub or the line was lost is given again",
    arguments: [0, 10, .max], [true, false])
  func answerOnItsWay(bytes: Int, losesHub: Bool) throws {
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    let student = room.join(.follower, "kim")
    room.settle()
    room.perform(.openPoll(try Self.draft()), teacher)
    room.settle()
    room.perform(.answer(poll: 1, .choice(1)), student)
    // The hub may have it all and the student not know.
    room.pump(student, bytes: bytes)
    if losesHub {
      room.restartHub()
      room.connect(teacher)
    } else {
      room.disconnect(student)
    }
    room.connect(student)
    room.settle()
    #expect(room.state(teacher).poll?.results == .choices([0, 1]))
    #expect(room.state(student).you.answer == .choice(1))
  }

  @Test("Results are still there, shown or not", arguments: [ClassPoll.Phase.closed, .revealed])
  func results(phase: ClassPoll.Phase) throws {
    let (room, teacher, students) = try Self.lost(seed: 3) { room, teacher, students in
      try Self.ask(&room, teacher, students)
      room.settle()
      room.perform(phase == .closed ? .closePoll : .revealPoll, teacher)
    }
    #expect(room.state(teacher).poll?.phase == phase)
    #expect(room.state(teacher).poll?.results == .choices([1, 3]))
    #expect(room.state(students[2]).poll?.results == (phase == .closed ? nil : .choices([1, 3])))
  }

  @Test("Hands, the lock and the pointer are as they were", arguments: 1...8)
  func rest(seed: UInt64) throws {
    let (room, _, students) = try Self.lost(seed: seed) { room, teacher, students in
      room.perform(.hand(true), students[1])
      room.perform(.publish(location: "event/talks", step: nil), teacher)
      room.perform(.lock(true), teacher)
      room.settle()
      room.perform(.point("claim/c1"), teacher)
    }
    #expect(room.state(students[0]).location == "event/talks")
    #expect(students.map { room.state($0).you.hasRaisedHand } == [false, true, false, false])
    #expect(room.state(students[0]).isLocked)
    #expect(room.state(students[0]).pointer == "claim/c1")
  }

  @Test(
    "Who was sent out stays out, however often the hub is lost and whoever comes back first",
    arguments: 1...20)
  func removal(seed: UInt64) throws {
    var (room, teacher, students) = try Self.lost(seed: seed) { room, teacher, students in
      room.perform(.remove(student: 2), teacher)
    }
    for _ in 1...2 {
      let standings = students.map { room.standing($0) }
      #expect(standings == [.inClass, .refused(.removed), .inClass, .inClass])
      #expect(room.state(teacher).roster.map(\.name).sorted() == ["kim 1", "kim 3", "kim 4"])
      room.restartHub()
      for end in students + [teacher] { room.connect(end) }
      room.settle()
    }
    let again = room.join(.follower, "KIM-2")
    room.settle()
    #expect(room.standing(again) == .refused(.removed))
  }

  @Test("Whoever takes the class over keeps out whom the teacher before has sent out")
  func removalByAnother() throws {
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    let student = room.join(.follower, "kim", identity: "mina's key")
    room.settle()
    room.perform(.remove(student: 1), teacher)
    room.settle()
    let other = room.join(.leader(takesOver: true))
    room.settle()
    room.restartHub()
    room.connect(other)
    room.settle()
    room.connect(student)
    room.settle()
    #expect(room.standing(student) == .refused(.removed))
    #expect(room.standing(teacher) == .hubGone)
  }

  @Test("An answer is not given to another question, nor a hand raised again that the teacher has seen")
  func notAgain() throws {
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    let student = room.join()
    room.settle()
    room.perform(.openPoll(try Self.draft()), teacher)
    room.perform(.hand(true), student)
    room.settle()
    room.perform(.answer(poll: 1, .choice(1)), student)
    room.settle()
    room.disconnect(student)
    room.perform(.callOn(student: 1), teacher)
    room.settle()
    room.connect(student)
    room.settle()
    #expect(!room.state(student).you.hasRaisedHand)
    room.restartHub()
    // Another teacher, who asks something else first.
    let other = room.join(.leader(takesOver: false), "other")
    room.settle()
    room.perform(.openPoll(try Self.draft("Why?")), other)
    room.settle()
    room.connect(student)
    room.settle()
    #expect(room.state(student).you.answer == nil)
    #expect(room.state(other).poll?.answered == 0)
  }

  @Test("The log tells of one poll, not of two")
  func log() throws {
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    let student = room.join()
    room.settle()
    room.perform(.openPoll(try Self.draft()), teacher)
    room.settle()
    room.perform(.answer(poll: 1, .choice(1)), student)
    room.settle()
    var entries = room.hub.takeLog()
    room.restartHub()
    for end in [teacher, student] { room.connect(end) }
    room.settle()
    room.perform(.revealPoll, teacher)
    room.settle()
    entries += room.hub.takeLog()
    let text = entries.map { $0.json.line + "\n" }.joined()
    let record = try #require(try ClassLog(reading: Array(text.utf8)).classes.first)
    #expect(record.polls.count == 1)
    #expect(record.polls.first?.results == .choices([0, 1]))
    #expect(record.polls.first?.isRevealed == true)
  }

  @Test("Only who leads gives a hub a poll, and only one that has none; nobody else keeps anybody out")
  func rights() throws {
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    let student = room.join()
    room.settle()
    let poll = ClassPoll(number: 7, draft: try Self.draft(), phase: .open, answered: 0)
    room.send(
      String(decoding: ClassIntent.restorePoll(poll).json(epoch: 1).lineBytes, as: UTF8.self), student)
    room.settle()
    #expect(room.standing(student) == .refused(.notAllowed))
    room.perform(.openPoll(try Self.draft("Why?")), teacher)
    room.settle()
    room.perform(.restorePoll(poll), teacher)
    room.settle()
    #expect(room.state(teacher).poll?.number == 1)
    let other = room.join(.follower, "lee")
    room.settle()
    let identity = StudentIdentity(userID: 1000, given: nil, name: "lee")
    room.send(
      String(decoding: ClassIntent.keepOut(identity).json(epoch: 1).lineBytes, as: UTF8.self), other)
    room.settle()
    #expect(room.standing(other) == .refused(.notAllowed))
  }
}
