import Testing

@testable import Classroom

@Suite("Polls and hands")
struct PollTests {
  private func choice() throws -> PollDraft {
    try #require(
      PollDraft(question: "Who moved first?", kind: .choice(["Seoul", "Pyongyang", "Washington"])))
  }

  @Test("One answer each, changeable until closed, shown to nobody before it is revealed")
  func course() throws {
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    let students = (1...4).map { room.join(.follower, "kim \($0)") }
    room.settle()
    room.perform(.openPoll(try choice()), teacher)
    room.settle()
    for student in students { room.perform(.answer(poll: 1, .choice(0)), student) }
    room.settle()
    room.perform(.answer(poll: 1, .choice(2)), students[3])
    room.perform(.answer(poll: 1, .choice(3)), students[0])
    room.perform(.answer(poll: 2, .choice(1)), students[1])
    room.perform(.answer(poll: 1, .text("nobody")), students[2])
    room.settle()
    #expect(room.state(teacher).poll?.results == .choices([3, 0, 1]))
    #expect(room.state(teacher).poll?.answered == 4)
    #expect(room.state(students[3]).you.answer == .choice(2))
    for student in students {
      #expect(room.state(student).poll?.results == nil)
      #expect(room.state(student).poll?.answered == 0)
    }
    room.perform(.closePoll, teacher)
    room.settle()
    #expect(room.state(students[0]).poll?.results == nil)
    room.perform(.answer(poll: 1, .choice(1)), students[0])
    room.settle()
    #expect(room.state(teacher).poll?.results == .choices([3, 0, 1]))
    let late = room.join(.follower, "late")
    room.perform(.revealPoll, teacher)
    room.settle()
    for student in students + [late] { #expect(room.state(student).poll?.results == .choices([3, 0, 1])) }
    let closings = room.hub.takeLog().filter { if case .pollClosed = $0.event { true } else { false } }
    let outcome = PollOutcome(answered: 4, results: .choices([3, 0, 1]), answers: [])
    #expect(closings.map(\.event) == [.pollClosed(number: 1, outcome)])
  }

  @Test("Not a byte of the results reaches a student before they are revealed")
  func hidden() throws {
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    let student = room.join(.follower, "kim")
    let other = room.join(.follower, "lee")
    room.settle()
    room.perform(.openPoll(try #require(PollDraft(question: "Why?", kind: .text))), teacher)
    room.settle()
    room.perform(.answer(poll: 1, .text("because of the harvest")), student)
    room.pump(student)
    room.perform(.closePoll, teacher)
    room.pump(teacher)
    room.now += 1000
    let peer = try #require(room.ends[other].peer)
    let bytes = room.hub.output(for: peer, at: room.now)
    let text = String(decoding: bytes ?? [], as: UTF8.self)
    #expect(text.contains("Why?") && !text.contains("harvest") && !text.contains("results"))
  }

  @Test("An answer is kept over a reconnect and is the same in two windows")
  func identity() throws {
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    let first = room.join(.follower, "kim", identity: "key-7")
    let second = room.join(.follower, "other", identity: "key-7")
    let named = room.join(.follower, "lee")
    room.settle()
    room.perform(.openPoll(try choice()), teacher)
    room.settle()
    room.perform(.answer(poll: 1, .choice(0)), first)
    room.perform(.answer(poll: 1, .choice(0)), named)
    room.settle()
    room.perform(.answer(poll: 1, .choice(1)), second)
    room.settle()
    #expect(room.state(teacher).poll?.results == .choices([1, 1, 0]))
    #expect(room.state(first).you.answer == .choice(1))
    room.disconnect(named)
    room.settle()
    #expect(room.state(teacher).roster.map(\.presence) == [.following, .lost])
    room.connect(named)
    room.settle()
    #expect(room.state(named).you.answer == .choice(0))
    #expect(room.state(teacher).poll?.answered == 2)
    #expect(room.state(teacher).roster.map(\.presence) == [.following, .following])
  }

  @Test("Numbers have a spread, words are counted")
  func counting() throws {
    let number = try #require(PollDraft(question: "?", kind: .number(-3...3)))
    let numbers = PollResults(of: [3, -3, 1, 1, 2].map { .number($0) }, to: number)
    #expect(numbers.spread == [-3, 1, 1, 2, 3])
    #expect(PollResults(of: [], to: number).spread == nil)
    #expect(PollResults(of: [.number(2)], to: number).spread == [2, 2, 2, 2, 2])
    let text = try #require(PollDraft(question: "?", kind: .text))
    let texts = PollResults(of: ["a", "b", "b"].map { .text($0) }, to: text)
    #expect(texts == .texts([.init(text: "b", count: 2), .init(text: "a", count: 1)]))
  }

  @Test("What is no question is not asked")
  func drafts() {
    #expect(PollDraft(question: " \u{202E}", kind: .text) == nil)
    #expect(PollDraft(question: "?", kind: .choice(["only"])) == nil)
    #expect(PollDraft(question: "?", kind: .number(0...Int.max)) == nil)
  }

  @Test("Hands are seen in the order in which they were raised, and lowered by either side")
  func hands() throws {
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    let students = (1...3).map { room.join(.follower, "kim \($0)") }
    room.settle()
    for student in [2, 0, 1] {
      room.perform(.hand(true), students[student])
      room.settle()
    }
    #expect(room.state(teacher).roster.map(\.hand) == [2, 3, 1])
    room.perform(.callOn(student: 3), teacher)
    room.perform(.hand(false), students[0])
    room.settle()
    #expect(room.state(teacher).roster.map(\.hand) == [nil, 1, nil])
    #expect(!room.state(students[2]).you.hasRaisedHand)
    #expect(room.state(students[1]).you.hasRaisedHand)
  }

  @Test("Whoever was removed stays out")
  func removing() throws {
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    let student = room.join()
    room.settle()
    room.perform(.remove(student: 1), teacher)
    room.settle()
    #expect(room.standing(student) == .refused(.removed))
    #expect(room.state(teacher).roster.isEmpty)
    room.connect(student)
    room.settle()
    #expect(room.standing(student) == .refused(.removed))
  }
}
