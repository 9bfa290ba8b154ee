import Canvas
import CaseKit
import CaseModel
import Classroom
import TestKit
import Testing

@testable import Explorer

@Suite("A recorded class as a walk")
struct RecordedWalkTests {
  private static func walk(
    _ casebook: Casebook, keepsNames: Bool = false, digest: String? = nil
  ) throws -> RecordedWalk {
    let log = RecordedClass.log(
      digest: digest ?? CaseDigest(of: casebook).description, keepsNames: keepsNames)
    let record = try #require(try ClassLog(reading: Array(log.utf8)).classes.first)
    return try #require(RecordedWalk(of: record, in: casebook))
  }

  private static func opened(_ size: Size, keepsNames: Bool = false) throws -> Walk {
    let casebook = try Fixture().casebook()
    let walk = try walk(casebook, keepsNames: keepsNames)
    return try Walk(walk.start.description, in: walk.added(to: casebook), size: size)
  }

  @Test("Every stop is a step, with its time before its title")
  func steps() throws {
    let walk = try Self.walk(try Fixture().casebook()).walkthrough
    #expect(
      walk.steps.map(\.title) == [
        "0:00 The flood", "3:05 The letter", "6:50 East, 1 May 2002", "8:20 event/gone", "8:40 The bridge",
      ])
    #expect(walk.minutes == 10)
    #expect(walk.title == "Class 4b")
    #expect(walk.steps[0].question != nil && walk.steps[1].question == nil)
    #expect(walk.steps[1].text.contains("2 of 2 answered (East: 1; West: 0; nobody says: 1)."))
    #expect(walk.steps[3].text.contains("no place “event/gone” any more"))
    #expect(walk.steps[2].text.contains("The teacher pointed at “East: what east-wants-late says in short”."))
    #expect(walk.steps[4].text.contains("The teacher pointed at “What is called flood” and “event/gone”."))
    #expect(!walk.steps[0].text.contains("pointed"))
  }

  @Test("The keys of walkthroughs lead from stop to stop, away and back")
  func keys() throws {
    var walk = try Self.opened(Size(width: 110, height: 30))
    try walk.press(")")
    #expect(walk.location.description == "source/letter/2")
    #expect(walk.lines.contains { $0.contains("step 2 of 5") && $0.contains("3:05 The letter") })
    try walk.press("2 Enter R")
    #expect(walk.state.place.description == "walkthrough/recorded-class/2")
    try walk.press("O Down*2 Enter")
    #expect(walk.state.place.description == "walkthrough/recorded-class/4")
    try walk.press(")*9")
    #expect(walk.state.notice == "this is the last step")
  }

  @Test("Who answered what stands in the notes, when the log has it")
  func notes() throws {
    let casebook = try Fixture().casebook()
    #expect(try Self.walk(casebook).walkthrough.steps.allSatisfy { $0.notes == nil })
    let named = try Self.walk(casebook, keepsNames: true).walkthrough
    #expect(named.steps[1].notes == "“Who pays?” Mina: East; Jun: nobody says.")
    #expect(named.steps[4].notes == "“In one sentence?” Jun: the river.")
  }

  @Test("That the case is another is said first")
  func otherCase() throws {
    var fixture = try Fixture()
    #expect(try Self.walk(fixture.casebook()).difference == nil)
    let other = try Self.walk(fixture.casebook(), digest: "0")
    #expect(
      other.difference == "the class was held with another version of the case: 1 of its 5 stops are gone")
    #expect(other.walkthrough.text.contains("Take care: the class was held"))
    fixture.walkthroughs = []
    let gone = try Self.walk(fixture.casebook(), digest: "0")
    #expect(gone.walkthrough.steps.count == 5)
    #expect(gone.difference?.contains("4 of its 5") == true)
  }

  @Test("A name that the case has already is not taken")
  func name() throws {
    let casebook = try Fixture().casebook()
    let twice = try Self.walk(casebook).added(to: casebook)
    #expect(try Self.walk(twice).walkthrough.id == "recorded-class-2")
  }

  @Test(
    "The pictures",
    arguments: [Size(width: 110, height: 30), Size(width: 80, height: 24), Size(width: 60, height: 18)])
  func pictures(size: Size) throws {
    var walk = try Self.opened(size, keepsNames: true)
    try walk.press(")")
    expectGolden(walk.lines.joined(separator: "\n"), named: "recorded-class-\(size.width)x\(size.height)")
    try walk.press("O")
    expectGolden(
      walk.lines.joined(separator: "\n"), named: "recorded-class-stops-\(size.width)x\(size.height)")
  }

  @Test(
    "Times are said shortly",
    arguments: [
      (0, "0:00", "0 s"), (59_999, "0:59", "59 s"), (754_000, "12:34", "13 min"),
      (3_723_000, "1:02:03", "1 h 2 min"),
    ])
  func times(milliseconds: Int, clock: String, length: String) {
    #expect(RecordWords.clock(milliseconds) == clock)
    #expect(RecordWords.length(milliseconds) == length)
  }
}
