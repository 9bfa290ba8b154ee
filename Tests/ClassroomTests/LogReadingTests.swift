import CaseKit
import TestKit
import Testing

@testable import Classroom

@Suite("Reading the log of a class")
struct LogReadingTests {
  private static func problems(_ text: String) -> [String] {
    do throws(ClassLogReport) {
      _ = try ClassLog(reading: Array(text.utf8))
      return []
    } catch {
      return error.problems.map { "\($0.line): \($0.description)" }
    }
  }

  private static let good = RecordedClass.log()
  private static let head = String(good.prefix { $0 != "\n" }) + "\n"

  @Test(
    "What is wrong is told with its line and what to do",
    arguments: [
      ("", "1: a log begins with the event “began”"), ("\n", "1: this is not JSON; take the line out"),
      ("# a diary\nof mine\n", "1: this is not JSON"), ("[1]\n", "1: there is no event here"),
      (#"{"time": 0, "present": 0, "event": "ended"}"# + "\n", "1: a log begins with the event “began”"),
      (head + #"{"time": -1, "present": 0, "event": "ended"}"#, "2: “time” of the event “ended”"),
      (
        head + #"{"time": 9000000000000000000, "present": 0, "event": "ended"}"#,
        "2: “time” of the event “ended”"
      ),
      (
        head + #"{"time": 99999999999999999999, "present": 0, "event": "ended"}"# + "\n{}\n",
        "2: this is not JSON"
      ),
      (head + #"{"time": 1, "event": "ended"}"#, "2: “present” of the event “ended” is missing or damaged"),
      (
        head + #"{"time": 1, "present": 0, "event": "danced"}"#,
        "2: this version knows no event “danced”; use"
      ),
      (head + #"{"time": 1, "present": 0, "event": "moved", "at": "a b"}"#, "2: “at” of the event “moved”"),
      (head + #"{"time": 1, "present": 0, "event": "moved", "at": "x", "step": "1"}"#, "2: “step” of the"),
      (head + #"{"time": 1, "present": 0, "event": "pointed"}"#, "2: “at” of the event “pointed” is missing"),
      (head + #"{"time": 1, "present": 0, "event": "pointed", "at": "a\u001b"}"#, "2: “at” of the event"),
      (head + #"{"time": 1, "present": 0, "event": "joined", "name": "a\u001b[2J"}"#, "2: “name” of the"),
      (
        head + #"{"time": 1, "present": 0, "event": "poll-closed", "number": 7, "answered": 1}"#,
        "2: poll 7 was not opened before"
      ),
      (
        head.replacing(#""format": 1"#, with: #""format": 2"#),
        "1: the log is of format 2, and this version reads 1"
      ),
      (head.replacing("2026-11-22T09:30:00Z", with: "2026-11-31T09:30:00Z"), "1: “at” of the event “began”"),
      (head.replacing(#""room": "4b""#, with: #""room": "../4b""#), "1: “room” of the event “began”"),
      (good.replacing(#""time": 400,"#, with: #""time": 9400,"#), "5: the time runs back from 9400 to 9000"),
      (good.replacing(#"[1, 0, 1]"#, with: "[1, 1]"), "8: these are no answers to the question of poll 1"),
      (good.replacing(#"[1, 0, 1]"#, with: "[1, -1, 1]"), "8: “results” of the event “poll-closed”"),
    ])
  func faults(text: String, start: String) {
    let problems = Self.problems(text)
    #expect(problems.first?.hasPrefix(start) == true, "\(problems)")
  }

  @Test("Every wrong line is told, and of very many the first")
  func all() {
    let lines = Self.good.split(separator: "\n").map { $0.replacing("\"event\"", with: "\"evnt\"") }
    #expect(Self.problems(lines.joined(separator: "\n")).count == lines.count)
    #expect(Self.problems(String(repeating: "x\n", count: 100_000)).count == 20)
  }

  @Test("A line longer than any that a hub writes is refused, and one that long is read")
  func longLines() {
    let blanks = String(repeating: " ", count: ClassLog.lineLimit)
    #expect(
      Self.problems(Self.head + blanks + "{}\n").first?.hasPrefix("2: the line has more than 1048576") == true
    )
    #expect(Self.problems(String(blanks.dropFirst(Self.head.utf8.count)) + Self.head) == [])
  }

  @Test("Cut anywhere, a log reads up to the cut, and says at which line that is")
  func cut() throws {
    let bytes = Array(Self.good.utf8)
    let whole = try #require(try ClassLog(reading: bytes).classes.first)
    for end in Self.head.utf8.count..<bytes.count {
      let log = try ClassLog(reading: Array(bytes[..<end]))
      let kept = log.classes.first?.entries ?? []
      let lines = bytes[..<end].count { $0 == 0x0A }
      // A line that lacks nothing but its end is whole.
      #expect(kept == Array(whole.entries.prefix(bytes[end] == 0x0A ? lines + 1 : lines)))
      #expect(log.cutLines == (bytes[end] == 0x0A || bytes[end - 1] == 0x0A ? [] : [lines + 1]))
    }
  }

  @Test("No bytes crash it, and what it takes for a log is one", arguments: 1...200)
  func garbled(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes = Array(RecordedClass.log(keepsNames: true).utf8)
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      let position = Int.random(in: 0..<bytes.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: bytes[position] = UInt8.random(in: 0...255, using: &random)
      case 1: bytes.remove(at: position)
      case 2: bytes.insert(UInt8.random(in: 0...255, using: &random), at: position)
      default: bytes[position...].replace([0x30], with: [0x39, 0x39, 0x39, 0x39])
      }
    }
    do throws(ClassLogReport) {
      let log = try ClassLog(reading: bytes)
      for record in log.classes {
        #expect(record.entries.map(\.time) == record.entries.map(\.time).sorted())
        for poll in record.polls { #expect(poll.stop.map(record.stops.indices.contains) ?? true) }
      }
    } catch {
      #expect((1...20).contains(error.problems.count))
    }
  }

  @Test("One file tells of several classes")
  func several() throws {
    let text = RecordedClass.log(isEnded: false) + RecordedClass.log()
    let log = try ClassLog(reading: Array(text.utf8))
    #expect(log.classes.map(\.isEnded) == [false, true])
    #expect(log.classes.map(\.duration) == [590_000, 600_000])
  }

  @Test("A class is its stops, its polls, and how many were there")
  func record() throws {
    let record = try #require(
      try ClassLog(reading: Array(RecordedClass.log(keepsNames: true).utf8)).classes.first)
    #expect(record.stops.map(\.time) == [400, 185_000, 410_000, 500_000, 520_000])
    #expect(record.stops.map(\.duration) == [184_600, 225_000, 90_000, 20_000, 80_000])
    #expect(record.stops.map(\.present) == [2, 3, 3, 3, 3])
    #expect(record.studentCount == 3 && record.mostPresent == 3 && record.duration == 600_000)
    #expect(record.names == ["Mina", "Jun", "<b>Kim"])
    #expect(
      record.stops.map(\.pointed) == [
        [], [], ["claim/east-wants-late"], [], ["event/flood", "event/gone"],
      ])
    #expect(record.polls.map(\.stop) == [1, 4] && record.polls.map(\.revealedAt) == [1, nil])
    #expect(record.polls.map(\.isRevealed) == [true, false])
    #expect(record.polls.map(\.results) == [.choices([1, 0, 1]), nil])
  }

  @Test("Where the cursor only passed on a screen is no stop; where something was asked or pointed at is")
  func passing() throws {
    func at(_ time: Int, _ event: String, _ place: String) -> String {
      #"{"time": \#(time), "present": 0, "event": "\#(event)", "at": "\#(place)"}"# + "\n"
    }
    func moved(_ time: Int, _ place: String) -> String { at(time, "moved", place) }
    let asked =
      #"{"time": 12000, "present": 0, "event": "poll-opened", "number": 1, "poll": {"ask": "?"}}"# + "\n"
    let text =
      Self.head + moved(0, "timeline/a") + moved(1000, "timeline/b") + moved(2000, "timeline/c")
      + moved(9000, "timeline/d") + moved(9500, "event/d") + moved(12_000, "timeline/e") + asked
      + moved(12_500, "timeline/f") + at(12_700, "pointed", "event/f") + moved(13_000, "timeline/g")
    let record = try #require(try ClassLog(reading: Array(text.utf8)).classes.first)
    #expect(
      record.stops.map(\.location) == [
        "timeline/c", "timeline/d", "event/d", "timeline/e", "timeline/f", "timeline/g",
      ])
  }
}
