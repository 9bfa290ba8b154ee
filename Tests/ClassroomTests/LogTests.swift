import CaseKit
import CaseModel
import TestKit
import Testing

@testable import Classroom

@Suite("The log of a class")
struct LogTests {
  private static func configuration(keepsNames: Bool) -> ClassConfiguration {
    var configuration = ClassConfiguration()
    configuration.zero = UniversalTime(seconds: 1_795_339_800)
    configuration.keepsNames = keepsNames
    return configuration
  }

  private static func text(_ entries: [ClassLogEntry]) -> String {
    entries.map { $0.json.line + "\n" }.joined()
  }

  /// A class in which somebody writes and somebody chooses.
  private static func held(keepsNames: Bool) throws -> [ClassLogEntry] {
    var room = try #require(Class(configuration: configuration(keepsNames: keepsNames)))
    let student = room.join(.follower, "Mina")
    room.settle()
    let teacher = room.join(.leader(takesOver: false))
    room.settle()
    room.perform(.publish(location: "walkthrough/lesson/1", step: 1), teacher)
    room.settle()
    let other = room.join(.follower, "Jun")
    room.settle()
    room.perform(
      .openPoll(try #require(PollDraft(question: "Who?", kind: .choice(["East", "West"])))), teacher)
    room.settle()
    room.perform(.answer(poll: 1, .choice(1)), student)
    room.settle()
    room.perform(.openPoll(try #require(PollDraft(question: "Why?", kind: .text))), teacher)
    room.settle()
    room.perform(.answer(poll: 2, .text("the harvest")), other)
    room.settle()
    room.perform(.closePoll, teacher)
    room.settle()
    room.perform(.end, teacher)
    room.settle()
    return room.hub.takeLog()
  }

  @Test("It begins with which class it is, and tells everything in order")
  func lines() throws {
    expectLines(
      try Self.held(keepsNames: false),
      [
        #"{"time": 0, "present": 1, "event": "began", "format": 1, "room": "room-4b", "digest": "d", "#
          + #""at": "2026-11-22T09:30:00Z", "names": false}"#,
        #"{"time": 0, "present": 1, "event": "joined"}"#,
        #"{"time": 0, "present": 1, "event": "led", "epoch": 1}"#,
        #"{"time": 600, "present": 1, "event": "moved", "at": "walkthrough/lesson/1", "step": 1}"#,
        #"{"time": 1200, "present": 2, "event": "joined"}"#,
        #"{"time": 1800, "present": 2, "event": "poll-opened", "number": 1, "#
          + #""poll": {"ask": "Who?", "choices": ["East", "West"]}}"#,
        // Asking the next thing ends the answers to the one before.
        #"{"time": 3000, "present": 2, "event": "poll-closed", "number": 1, "answered": 1, "#
          + #""results": {"choices": [0, 1]}}"#,
        #"{"time": 3000, "present": 2, "event": "poll-opened", "number": 2, "poll": {"ask": "Why?"}}"#,
        #"{"time": 4200, "present": 2, "event": "poll-closed", "number": 2, "answered": 1}"#,
        #"{"time": 4800, "present": 2, "event": "ended"}"#,
      ])
  }

  @Test("Names and who answered what are in it only when the teacher wants that")
  func names() throws {
    let without = Self.text(try Self.held(keepsNames: false))
    for word in ["Mina", "Jun", "harvest"] { #expect(!without.contains(word)) }
    let with = Self.text(try Self.held(keepsNames: true))
    #expect(with.contains(#""event": "joined", "name": "Mina"}"#))
    #expect(with.contains(#""answers": [["Mina", {"choice": 1}]]}"#))
    #expect(with.contains(#""answers": [["Jun", {"text": "the harvest"}]]}"#))
  }

  @Test("What students wrote is in it once the class was shown it")
  func revealed() throws {
    var room = try #require(Class(configuration: Self.configuration(keepsNames: false)))
    let teacher = room.join(.leader(takesOver: false))
    let student = room.join(.follower, "Mina")
    room.settle()
    room.perform(.openPoll(try #require(PollDraft(question: "Why?", kind: .text))), teacher)
    room.settle()
    room.perform(.answer(poll: 1, .text("the harvest")), student)
    room.settle()
    room.perform(.revealPoll, teacher)
    room.settle()
    let text = Self.text(room.hub.takeLog())
    #expect(
      text.contains(#""event": "poll-revealed", "number": 1, "results": {"texts": [["the harvest", 1]]}}"#))
    #expect(!text.contains("Mina"))
  }

  @Test("What a hub writes reads back as it was", arguments: 1...60)
  func readsBack(seed: UInt64) throws {
    let entries = try RandomClass.entries(seed: seed)
    let log = try ClassLog(reading: Array(Self.text(entries).utf8))
    #expect(log.cutLines.isEmpty)
    #expect(log.classes.count == 1)
    #expect(log.classes.first?.entries == entries)
  }

  @Test("A hub that was started anew goes on with the class, and not with another")
  func continued() throws {
    var room = try #require(Class(configuration: Self.configuration(keepsNames: true)))
    let teacher = room.join(.leader(takesOver: false))
    let student = room.join(.follower, "Mina")
    room.settle()
    room.perform(.publish(location: "event/talks", step: nil), teacher)
    room.settle()
    let first = room.hub.takeLog()
    room.restartHub()
    room.connect(student)
    room.connect(teacher)
    room.settle()
    room.perform(.end, teacher)
    room.settle()
    // The lost hub was in the middle of a line.
    let text = Self.text(first) + "{\"time\": 12, \"pres\n" + Self.text(room.hub.takeLog())
    let log = try ClassLog(reading: Array(text.utf8))
    #expect(log.cutLines == [first.count + 1])
    let record = try #require(log.classes.first)
    #expect(log.classes.count == 1)
    #expect(record.names == ["Mina"] && record.studentCount == 1 && record.isEnded)
    #expect(record.stops.map(\.location) == ["event/talks"])
    #expect(record.entries.map(\.time) == record.entries.map(\.time).sorted())
  }

  @Test("What the teacher points at is in it, each thing once at a stop, also when another hub goes on")
  func pointed() throws {
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    room.settle()
    func show(_ intents: ClassIntent...) {
      for intent in intents {
        room.perform(intent, teacher)
        room.settle()
      }
    }
    show(.publish(location: "actor/EST", step: nil), .point("claim/a"), .point("claim/b"), .point("claim/b"))
    show(.point(nil), .point("claim/a"), .publish(location: "event/talks", step: nil), .point("claim/a"))
    let first = room.hub.takeLog()
    let pointed = first.compactMap { entry -> String? in
      if case .pointed(let location) = entry.event { location } else { nil }
    }
    #expect(pointed == ["claim/a", "claim/b", "claim/a", "claim/a"])
    room.restartHub()
    room.connect(teacher)
    room.settle()
    let log = try ClassLog(reading: Array((Self.text(first) + Self.text(room.hub.takeLog())).utf8))
    let record = try #require(log.classes.first)
    #expect(record.stops.map(\.location) == ["actor/EST", "event/talks"])
    #expect(record.stops.map(\.pointed) == [["claim/a", "claim/b"], ["claim/a"]])
  }

  @Test("That the log cannot be written is told the teacher, and nobody else")
  func trouble() throws {
    var room = try #require(Class())
    let teacher = room.join(.leader(takesOver: false))
    let student = room.join()
    room.settle()
    room.hub.logStands("4b.log:\u{1B}[2J no space is left; free some.")
    room.settle()
    #expect(room.state(teacher).logTrouble == "4b.log:[2J no space is left; free some.")
    #expect(room.state(student).logTrouble == nil)
    room.hub.logStands(nil)
    room.settle()
    #expect(room.state(teacher).logTrouble == nil)
  }

  private func expectLines(
    _ entries: [ClassLogEntry], _ lines: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(entries.map(\.json.line) == lines, sourceLocation: sourceLocation)
  }
}
