import CaseKit
import CaseModel
import TestKit
import Testing

@Suite("Locations")
struct LocationTests {
  private let casebook: Casebook

  init() throws {
    casebook = try Fixture().casebook()
  }

  @Test(
    "A location reads back as it is written",
    arguments: [
      "timeline", "timeline/flood", "timeline/flood?at=2002-02-03", "timeline?actor=WST",
      "timeline/flood?actor=WST&zoom=month", "timeline?zoom=quarter&layout=lanes", "timeline?zoom=day",
      "timeline?only=EST,NOR", "timeline?kind=material-cooperation,verbal-conflict", "timeline?headlines=yes",
      "timeline/flood?at=2002-02-03&actor=EST&zoom=day&layout=lanes&only=EST&kind=verbal-conflict&headlines=yes",
      "event/two-letters", "claim/east-fears", "relation/east-west", "change/who-pays", "era/ferry-time",
      "place/landing", "actors", "actors?at=2001-01-01",
      "actor/clerk", "actor/EST?at=2003-12-31", "compare/EST/WST", "compare/EST/EST?at=2002-02-28",
      "relations", "relations?at=2002-05-01&against=2001-01-01&form=graph&on=WST,EST",
    ])
  func canonical(_ text: String) throws {
    #expect(try Location(parsing: text, in: casebook).description == text)
  }

  @Test(
    "Parameters may stand in any order, and those with their ordinary value are left out",
    arguments: [
      ("timeline/flood?zoom=month&actor=EST", "timeline/flood?actor=EST&zoom=month"),
      ("timeline?only=NOR,EST,NOR", "timeline?only=EST,NOR"),
      ("timeline?layout=list&zoom=year&headlines=no", "timeline"),
    ])
  func normalised(_ text: String, _ canonical: String) throws {
    #expect(try Location(parsing: text, in: casebook).description == canonical)
  }

  @Test("A bare timeline leaves every choice to the case")
  func bareTimeline() throws {
    #expect(try Location(parsing: "timeline", in: casebook) == .timeline(TimelineLocation()))
  }

  @Test("Every location that can be made reads back as itself", arguments: [0, 1] as [UInt64])
  func property(_ seed: UInt64) throws {
    for book in [casebook, try RealCase.casebook()] {
      var generator = LocationGenerator(book, seed: seed)
      for _ in 0..<500 {
        let location = generator.location()
        #expect(try Location(parsing: location.description, in: book) == location)
      }
    }
  }

  @Test("Nothing that is read is ever a crash, and what is taken reads back")
  func hostile() throws {
    var generator = LocationGenerator(casebook, seed: 7)
    var taken = 0
    for _ in 0..<3_000 {
      let text = generator.damagedText()
      guard let location = try? Location(parsing: text, in: casebook) else { continue }
      taken += 1
      #expect(try Location(parsing: location.description, in: casebook) == location)
    }
    #expect(taken > 0)
  }

  @Test("A text of a million characters is refused", arguments: ["/", "?", "&", "=", "x", "한", "\u{301}"])
  func long(_ piece: String) {
    #expect(throws: LocationError.self) {
      try Location(parsing: "timeline?" + String(repeating: piece, count: 1_000_000), in: casebook)
    }
  }

  @Test("A location of a case that has nothing in it is an error, not a crash")
  func emptyCase() throws {
    var fixture = try Fixture()
    fixture.actors = []
    fixture.events = []
    fixture.claims = []
    fixture.relations = []
    let empty = try fixture.casebook()
    for text in ["event/x", "event", "actor", "compare/a/b", "claim", "relation/", "timeline/x"] {
      #expect(throws: LocationError.self) { try Location(parsing: text, in: empty) }
    }
    #expect(try Location(parsing: "timeline", in: empty).description == "timeline")
  }
}
