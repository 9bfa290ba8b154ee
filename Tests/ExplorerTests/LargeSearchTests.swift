import Canvas
import CaseKit
import CaseModel
import Testing

@testable import Explorer

@Suite("Search in a case so large that its texts are read meanwhile")
struct LargeSearchTests {
  private static func casebook() throws -> Casebook {
    var fixture = try Fixture()
    fixture.claims += try (0..<3_000).map {
      try Fixture.claim(
        Identifier("copy-\($0)"), of: "EST", .wants, "2002", summary: "copy \($0) of a saying")
    }
    return try fixture.casebook()
  }

  @Test("What is typed before the texts are there is looked for when they are")
  func meanwhile() throws {
    let casebook = try Self.casebook()
    var application = Application(casebook: casebook, size: Size(width: 80, height: 24))
    func lines() -> String { application.frame().grid.lines().joined(separator: "\n") }
    #expect(application.handle(.key(Key(.character("/")))) == [.readTexts])
    #expect(lines().contains("reading"))
    for character in "guild" { _ = application.handle(.key(Key(.character(character)))) }
    #expect(application.state.search?.query == "guild")
    #expect(lines().contains("are being read") && !lines().contains("nothing found"))
    _ = application.handle(.key(Key(.enter)))
    #expect(application.state.search != nil && application.state.notice == SearchWords.reading)
    application.receive(SearchIndex(casebook))
    let found = try #require(application.state.search).results
    #expect(found == SearchIndex(casebook).found(SearchQuery("guild"), limit: SearchState.hitLimit))
    #expect(lines().contains("\(found.total) found"))
    #expect(application.handle(.key(Key(.enter))) == [])
    #expect(
      application.state.search == nil && application.state.location.description.hasPrefix("actor/guild"))
  }

  @Test("A search that is closed meanwhile finds its query when it is opened again")
  func closed() throws {
    let casebook = try Self.casebook()
    var application = Application(casebook: casebook, size: Size(width: 80, height: 24))
    for key in try KeyScript("/ text:guild Esc").keys { _ = application.handle(.key(key)) }
    #expect(application.state.search == nil)
    application.receive(SearchIndex(casebook))
    #expect(application.handle(.key(Key(.character("/")))) == [])
    let search = try #require(application.state.search)
    #expect(search.query == "guild" && search.isMarked && search.results.count > 0)
  }

  @Test("A case like the one that comes with the program has its texts at once")
  func small() throws {
    #expect(!SearchIndex.takesTime(for: try RealCase.casebook()))
    #expect(SearchIndex.takesTime(for: try Self.casebook()))
  }
}
