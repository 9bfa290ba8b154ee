import Canvas
import CaseKit
import CaseModel
import Testing

@testable import Explorer

@Suite("Search over the screen")
struct SearchTests {
  @Test(
    "Typing finds, Enter goes there",
    arguments: [
      Step("timeline/flood", "/ text:guild Enter", "actor/guild?at=2002-01-01"),
      Step("timeline/flood", "/ text:ＯＳＴＥＮ Enter", "actor/EST?at=2002-01-01"),
      Step("actor/WST", "/ text:two-letters Enter", "event/two-letters"),
      Step("event/flood", "/ text:east-fears Enter", "claim/east-fears"),
      Step("claims", "/ text:bridge_time Enter", "era/bridge-time"),
      Step("glossary", "/ text:toll Enter", "claims?issue=toll"),
      Step("source/letter", "/ text:mayor_letter Enter", "source/letter"),
      Step("actors", "/ text:landing Enter", "place/landing"),
      Step("changes/documents/letter/letter", "/ text:north_quarrel Enter", "relation/north-east"),
      Step("timeline/flood", "/ text:guild C-u text:ada Enter", "actor/ada?at=2002-01-01"),
      Step("timeline/flood", "/ text:guild Enter Esc", "timeline/flood?actor=EST"),
      Step("timeline/flood", "/ text:guild Enter / text:ada Enter [ [", "timeline/flood?actor=EST"),
      Step("timeline/flood", "/ text:guilx Backspace text:d Enter", "actor/guild?at=2002-01-01"),
      Step("timeline/flood", "/ text:ada_nothing C-w Enter", "actor/ada?at=2002-01-01"),
      Step("timeline/flood", "/ text:nothinglikeit Enter Esc", "timeline/flood?actor=EST"),
      Step("timeline/flood", "/ Enter Esc Down", "timeline/bridge-opens?actor=EST"),
      Step("timeline/flood", "/ Backspace Down", "timeline/bridge-opens?actor=EST"),
      Step("timeline/flood", "/ text:q?f: Esc", "timeline/flood?actor=EST"),
    ])
  func walks(_ step: Step) throws {
    #expect(try walk(step.from, step.keys) == step.to)
  }

  @Test(
    "Esc leaves everything as it was",
    arguments: [
      ("timeline/flood", "Tab Down*2"), ("timeline/flood?zoom=month", "Down , ,"), ("actor/EST", "Down*3"),
      ("event/bridge-opens", "Down PageDown"), ("compare/EST/WST", "Tab Down"), ("claims", "Down*4"),
      ("actors", "End"), ("source/letter", "Down*2"), ("glossary", ""), ("timeline?layout=lanes", "Down"),
    ])
  func exact(from: String, keys: String) throws {
    var walk = try Walk(from, size: Size(width: 80, height: 24))
    try walk.press(keys)
    let before = walk.state
    let picture = walk.lines
    for search in [
      "/ Esc", "/ text:bridge Down*3 Tab PageDown End Esc", "/ text:zzzz Esc", "/ C-u Backspace",
    ] {
      try walk.press(search)
      var after = walk.state
      after.lastSearch = before.lastSearch
      #expect(after == before, "\(search)")
      #expect(walk.lines == picture)
    }
  }

  @Test("The last query is there again, marked, so that typing replaces it and Enter goes on with it")
  func remembered() throws {
    var walk = try Walk("timeline/flood")
    try walk.press("/ text:east Down*2 Esc")
    let closed = walk.state.lastSearch
    try walk.press("/")
    let search = try #require(walk.state.search)
    #expect(search.query == "east" && search.isMarked && search.selection == 2)
    #expect(search.results == closed.results)
    try walk.press("Down")
    #expect(walk.state.search?.isMarked == false && walk.state.search?.selection == 3)
    try walk.press("text:x Esc / text:ada")
    #expect(walk.state.search?.query == "ada")
    try walk.press("Esc / Backspace")
    #expect(walk.state.search?.query == "")
    try walk.press("text:ben Esc /")
    walk.take(.pasted("clerk"))
    #expect(walk.state.search?.query == "clerk")
  }

