import Canvas
import CaseKit
import CaseModel
import Testing

@testable import Explorer

/// Every citation of the case that comes with the program, walked both ways with keys.
@Suite("From every statement to its paragraphs and back")
struct CitationWalkTests {
  private let casebook: Casebook

  init() throws {
    casebook = try RealCase.casebook()
  }

  private func open(_ location: Location) -> Walk {
    Walk(Application(casebook: casebook, location: location, size: Size(width: 110, height: 30)))
  }

  @Test("p leads from every statement to each paragraph that it cites, and Tab Enter back")
  func thereAndBack() throws {
    for (statement, provenance) in casebook.statements {
      for place in provenance.places {
        var walk = open(statement.location)
        walk = try follow(place, in: walk)
        let there = Location.source(place.source, paragraph: place.paragraph)
        try #require(walk.state.location == there, "\(statement) to \(place)")
        try walk.press("Tab Enter")
        #expect(walk.state.location.sameItem(as: statement.location), "\(statement) from \(place)")
        try walk.press("Esc")
        #expect(walk.state.location == there)
      }
    }
  }

  /// Goes to one of the paragraphs of a page: by `p`, and by the list of them where there are several.
  private func follow(_ place: ParagraphReference, in start: Walk) throws -> Walk {
    var walk = start
    if case .actor = walk.state.location {
      // There `p` is about the line under the cursor, and the page's own grounds are its last lines.
      let line = try #require(walk.application.pageUnderCursor.targets.firstIndex(of: .paragraph(place)))
      let above = walk.application.pageUnderCursor.targets.count - 1 - line
      try walk.press("End" + String(repeating: " Up", count: above) + " p")
      return walk
    }
    let places = walk.application.pagePlaces
    let index = try #require(places.firstIndex(of: place))
    try walk.press("p")
    if places.count > 1 { try walk.press("Home" + (index > 0 ? " Down*\(index)" : "") + " Enter") }
    return walk
  }

  @Test("Every line beside a paragraph leads to a page that leads back to the paragraph")
  func backAndThere() throws {
    for source in casebook.sources {
      for number in source.bodyParagraphs {
        let place = ParagraphReference(source: source.id, paragraph: number)
        let start = open(.source(source.id, paragraph: number))
        let targets = start.application.sourceSidePage.targets
        let statements = CitingStatements.ordered(Coverage(of: casebook).statements(citing: place))
        #expect(targets == statements.map(\.target))
        for index in targets.indices {
          var walk = start
          try walk.press("Tab" + (index > 0 ? " Down*\(index)" : "") + " Enter")
          let statement = statements[index]
          try #require(walk.state.location.sameItem(as: statement.location), "\(place) \(index)")
          #expect(walk.application.pagePlaces.contains(place), "\(statement)")
        }
      }
    }
  }

  @Test("n goes through everything that rests on a paragraph and comes round; N goes back")
  func round() throws {
    for source in casebook.sources {
      for number in source.bodyParagraphs {
        let place = ParagraphReference(source: source.id, paragraph: number)
        let pages = Coverage(of: casebook).statements(citing: place).filter(\.hasPage)
        let expected = Set(pages.map(\.location))
        if expected.isEmpty { continue }
        var walk = open(.source(source.id, paragraph: number))
        try walk.press("Tab Enter")
        let first = walk.state.location
        var seen: Set<Location> = []
        for _ in 0..<expected.count {
          seen.insert(walk.state.location.ofItem)
          try walk.press("n")
        }
        #expect(seen == expected && walk.state.location.sameItem(as: first), "\(place)")
        try walk.press("N n")
        #expect(walk.state.location.sameItem(as: first))
        try walk.press("Esc")
        #expect(walk.state.location == .source(source.id, paragraph: number))
      }
    }
  }

  @Test("Every paragraph of the case is said in its own words, and every heading")
  func digest() {
    for source in casebook.sources {
      #expect(source.digest.count == source.paragraphCount)
    }
  }
}

extension Location {
  /// An actor's page without its moment, and of a what-if only its question.
  fileprivate var ofItem: Location {
    switch self {
    case .actor(let id, _): .actor(id, asOf: nil)
    case .scenario(let scenario): .scenario(ScenarioLocation(descriptor: scenario.descriptor))
    default: self
    }
  }

  fileprivate func sameItem(as other: Location) -> Bool { ofItem == other.ofItem }
}
