import CaseKit
import CaseModel
import TestKit
import Testing

@testable import Classroom

@Suite("What goes over the wire")
struct WireTests {
  @Test("Every intent reads back as it was written")
  func intents() throws {
    let drafts = [
      PollDraft(question: "\"Why?\" \\ 왜", kind: .text), PollDraft(question: "?", kind: .number(-5...5)),
      PollDraft(question: "?", kind: .choice(["a", "b"])),
      JudgementCell(
        of: VariantReference(descriptor: "a-1", variant: "b"),
        on: VariantReference(descriptor: "c", variant: "D")
      ).flatMap { PollDraft(question: "?", kind: .judgement($0)) },
    ].compactMap { $0 }
    #expect(drafts.count == 4)
    let intents: [ClassIntent] =
      [
        .stand(at: nil, columns: 80, rows: 24), .stand(at: "event/a", columns: 1, rows: 2), .hand(true),
        .answer(poll: 3, .choice(1)), .answer(poll: 3, .number(-1)), .answer(poll: 3, .text("왜")), .takeOver,
        .publish(location: "timeline/a?actor=PRK", step: nil), .publish(location: "walkthrough/a/3", step: 3),
        .closePoll, .revealPoll, .lock(true), .bringBack, .point("claim/c"), .point(nil), .callOn(student: 4),
        .handOver(student: 5), .remove(student: 6), .end,
        .keepOut(StudentIdentity(userID: .max, given: "\"한국\u{1B}", name: "kim")),
        .keepOut(StudentIdentity(userID: 0, given: nil, name: String(repeating: "한", count: 8))),
      ] + drafts.map { .openPoll($0) }
    for intent in intents {
      let json = try #require(JSONReader.value(of: Array(intent.json(epoch: 7).line.utf8)[...]))
      let read = try #require(ClassIntent.reading(json))
      #expect(read.intent == intent)
      #expect(read.epoch == (intent.isForLeader ? 7 : nil))
    }
  }

  @Test("A judgement's answers are read strictly, and an older program takes it for a number")
  func judgement() throws {
    func draft(_ of: String, _ on: String) -> PollDraft? {
      PollDraft(["ask": "?", "from": -3, "to": 3, "of": .string(of), "on": .string(on)])
    }
    let whole = try #require(draft("talks/progress", "line/open"))
    #expect(whole.json["of"]?.asText == "talks/progress" && whole.json["to"]?.asInteger == 3)
    let long = String(repeating: "a", count: 65)
    for (of, on) in [
      ("talks/progress", "talks/none"), ("talks", "line/open"), ("talks/progress", "line/open/x"),
      ("", "line/open"),
      ("talks/\u{1B}[2J", "line/open"), ("talks/progress", "\(long)/open"), ("talks/-", "line/open"),
    ] { #expect(draft(of, on) == nil, "\(of) \(on)") }
    #expect(PollDraft(["ask": "?", "from": -3, "to": 3, "of": "talks/progress"]) == nil)
    #expect(PollDraft(["ask": "?", "from": -3, "to": 3, "on": 7, "of": "talks/progress"]) == nil)
  }

  @Test("Who was sent out is read strictly")
  func identities() {
    for json: JSONValue in [
      [0, ""], [-1, "key a"], [4_294_967_296, "key a"], ["0", "key a"], [0, 0], [0, "key a", 0], [],
      [0, .string(String(repeating: "a", count: 257))],
    ] { #expect(StudentIdentity(json) == nil, "\(json.line)") }
    #expect(StudentIdentity([7, "key a"]) == StudentIdentity(userID: 7, given: "a", name: ""))
  }

  @Test("JSON is read strictly")
  func json() {
    func read(_ text: String) -> JSONValue? { JSONReader.value(of: Array(text.utf8)[...]) }
    #expect(
      read(" [1, -2, \"a\\n\\u00e9\\ud83d\\ude00\", true, null] ")
        == [1, -2, "a\né😀", true, .null])
    #expect(read("{\"a\": {\"b\": []}}") == ["a": ["b": []]])
    for text in [
      "", "01", "+1", "1.5", "1e3", "[1,]", "{\"a\":1,}", "{\"a\":1,\"a\":2}", "\"\\ud83d\"", "\"\\ud83dx\"",
      "\"\\x\"",
      "\"a", "tru", "nul", "\u{7}", "\"\u{1}\"", "[1] 2", "{a:1}", "9223372036854775808", "--1",
      String(repeating: "[", count: 100_000),
    ] { #expect(read(text) == nil, "\(text.prefix(40))") }
    #expect(JSONReader.value(of: [0x22, 0xFF, 0x22]) == nil)
  }

  @Test("Whatever JSON is written is read back", arguments: 0..<50)
  func roundTrip(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    func value(_ depth: Int) -> JSONValue {
      switch Int.random(in: 0..<(depth > 4 ? 4 : 6), using: &random) {
      case 0: return .null
      case 1: return .bool(Bool.random(using: &random))
      case 2: return .integer(Int.random(in: .min ... .max, using: &random))
      case 3:
        let scalars = (0..<8).compactMap { _ in
          Unicode.Scalar(UInt32.random(in: 0...0x1_FFFF, using: &random))
        }
        return .string(String(String.UnicodeScalarView(scalars)))
      case 4: return .array((0..<Int.random(in: 0...4, using: &random)).map { _ in value(depth + 1) })
      default:
        return .object((0..<Int.random(in: 0...4, using: &random)).map { .init("k\($0)", value(depth + 1)) })
      }
    }
    for _ in 0..<50 {
      let json = value(0)
      #expect(JSONReader.value(of: Array(json.line.utf8)[...]) == json)
    }
  }

  @Test("The digest is the same for the same case, and for no other")
  func digest() throws {
    let casebook = try Fixture().casebook()
    #expect(CaseDigest(of: casebook).description == CaseDigest(of: casebook).description)
    #expect(CaseDigest(of: casebook).description.utf8.count == 16)
    #expect(CaseDigest(of: casebook.with([])) != CaseDigest(of: casebook))
  }
}