  @Test("Nothing is read before somebody searches, and then once")
  func lazy() throws {
    var walk = try Walk("timeline/flood")
    #expect(walk.application.searchIndex == nil)
    try walk.press("Down : Esc ? Esc")
    #expect(walk.application.searchIndex == nil)
    try walk.press("/")
    #expect(walk.application.searchIndex != nil)
  }

  @Test("The cursor stops at the ends, and Tab goes from kind to kind and round")
  func moving() throws {
    var walk = try Walk("timeline/flood")
    try walk.press("/ text:e Up")
    let results = try #require(walk.state.search?.results)
    try #require(results.groups.count > 3)
    #expect(walk.state.search?.selection == 0)
    try walk.press("End Down PageDown")
    #expect(walk.state.search?.selection == results.count - 1)
    try walk.press("Home")
    for start in results.groupStarts.dropFirst() + [0] {
      try walk.press("Tab")
      #expect(walk.state.search?.selection == start)
    }
    try walk.press("S-Tab")
    #expect(walk.state.search?.selection == results.groupStarts.last)
    try walk.press("text:q")
    #expect(walk.state.search?.selection == 0)
  }

  @Test("A click opens a hit, and one on a kind goes to its first hit; nothing below is reached")
  func mouse() throws {
    var walk = try Walk("timeline/flood")
    try walk.press("/ text:east")
    for group in try #require(walk.state.search?.results.groups) {
      try walk.click(on: SearchWords.heading(group.group), rows: 2..<3)
      #expect(walk.state.search?.group == group.group)
    }
    try walk.press("C-u text:guild")
    let frame = walk.application.frame()
    for y in 1..<29 {
      for x in 0..<110 {
        switch frame.command(at: Point(x: x, y: y)) {
        case .select(let index): #expect((walk.state.search?.results.count ?? 0) > index)
        case .selectGroup, .showNothing: break
        case let other: Issue.record("\(x),\(y) \(String(describing: other))")
        }
      }
    }
    try walk.click(on: "The guild", rows: 5..<29)
    #expect(walk.location == "actor/guild?at=2002-01-01" && walk.state.search == nil)
  }

  @Test(
    "Whatever is typed or pasted, the picture has its size",
    arguments: [
      String(repeating: "한", count: 100_000), "\u{1B}[31m\u{202E}", "👩‍👩‍👧", "a\n\u{0}b",
      String(repeating: "e\u{301}", count: 5_000),
      String(repeating: "a b c d e ", count: 100),
    ])
  func hostile(_ text: String) throws {
    for size in [Size(width: 60, height: 18), Size(width: 200, height: 60)] {
      var walk = try Walk(in: RealCase.casebook(), size: size)
      try walk.press("/")
      walk.take(.pasted(text))
      #expect((walk.state.search?.query.count ?? 0) <= SearchQuery.characterLimit)
      #expect(walk.lines.count == size.height)
      try walk.press("Backspace Down Tab Enter")
      #expect(walk.lines.count == size.height)
    }
  }

  @Test("On a terminal that shows ASCII only a name in another script is told in words")
  func ascii() throws {
    var application = Application(
      casebook: try RealCase.casebook(), size: Size(width: 110, height: 30),
      appearance: Appearance(isASCII: true))
    application.perform(.showSearch)
    _ = application.handle(.pasted("판문점"))
    var walk = Walk(application)
    #expect(walk.find("found by its Korean name") != nil && walk.find("Panmunjom") != nil)
    #expect(walk.lines.dropFirst(3).dropLast().allSatisfy { !$0.contains("?") })
    try walk.press("C-u")
    walk.take(.pasted("Панмунджом"))
    #expect(walk.find("in Russian: Panmund") != nil)
  }

  @Test("The locations of a listing are those of the case, and its omissions add up")
  func listing() throws {
    let casebook = try RealCase.casebook()
    let listing = SearchListing(casebook, "russia", limit: 2)
    #expect(listing.miss == nil && !listing.omissions.isEmpty)
    for line in listing.lines {
      let place = try #require(line.split(separator: "|").last).drop { $0 == " " }
      #expect(throws: Never.self) { try Location(parsing: String(place), in: casebook) }
    }
    #expect(SearchListing(casebook, "zzzz", limit: 2).miss == .unknownWord("zzzz", nearest: []))
  }
}
