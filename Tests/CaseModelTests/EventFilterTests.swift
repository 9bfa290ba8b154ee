import CaseKit
import CaseModel
import Testing

@Suite("Filters")
struct EventFilterTests {
  private let events: [Event]

  init() throws {
    events = try Fixture().casebook().events
  }

  private func shown(_ filter: EventFilter) -> [String] {
    events.filter(filter.admits).map(\.id.rawValue)
  }

  @Test("An empty filter shows everything")
  func empty() {
    #expect(EventFilter().admitsAll)
    #expect(shown(EventFilter()).count == events.count)
  }

  @Test("Events of several actors are those in which one of them takes part")
  func actors() {
    #expect(shown(EventFilter(actors: ["guild", "NOR"])).contains("market-fair"))
    #expect(shown(EventFilter(actors: ["guild"])) == ["market-fair"])
    #expect(shown(EventFilter(actors: ["nobody"])).isEmpty)
  }

  @Test("Kinds are filtered by quarter")
  func quarters() {
    #expect(shown(EventFilter(quarters: [.materialConflict])) == ["night-watch", "last-toll"])
    #expect(shown(EventFilter(quarters: [.materialCooperation])) == ["ferry-stops", "market-fair"])
  }

  @Test("What is asked together must all be so")
  func together() {
    #expect(shown(EventFilter(headlinesOnly: true)) == ["ferry-stops", "flood", "bridge-opens"])
    let filter = EventFilter(actors: ["WST"], quarters: [.materialCooperation], headlinesOnly: true)
    #expect(shown(filter) == ["ferry-stops"])
    #expect(!filter.admitsAll)
  }
}
