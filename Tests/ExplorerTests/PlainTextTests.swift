import CaseKit
import CaseModel
import Foundation
import Testing

@testable import Explorer

@Suite("Without a screen")
struct PlainTextTests {
  private static let cases: [@Sendable () throws -> Casebook] = [
    { try Fixture().casebook() }, RealCase.casebook,
  ]

  @Test("Plain text draws nothing: no lines, boxes or arrows that a voice would spell out")
  func noDrawing() throws {
    for casebook in try Self.cases.map({ try $0() }) {
      for location in Self.locations(casebook) {
        let text = try Self.plain(location, casebook)
        let drawn = text.unicodeScalars.filter {
          (0x2190...0x21FF).contains($0.value) || (0x2500...0x27BF).contains($0.value)
        }
        #expect(drawn.isEmpty, "\(location): \(String(String.UnicodeScalarView(drawn)))")
      }
    }
  }

  @Test("The timeline tells every event that the filter leaves, and marks the one under the cursor")
  func everyEvent() throws {
    for casebook in try Self.cases.map({ try $0() }) {
      let text = try Self.plain(.timeline(TimelineLocation()), casebook)
      for event in casebook.events {
        #expect(text.contains("\(event.date.expression.label): \(event.title)."))
      }
      for era in casebook.eras { #expect(text.contains(era.name)) }
    }
    let text = try Self.plain("timeline/flood?headlines=yes")
    #expect(text.contains("\n> ~Jan 2002: What is called flood.") && !text.contains("market-fair"))
  }

  @Test("It names what a screen shows by signs: basis, certainty, who says it, of when")
  func spoken() throws {
    let text = try Self.plain("actor/EST?at=2003-02-01")
    #expect(text.contains("wants: What east-wants-late says at length. [says The clerk; stated, L¶2]"))
    #expect(text.contains("as of 1 Feb 2003") && text.contains("mayor: Ben"))
    #expect(try Self.plain("event/flood").contains("because The letter speaks of high water."))
    #expect(try Self.plain("event/two-letters").contains("outside the documents"))
    #expect(try Self.plain("timeline/flood").contains("[inferred, likely, L¶5]"))
  }

  @Test("Both sides of a comparison are told, and every actor of the list")
  func others() throws {
    let both = try Self.plain("compare/EST/NOR?at=2002-05-01")
    #expect(both.contains("East, Osten, as of 1 May 2002") && both.contains("North, as of 1 May 2002"))
    let list = try Self.plain("actors")
    for name in ["East", "West", "North", "Ada", "Ben", "The clerk", "The guild"] {
      #expect(list.contains(name))
    }
  }

  @Test("JSON of every place is read by others, and says where it is from")
  func json() throws {
    for casebook in try Self.cases.map({ try $0() }) {
      for location in Self.locations(casebook) {
        let application = Application(
          casebook: casebook, location: location, size: .init(width: 80, height: 24))
        let value = LocationJSON(application).value
        for text in [value.text, value.line] {
          let object = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
          #expect(object["location"] as? String == application.state.place.description)
          #expect(object["case"] as? String == casebook.heading.id)
          #expect((object["moment"] as? String)?.isEmpty == false)
          #expect(object.count >= 4)
          for value in object.values { #expect(!(value is NSNull), "\(location)") }
        }
      }
    }
  }

  @Test("JSON holds the events that the filter leaves")
  func jsonEvents() throws {
    let casebook = try Fixture().casebook()
    let location = try Location(parsing: "timeline/flood?only=NOR", in: casebook)
    let text = LocationJSON(
      Application(casebook: casebook, location: location, size: .init(width: 80, height: 24))
    )
    .value.line
    let object = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
    let events = try #require(object["events"] as? [[String: Any]])
    #expect(
      events.compactMap { $0["id"] as? String }
        == ["long-talks", "toll-quarrel", "old-wall", "night-watch", "last-toll"])
  }

  private static func plain(_ location: Location, _ casebook: Casebook) throws -> String {
    PlainText(Application(casebook: casebook, location: location, size: .init(width: 80, height: 24)))
      .lines.joined(separator: "\n")
  }

  private static func plain(_ location: String) throws -> String {
    let casebook = try Fixture().casebook()
    return try plain(Location(parsing: location, in: casebook), casebook)
  }

  /// One location for every item, and every layout of the timeline.
  private static func locations(_ casebook: Casebook) -> [Location] {
    var locations: [Location] = [.timeline(TimelineLocation()), .timeline(TimelineLocation(layout: .lanes))]
    locations += casebook.events.map { .event($0.id) }
    locations += casebook.claims.map { .claim($0.id) }
    locations += casebook.relations.map { .relation($0.id) }
    locations += casebook.changes.map { .change($0.id) }
    locations += casebook.eras.map { .era($0.id) } + casebook.places.map { .place($0.id) }
    for source in casebook.sources {
      locations.append(.source(source.id, paragraph: nil))
      locations += (1...source.paragraphCount).map { .source(source.id, paragraph: $0) }
    }
    locations += casebook.actors.map { .actor($0.id, asOf: nil) }
    locations += casebook.actors.map { .changes(.moments($0.id, from: nil, to: nil)) }
    for source in casebook.sources {
      locations += casebook.sources.map { .changes(.documents(source.id, $0.id, about: nil)) }
    }
    locations += [.actors(asOf: nil), .comparison("EST", "WST", asOf: nil)].filter { location in
      if case .comparison(let first, _, _) = location { casebook.actor(first) != nil } else { true }
    }
    return locations
  }
}
