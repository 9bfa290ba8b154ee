import CaseKit
import CaseModel
import EDTF
import TestKit
import Testing

@Suite("Events in time")
struct CasebookTimeTests {
  private let casebook: Casebook

  init() throws {
    casebook = try Fixture().casebook()
  }

  @Test("Events stand by first day, then last day, then weight")
  func order() {
    #expect(
      casebook.events.map(\.id.rawValue) == [
        "ferry-stops", "long-talks", "toll-quarrel", "flood", "bridge-opens", "market-fair", "old-wall",
        "night-watch", "two-letters", "last-toll",
      ])
  }

  @Test("An event's moment is its first day; without one, its last")
  func moments() {
    func moment(_ id: Identifier<Event>) -> String? { casebook.event(id)?.moment?.description }
    #expect(moment("long-talks") == "2001-06-01")
    #expect(moment("old-wall") == "2002-07-31")
    #expect(moment("night-watch") == "2002-08-01")
    #expect(moment("two-letters") == "2003-01-03")
  }

  @Test("Items are found by name, and no others")
  func lookup() {
    for (position, event) in casebook.events.enumerated() {
      #expect(casebook.position(of: event.id) == position)
      #expect(casebook.event(event.id) == event)
    }
    #expect(casebook.event("EST") == nil && casebook.actor("flood") == nil && casebook.claim("") == nil)
    #expect(casebook.lanes.map(\.id) == ["EST", "WST", "NOR"])
    #expect(casebook.label(of: Citation(source: "letter", paragraph: 3)) == "L¶3")
  }

  @Test("Questions about time agree with a search through all events", arguments: [1, 2, 3] as [UInt64])
  func oracle(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let casebook = try Self.randomCase(using: &random)
    let events = casebook.events
    for (earlier, later) in zip(events, events.dropFirst()) {
      let keys = [earlier, later].map {
        ($0.firstDayOrdinal, $0.date.expression.latestDay?.ordinal ?? .max, -$0.weight)
      }
      #expect(keys[0] <= keys[1])
    }
    for _ in 0..<200 {
      let day = Day(ordinal: Int.random(in: 11_000...13_000, using: &random))
      #expect(casebook.countOfEventsBegun(by: day) == events.count { $0.firstDayOrdinal <= day.ordinal })
      let days = day.ordinal..<(day.ordinal + Int.random(in: 0...400, using: &random))
      let weights = events.filter { days.contains($0.firstDayOrdinal) }.map(\.weight)
      #expect(casebook.weightOfEventsBeginning(in: days) == weights.reduce(0, +))
      for actor in casebook.actors.map(\.id) + ["nobody"] {
        let all = events.indices.filter { events[$0].participants.contains(actor) }
        #expect(casebook.events(of: actor) == all)
        let begun = all.filter { events[$0].firstDayOrdinal <= day.ordinal }
        #expect(
          casebook.latestEvents(of: actor, upTo: day, limit: 3) == Array(begun.suffix(3).reversed()))
      }
    }
  }

  private static func randomCase(using random: inout SplitMix64) throws -> Casebook {
    var fixture = try Fixture()
    let towns: [Identifier<PoliticalActor>] = ["EST", "WST", "NOR"]
    fixture.events = []
    for number in 0..<60 {
      let first = Day(ordinal: Int.random(in: 11_300...12_700, using: &random))
      let last = first.adding(days: Int.random(in: 0...200, using: &random))
      let dates = ["\(first)", "\(first)/\(last)", "../\(last)", "\(first)/..", "\(first.year)", "\(first)~"]
      fixture.events.append(
        try Fixture.event(
          Identifier("event-\(number)"), dates.randomElement(using: &random) ?? "\(first)",
          weight: Int.random(in: 1...5, using: &random),
          towns.filter { _ in Bool.random(using: &random) }))
    }
    return try fixture.casebook()
  }
}
