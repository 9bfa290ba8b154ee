import CaseKit
import CaseModel
import EDTF
import Testing

@testable import Export

@Suite("A handout as a calendar")
struct CalendarTests {
  @Test(
    "The days a date can mean, the last one exclusive",
    arguments: [
      ("2002-05-01", "20020501", "20020502", ""),
      ("2002-02", "20020201", "20020301", " (some time in Feb 2002)"),
      ("[2002-02,2002-04,2002-06]", "20020201", "20020701", " (some time in Feb–Jun 2002)"),
      ("2002", "20020101", "20030101", " (some time in 2002)"),
      ("2002-02-09/2002-02-25", "20020209", "20020226", ""),
      ("2002-12-31~", "20021231", "20030101", " (~31 Dec 2002)"),
      ("2002/..", "20020101", "20020102", " (from 2002)"),
      ("../2002", "20021231", "20030101", " (by 2002)"), ("2000-02-29", "20000229", "20000301", ""),
    ])
  func days(date: String, start: String, end: String, remark: String) throws {
    let event = try #require(try Self.events(["one": date]).first)
    #expect(event["DTSTART;VALUE=DATE"] == start)
    #expect(event["DTEND;VALUE=DATE"] == end)
    #expect(event["DTSTAMP"] == start + "T000000Z")
    #expect(event["SUMMARY"] == "What is called one" + remark)
    #expect(event["UID"] == "one.three-towns@neasia")
    #expect(event["DESCRIPTION"]?.contains("Date: ") == true)
  }

  @Test("What no calendar can hold is left out, and that is said")
  func leftOut() throws {
    let dates = [
      "a": "-0043", "b": "Y20000", "c": "../..", "d": "9999-12-31", "e": "0000-05-01", "f": "2002",
    ]
    #expect(try Self.events(dates).map { $0["UID"] } == ["f.three-towns@neasia"])
    #expect(try Self.text(dates).unfolded.contains("no day for them: 5 of 6 events."))
  }

  @Test("Every line is at most 75 bytes, whole characters, and ends in CR LF")
  func lines() throws {
    for handout in try Sample.handouts(of: Sample.hostile(seed: 4), every: 5) + [Sample.towns()] {
      let text = ExportFormat.ics.text(of: handout)
      #expect(text.hasSuffix("END:VCALENDAR\r\n"))
      for line in text.components(of: "\r\n") {
        #expect(line.utf8.count <= 75)
        #expect(!line.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F })
      }
    }
  }

  @Test("Nothing that a seed says ends a value or begins a property", arguments: Sample.attacks)
  func escaped(attack: String) throws {
    let casebook = try Fixture().withTexts { _ in attack }.casebook()
    let text = ExportFormat.ics.text(of: Handout(of: casebook)).unfolded
    let names = Set(text.components(of: "\r\n").map { String($0.prefix { $0 != ":" }) })
    #expect(
      names.isSubset(of: [
        "BEGIN", "VERSION", "PRODID", "CALSCALE", "METHOD", "X-WR-CALNAME", "X-WR-CALDESC", "UID", "DTSTAMP",
        "DTSTART;VALUE=DATE", "DTEND;VALUE=DATE", "SUMMARY", "STATUS", "TRANSP", "LOCATION", "GEO",
        "CATEGORIES",
        "DESCRIPTION", "END", "",
      ]), "\(names)")
    let summary = try #require(Self.events(in: text).first?["SUMMARY"])
    #expect(Self.unescaped(summary).hasPrefix(attack.trimmedLine))
  }

  @Test("Every event has an id of its own")
  func unique() throws {
    let ids = Self.events(in: ExportFormat.ics.text(of: Handout(of: try RealCase.casebook())).unfolded).map {
      $0["UID"]
    }
    #expect(Set(ids).count == ids.count)
    #expect(ids.count == 21)
  }

  private static func text(_ dates: [String: String]) throws -> String {
    var fixture = try Fixture()
    fixture.events = try dates.sorted { $0.key < $1.key }.map { try Fixture.event(Identifier($0), $1) }
    return ExportFormat.ics.text(of: Handout(of: try fixture.casebook()))
  }

  private static func events(_ dates: [String: String]) throws -> [[String: String]] {
    events(in: try text(dates).unfolded)
  }

  private static func events(in text: String) -> [[String: String]] {
    var events: [[String: String]] = []
    for line in text.components(of: "\r\n") {
      let halves = line.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard halves.count == 2 else { continue }
      if line == "BEGIN:VEVENT" { events.append([:]) }
      if !events.isEmpty { events[events.count - 1][halves[0]] = halves[1] }
    }
    return events
  }

  private static func unescaped(_ value: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in value.unicodeScalars {
      if !isEscaped, scalar == "\\" {
        isEscaped = true
      } else {
        result.append(isEscaped && scalar == "n" ? "\n" : scalar)
        isEscaped = false
      }
    }
    return String(result)
  }
}

extension String {
  /// The text with its folds undone.
  var unfolded: String { components(of: "\r\n ").joined() }

  /// The pieces between separators, compared scalar by scalar: CR LF is one character in Swift, and may join what follows.
  func components(of separator: String) -> [String] {
    let mark = Array(separator.utf8)
    var pieces: [[UInt8]] = [[]]
    for byte in utf8 {
      pieces[pieces.count - 1].append(byte)
      if pieces[pieces.count - 1].suffix(mark.count).elementsEqual(mark) {
        pieces[pieces.count - 1].removeLast(mark.count)
        pieces.append([])
      }
    }
    return pieces.map { String(decoding: $0, as: UTF8.self) }
  }
}
