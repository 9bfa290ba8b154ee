import CaseKit
import CaseModel
import Foundation
import Testing

@testable import Export

@Suite("A handout for TimelineJS")
struct TimelineJSTests {
  @Test(
    "A date is as fine as it is written",
    arguments: [
      ("2018", "{\"year\": 2018}", nil), ("2018-04", "{\"year\": 2018, \"month\": 4}", nil),
      ("2018-04-27", "{\"year\": 2018, \"month\": 4, \"day\": 27}", nil), ("-0043", "{\"year\": -43}", nil),
      ("2018~", "{\"year\": 2018}", nil),
      ("2014/2015-03", "{\"year\": 2014}", "{\"year\": 2015, \"month\": 3}"),
      ("2014-02/..", "{\"year\": 2014, \"month\": 2}", nil),
      ("../2014-02", "{\"year\": 2014, \"month\": 2, \"day\": 28}", nil),
      ("201X", "{\"year\": 2010, \"month\": 1, \"day\": 1}", "{\"year\": 2019, \"month\": 12, \"day\": 31}"),
      (
        "2018-21", "{\"year\": 2018, \"month\": 3, \"day\": 1}", "{\"year\": 2018, \"month\": 5, \"day\": 31}"
      ),
      (
        "[2018-01-01,2018-01-03]", "{\"year\": 2018, \"month\": 1, \"day\": 1}",
        "{\"year\": 2018, \"month\": 1, \"day\": 3}"
      ),
      ("2018-06-12T09:00:00+08:00", "{\"year\": 2018, \"month\": 6, \"day\": 12}", nil),
    ])
  func dates(date: String, start: String, end: String?) throws {
    let document = try Self.document([("one", date)])
    let slide = try #require(document.member("events")?.elements.first)
    #expect(slide.member("start_date")?.line == start)
    #expect(slide.member("end_date")?.line == end)
    #expect(slide.member("display_date") != nil)
  }

  @Test("Years beyond a browser's calendar are only counted")
  func cosmological() throws {
    let document = try Self.document([("one", "Y-300000"), ("two", "2018-04-27")])
    #expect(document.member("scale") == "cosmological")
    #expect(
      document.member("events")?.elements.map { $0.member("start_date")?.line } == [
        "{\"year\": -300000}", "{\"year\": 2018}",
      ])
    #expect(try Self.document([("one", "2018")]).member("scale") == "human")
  }

  @Test("A date without any day is left out, since a slide must have one")
  func noDay() throws {
    #expect(try Self.document([("one", "../.."), ("two", "2018")]).member("events")?.elements.count == 1)
  }

  @Test("Texts are HTML in which what a seed says is text")
  func texts() throws {
    let document = TimelineJSHandout(Handout(of: try Sample.hostile(seed: 6))).value
    let slides = [try #require(document.member("title"))] + (document.member("events")?.elements ?? [])
    #expect(slides.count > 5)
    for slide in slides {
      #expect(slide.member("autolink") == false)
      for name in ["headline", "text"] {
        guard case .string(let html)? = slide.member("text")?.member(name) else {
          Issue.record("no \(name)")
          continue
        }
        let findings = try MarkupReader.read(html)
        #expect(findings.elements.isSubset(of: ["p", "ul", "li", "em", "strong", "i", "span"]))
        #expect(findings.attributes.allSatisfy { $0.name == "lang" })
      }
    }
  }

  private static func document(_ dates: [(Identifier<Event>, String)]) throws -> JSONValue {
    var fixture = try Fixture()
    fixture.events = try dates.map { try Fixture.event($0, $1) }
    return TimelineJSHandout(Handout(of: try fixture.casebook())).value
  }
}

extension JSONValue {
  fileprivate func member(_ key: String) -> JSONValue? {
    if case .object(let members) = self { members.first { $0.key == key }?.value } else { nil }
  }

  fileprivate var elements: [JSONValue] {
    if case .array(let elements) = self { elements } else { [] }
  }
}
