import TestKit
import Testing

@testable import Classroom

@Suite("Following the teacher")
struct FollowTests {
  @Test("Whoever joins is where the teacher is, early or late")
  func join() throws {
    var room = try #require(Class())
    let early = room.join()
    room.settle()
    #expect(room.standing(early) == .inClass)
    #expect(!room.state(early).isTeacherHere)
    let teacher = room.join(.leader(takesOver: false), "Teacher")
    room.settle()
    #expect(room.ends[teacher].client.isLeading)
    for step in 1...7 {
      room.perform(.publish(location: "walkthrough/lesson/\(step)", step: step), teacher)
      room.settle()
    }
    let late = room.join(.follower, "lee")
    room.settle()
    for student in [early, late] {
      #expect(room.state(student).location == "walkthrough/lesson/7")
      #expect(room.state(student).step == 7)
      #expect(room.state(student).stops == 7)
      #expect(room.state(student).trail.count == 7)
      #expect(room.state(student).isTeacherHere)
      #expect(room.state(student).roster.isEmpty)
      #expect(room.state(student).minutes == 0)
    }
    #expect(room.state(teacher).roster.map(\.name) == ["kim", "lee"])
  }

  @Test("A held key reaches a student as its last place, at most ten times a second")
  func coalescing() throws {
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    let student = room.join()
    room.settle()
    guard let peer = room.ends[student].peer else { return }
    var received = 0
    for move in 1...300 {
      room.now += 10
      room.perform(.publish(location: "event/e\(move)", step: nil), teacher)
      room.pump(teacher)
      if room.hub.output(for: peer, at: room.now) != nil { received += 1 }
    }
    #expect((29...31).contains(received))
    #expect(!room.hub.wantsToWrite(peer, at: room.now) || room.hub.nextDeadline(after: room.now) != nil)
    room.settle()
    #expect(room.state(student).location == "event/e300")
  }

  @Test("A hub at rest has nothing to do for students")
  func idle() throws {
    var room = try #require(Class())
    let student = room.join()
    room.settle()
    #expect(room.hub.nextDeadline(after: room.now) == nil)
    let teacher = room.join(.leader(takesOver: false))
    room.settle()
    let minute = try #require(room.hub.nextDeadline(after: room.now))
    #expect(minute > room.now + 50_000)
    room.now = minute
    let student1 = try #require(room.ends[student].peer)
    #expect(room.hub.output(for: student1, at: room.now) == nil)
    room.pump(teacher)
    #expect(room.state(teacher).minutes == 1)
  }

  @Test("The class survives the teacher's line, and the teacher finds it as it was")
  func teacherAway() throws {
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    let student = room.join()
    room.settle()
    room.perform(.publish(location: "event/talks", step: nil), teacher)
    room.settle()
    let epoch = room.state(student).epoch
    room.disconnect(teacher)
    room.settle()
    #expect(!room.state(student).isTeacherHere)
    #expect(room.state(student).location == "event/talks")
    let again = room.join(.leader(takesOver: false))
    room.settle()
    #expect(room.state(again).location == "event/talks")
    #expect(room.state(again).epoch > epoch)
    #expect(room.state(student).isTeacherHere)
  }

  @Test("A hub that was started anew goes on where the teacher is, and students are never shown nothing")
  func restart() throws {
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    let student = room.join()
    room.settle()
    room.perform(.publish(location: "event/talks", step: nil), teacher)
    room.settle()
    let before = room.state(student)
    room.restartHub()
    #expect(room.standing(student) == .hubGone)
    room.connect(student)
    room.settle()
    #expect(room.state(student).location == "event/talks")
    #expect(!room.state(student).isTeacherHere)
    room.connect(teacher)
    room.settle()
    #expect(room.state(student).location == "event/talks")
    #expect(room.state(student).isTeacherHere)
    #expect(room.state(student).epoch > before.epoch)
    #expect(room.state(student).sequence > before.sequence)
  }

  @Test("Another case than the teacher's is noticed")
  func otherCase() throws {
    var room = try #require(Class())
    _ = room.join(.leader(takesOver: false), digest: "one")
    let same = room.join(.follower, "kim", digest: "one")
    let other = room.join(.follower, "lee", digest: "two")
    room.settle()
    #expect(!room.ends[same].client.hasOtherCase)
    #expect(room.ends[other].client.hasOtherCase)
  }

  @Test(
    "Whatever is cut, dropped or restarted on the way, everybody ends where the teacher is", arguments: 0..<40
  )
  func convergence(seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    let students = (0..<6).map { room.join(.follower, "student \($0)") }
    for move in 0..<300 {
      room.now += Int.random(in: 0...60, using: &random)
      let end = Int.random(in: 0..<room.ends.count, using: &random)
      switch Int.random(in: 0..<20, using: &random) {
      case 0: room.disconnect(end)
      case 1, 2: if room.ends[end].peer == nil { room.connect(end) }
      case 3 where seed % 2 == 0 && move % 50 == 7: room.restartHub()
      case 4...8: room.perform(.publish(location: "event/e\(move)", step: move % 9), teacher)
      case 9: room.perform(.lock(Bool.random(using: &random)), teacher)
      case 10: room.perform(.stand(at: "actor/a\(move)", columns: 80, rows: 24), end)
      default: room.pump(end, bytes: Int.random(in: 1...700, using: &random))
      }
    }
    for end in room.ends.indices where room.ends[end].peer == nil { room.connect(end) }
    room.settle()
    room.perform(.publish(location: "event/last", step: 9), teacher)
    room.settle()
    for student in students {
      #expect(room.standing(student) == .inClass)
      #expect(room.state(student).location == "event/last")
      #expect(room.state(student).sequence == room.state(teacher).sequence)
      #expect(room.state(student).isLocked == room.state(teacher).isLocked)
    }
    #expect(room.state(teacher).roster.filter { $0.presence != .lost }.count == students.count)
  }
}
