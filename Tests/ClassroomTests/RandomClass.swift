import TestKit
import Testing

@testable import Classroom

/// A class in which everybody does anything.
enum RandomClass {
  private static let names = [
    "Mina", "한국", "a\u{301}\u{301}\u{301}b", "teacher", "Mina", "O'Neil \"x\"", "", "е1",
  ]

  /// What its hub writes into the log.
  static func entries(seed: UInt64) throws -> [ClassLogEntry] {
    var random = SplitMix64(seed: seed)
    var configuration = ClassConfiguration()
    configuration.zero = UniversalTime(
      seconds: Int.random(in: -1_000_000_000...9_000_000_000, using: &random))
    configuration.keepsNames = Bool.random(using: &random)
    var room = try #require(Class(configuration: configuration))
    var students = [room.join(.follower, "early")]
    let teacher = room.join(.leader(takesOver: false))
    room.settle()
    for _ in 0..<40 {
      room.now += Int.random(in: 0...40_000_000, using: &random)
      let student = students.randomElement(using: &random) ?? 0
      switch Int.random(in: 0..<10, using: &random) {
      case 0: students.append(room.join(.follower, names.randomElement(using: &random) ?? ""))
      case 1: if room.ends[student].peer == nil { room.connect(student) } else { room.disconnect(student) }
      case 2:
        room.perform(
          .publish(location: "event/e\(Int.random(in: 0...5, using: &random))", step: nil), teacher)
      case 3: room.perform(.publish(location: "walkthrough/w/\(seed)", step: Int(seed)), teacher)
      case 9: room.perform(.point(Bool.random(using: &random) ? "claim/c\(seed % 3)" : nil), teacher)
      case 4: room.perform(.openPoll(try draft(&random)), teacher)
      case 5: room.perform(.closePoll, teacher)
      case 6: room.perform(.revealPoll, teacher)
      default:
        let answers: [PollAnswer] = [
          .choice(Int.random(in: 0...3, using: &random)), .number(-3), .text("a\tb 한 \""),
        ]
        let poll = room.state(teacher).poll?.number ?? 0
        for answer in answers { room.perform(.answer(poll: poll, answer), student) }
      }
      room.settle()
    }
    if Bool.random(using: &random) { room.perform(.end, teacher) }
    room.settle()
    return room.hub.takeLog()
  }

  private static func draft(_ random: inout SplitMix64) throws -> PollDraft {
    let kinds: [PollDraft.Kind] = [.choice(["a", "b\u{202E}", "한국"]), .number(-5...5), .text]
    return try #require(PollDraft(question: "  Why\n?  ", kind: kinds.randomElement(using: &random) ?? .text))
  }
}
