import Canvas
import CaseKit
import CaseModel
import Testing

@testable import Explorer

@Suite("Long pages")
struct ReadingTests {
  @Test("Every page can be read to its end", arguments: [(60, 18), (80, 24), (110, 30)])
  func end(_ width: Int, _ height: Int) throws {
    let casebook = try RealCase.casebook()
    var places: [Location] = casebook.events.map { .event($0.id) }
    places += casebook.claims.map { .claim($0.id) }
    places += casebook.relations.map { .relation($0.id) }
    places += casebook.changes.map { .change($0.id) }
    let cut = try places.filter { place in
      var walk = Walk(
        Application(casebook: casebook, location: place, size: Size(width: width, height: height)))
      try walk.press("End PageDown*9")
      // The last row above the hints says whether the page goes on.
      return walk.lines[height - 2].hasSuffix(Glyphs.unicode.pointerDown)
    }
    #expect(cut.isEmpty, "\(cut.map(\.description))")
  }
}
