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
    "What has no page of its own leads to where it is used",
    arguments: [
      (SearchGroup.places, "panmunjom", "timeline/line-restored"), (.places, "beijing", "actor/CHN"),
      (.issues, "sanctions", "claims?issue=sanctions"), (.eras, "tensions-2017", "timeline/"),
      (.terms, "cameo", "glossary/cameo"), (.documents, "bordachev-2018", "source/bordachev-2018"),
    ])
  func homes(group: SearchGroup, id: String, text: String) throws {
    let casebook = try RealCase.casebook()
    let position: Int? =
      switch group {
      case .places: casebook.places.firstIndex { $0.id.rawValue == id }
      case .issues: casebook.issues.firstIndex { $0.id.rawValue == id }
      case .eras: casebook.eras.firstIndex { $0.id.rawValue == id }
      case .terms: casebook.terms.firstIndex { $0.id.rawValue == id }
      default: casebook.sources.firstIndex { $0.id.rawValue == id }
      }
    let location = casebook.location(of: SearchItem(group, try #require(position)))
    #expect(group == .eras ? location.description.hasPrefix(text) : location.description == text)
    if group == .eras { #expect(location.description.hasSuffix("?at=2017-01-01")) }
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
