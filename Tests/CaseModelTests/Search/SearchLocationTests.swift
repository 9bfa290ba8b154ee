import CaseKit
import Testing

@testable import CaseModel

@Suite("Where hits lead")
struct SearchLocationTests {
  @Test("Every item of the real case leads to a location that reads back")
  func roundTrip() throws {
    let casebook = try RealCase.casebook()
    for group in SearchGroup.allCases {
      for position in 0..<casebook.count(of: group) {
        let location = casebook.location(of: SearchItem(group, position))
        #expect(try Location(parsing: location.description, in: casebook) == location)
      }
    }
  }

  @Test(
    "An item leads to its page, an issue to the claims on it",
    arguments: [
      (SearchGroup.places, "panmunjom", "place/panmunjom"), (.events, "war-fear", "event/war-fear"),
      (.issues, "sanctions", "claims?issue=sanctions"), (.eras, "tensions-2017", "era/tensions-2017"),
      (.terms, "cameo", "glossary/cameo"), (.documents, "bordachev-2018", "source/bordachev-2018"),
    ])
  func homes(group: SearchGroup, id: String, text: String) throws {
    let casebook = try RealCase.casebook()
    let position: Int? =
      switch group {
      case .places: casebook.places.firstIndex { $0.id.rawValue == id }
      case .events: casebook.events.firstIndex { $0.id.rawValue == id }
      case .issues: casebook.issues.firstIndex { $0.id.rawValue == id }
      case .eras: casebook.eras.firstIndex { $0.id.rawValue == id }
      case .terms: casebook.terms.firstIndex { $0.id.rawValue == id }
      default: casebook.sources.firstIndex { $0.id.rawValue == id }
      }
    let location = casebook.location(of: SearchItem(group, try #require(position)))
    #expect(location.description == text)
  }

  @Test(
    "Named scenarios and steps of walkthroughs are found by their titles; the teacher's notes are not searched"
  )
  func guides() throws {
    let casebook = try RealCase.casebook()
    let index = SearchIndex(casebook)
    func places(_ words: String) -> [Location] {
      index.found(SearchQuery(words)).groups.flatMap(\.found).map { casebook.location(of: $0.item) }
    }
    for outline in try #require(casebook.model?.outlines) {
      #expect(places(outline.name).contains(.outline(outline.id)), "\(outline.name)")
    }
    var searched: Set<String> = []
    for position in casebook.walkthroughStops.indices {
      casebook.forEachField(of: SearchItem(.lessons, position)) { searched.insert($1) }
    }
    for walkthrough in casebook.walkthroughs {
      for (position, step) in walkthrough.steps.enumerated() {
        #expect(
          places(step.title).contains(.walkthrough(walkthrough.id, step: position + 1)), "\(step.title)")
        #expect(searched.contains(step.text))
        if let notes = step.notes { #expect(!searched.contains(notes)) }
      }
    }
  }

  @Test("An item that is not there leads to the timeline and has no words")
  func nowhere() throws {
    let casebook = try Fixture().casebook()
    for group in SearchGroup.allCases {
      for position in [-1, 1_000, .max, .min] {
        let item = SearchItem(group, position)
        #expect(casebook.location(of: item) == .timeline(TimelineLocation()))
        #expect(casebook.title(of: item) == "")
        #expect(casebook.hit(SearchResults.Found(item: item, score: 1), SearchQuery("a")).context.text == "")
      }
    }
  }
}
