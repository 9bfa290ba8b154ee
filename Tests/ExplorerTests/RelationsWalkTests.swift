import Canvas
import CaseKit
import CaseModel
import TestKit
import Testing

@testable import Explorer

@Suite("Walks over the web of relations")
struct RelationsWalkTests {
  @Test(
    "A triad out of balance is lit where the cursor is on two of its actors, in ASCII too",
    arguments: [true, false])
  func triad(isASCII: Bool) throws {
    let casebook = try RealCase.casebook()
    for (pair, isLit) in [("USA,RUS", true), ("KOR,RUS", true), ("RUS,KOR", true), ("PRK,USA", false)] {
      let location = try Location(parsing: "relations?at=2018-06-12&form=graph&on=\(pair)", in: casebook)
      let walk = Walk(
        Application(
          casebook: casebook, location: location, size: Size(width: 110, height: 30),
          appearance: Appearance(isASCII: isASCII)))
      for words in ["! out of balance", "!South Korea", "!USA", "!Russia"] {
        #expect((walk.find(words) != nil) == isLit, "\(pair): \(words)")
      }
      #expect(walk.find("!China") == nil && walk.find("!Japan") == nil)
      let marks = walk.lines.joined().split(separator: "!+", omittingEmptySubsequences: false).count - 1
      #expect(marks == (isLit ? 2 : 0), "\(pair)")
    }
  }

  @Test("The cursor moves over the matrix, and what lies under it stays", arguments: [(80, 24), (200, 60)])
  func still(_ width: Int, _ height: Int) throws {
    let size = Size(width: width, height: height)
    var walk = try Walk("relations?at=2018-06-12", in: RealCase.casebook(), size: size)
    let before = RelationsBackdrop(walk.application)
    for keys in ["Right", "Down", "Right*3", "Up"] {
      try walk.press(keys)
      #expect(RelationsBackdrop(walk.application) == before)
    }
    try walk.press(",")
    #expect(RelationsBackdrop(walk.application) != before)
  }

  @Test(
    "Nobody and no sign moves in a graph when a triad is lit", arguments: [(80, 24), (110, 30), (200, 60)])
  func places(_ width: Int, _ height: Int) throws {
    let size = Size(width: width, height: height)
    let casebook = try RealCase.casebook()
    let pictures = try ["KOR,RUS", "PRK,USA"].map { pair in
      try Walk("relations?at=2018-06-12&form=graph&on=\(pair)", in: casebook, size: size)
    }
    // Left of the pane, which speaks of the same actors.
    func place(of words: String, _ walk: Walk) throws -> Point {
      for (y, line) in walk.lines.enumerated().dropFirst(3).prefix(height - 13) {
        let parts = String(line.prefix(width * 6 / 10)).split(
          separator: words, omittingEmptySubsequences: false)
        if parts.count > 1 { return Point(x: parts[0].count, y: y) }
      }
      throw WordsMissing(words: words)
    }
    for words in ["Japan", "China", "North Korea", "(+)", "±▲", "(−▼)"] {
      #expect(try place(of: words, pictures[0]) == place(of: words, pictures[1]), "\(words)")
    }
  }

  private struct WordsMissing: Error {
    let words: String
  }

  @Test(
    "Keys lead from pair to pair, from moment to moment, to the relation and back",
    arguments: [
      Step("timeline/panmunjom-summit", "6", "relations?at=2018-04-27&on=KOR,PRK"),
      Step("relation/RUS-USA", "6", "relations?at=2013-01-01&on=RUS,USA"),
      Step("compare/JPN/CHN?at=2018-04-27", "6", "relations?at=2018-04-27&on=JPN,CHN"),
      Step("relations", "Right", "relations?on=KOR,USA"),
      Step("relations", "Left", "relations?on=KOR,PRK"),
      Step("relations", "Down", "relations?on=USA,PRK"),
      Step("relations", "l*20", "relations?on=KOR,west"),
      Step("relations", "End", "relations?on=west,PRK"),
      Step("relations?on=west,PRK", "Home", "relations?on=KOR,PRK"),
      Step("relations?on=PRK,west", "End", "relations?on=JPN,west"),
      Step("relations?at=2018-06-12", "v", "relations?at=2018-06-12&form=graph&on=KOR,PRK"),
      Step("relations?form=graph", "v", "relations?on=KOR,PRK"),
      Step("relations?at=2018-06-12", ", ,", "relations?at=2018-03-01&on=KOR,PRK"),
      Step("relations?at=2018-01-15", ".", "relations?at=2018-03-01&on=KOR,PRK"),
      Step("relations?at=2018-06-12", "t", "relations?at=2018-06-12&against=2013-01-01&on=KOR,PRK"),
      Step("relations?at=2018-06-12", "t > > <", "relations?at=2018-06-12&against=2014-01-01&on=KOR,PRK"),
      Step("relations?at=2018-06-12", "t t", "relations?at=2018-06-12&on=KOR,PRK"),
      Step("relations?on=JPN,KOR", "Enter", "relation/KOR-JPN"),
      Step("relations?on=JPN,KOR", "Enter Esc", "relations?on=JPN,KOR"),
      Step("relations?on=park,moon", "", "relations?on=KOR,PRK"),
      Step("relations?at=2015-01-01&on=KOR,JPN", "p", "source/seoul-initiative-2015/2"),
      Step("relations?on=KOR,JPN", "Tab Esc Right", "relations?on=KOR,west"),
    ])
  func keys(_ step: Step) throws {
    var walk = try Walk(step.from, in: RealCase.casebook())
    try walk.press(step.keys)
    #expect(walk.location == step.to)
  }

  @Test("What cannot be done is said")
  func notices() throws {
    var walk = try Walk("relations?at=2012-01-01", in: RealCase.casebook())
    try walk.press(",")
    #expect(walk.state.notice == "no relation turns before")
    try walk.press("<")
    #expect(walk.state.notice == "one moment is shown: t compares two")
    try walk.press("6")
    #expect(walk.state.notice == nil && walk.location == "relations?at=2012-01-01&on=PRK,USA")
    walk = try Walk("relations?on=PRK,JPN", in: RealCase.casebook())
    try walk.press("Enter")
    #expect(walk.state.notice == "there is nothing to open here")
    #expect(walk.find("The case says nothing of how") != nil)
    walk = Walk(
      Application(
        casebook: Casebook(heading: try Fixture().casebook().heading), size: Size(width: 80, height: 24)))
    try walk.press("6")
    #expect(walk.state.notice == "the case has no relations")
  }

  @Test(
    "A click chooses a pair and then opens it; of a graph, the sign of a line or a node",
    arguments: ["matrix", "graph"])
  func mouse(_ form: String) throws {
    var walk = try Walk("relations?at=2018-06-12&form=\(form)&on=KOR,PRK", in: RealCase.casebook())
    try walk.click(on: "−", rows: 2..<28)
    #expect(walk.state.location != .relations(RelationsLocation()))
    let pair = try #require(walk.application.relationsLocation?.pair)
    #expect(
      pair.isSame(as: OrderedPair("KOR", "JPN")) || pair.isSame(as: OrderedPair("RUS", "USA"))
        || pair.isSame(as: OrderedPair("RUS", "west")))
    try walk.click(on: form == "graph" ? "Japan" : "Japan", rows: 2..<28)
  }

  @Test("The matrix and the graph bear any size, any number of actors, and any moment")
  func extremes() throws {
    var random = SplitMix64(seed: 11)
    for count in [2, 7, 11, 40] {
      var fixture = try Fixture()
      fixture.actors = (0..<count).map {
        Fixture.actor(Identifier("town-\($0)"), .state, "한국 Town with a long name \($0)", mark: "T")
      }
      fixture.relations = try (1..<count).map {
        Relation(
          id: Identifier("r\($0)"), first: "town-0", second: Identifier("town-\($0)"),
          phases: [try Fixture.phase("2001/2002", "a state of many words", .negative, .falling)])
      }
      let casebook = try fixture.casebook()
      for size in [(1, 1), (60, 18), (61, 19), (80, 24), (99, 200), (110, 30), (300, 100)] {
        var walk = try Walk(
          "relations?at=2002-01-01", in: casebook, size: Size(width: size.0, height: size.1))
        for _ in 0..<30 {
          try walk.press(
            ["Up", "Down*9", "Left", "Right*7", "v", "t", ",", ".", "<", ">", "Tab", "End", "PageDown"]
              .randomElement(using: &random) ?? "v")
          #expect(walk.lines.count == size.1)
        }
      }
    }
  }

  @Test("The cursor is seen, however many rows and columns there are")
  func scrolling() throws {
    var fixture = try Fixture()
    fixture.actors = (10..<60).map { Fixture.actor(Identifier("t\($0)"), .state, "T\($0)", mark: "T") }
    fixture.relations = [
      Relation(id: "r", first: "t10", second: "t11", phases: [try Fixture.phase("2001", "distant")])
    ]
    var walk = try Walk("relations?at=2001-05-01", in: fixture.casebook(), size: Size(width: 60, height: 18))
    try walk.press("Down*40 Right*45")
    #expect(walk.find("t51", rows: 3..<14) != nil)
    #expect(walk.location.hasSuffix("on=t51,t57"))
    #expect(walk.find("t57", rows: 0..<3) != nil)
  }

  @Test("Of many triads some are written out and the rest counted, and the cursor stays quick")
  func many() throws {
    var fixture = try Fixture()
    fixture.actors = (0..<60).map { Fixture.actor(Identifier("t\($0)"), .state, "T\($0)", mark: "T") }
    fixture.relations = try (0..<60).flatMap { first in
      try (0..<first).map { second in
        Relation(
          id: Identifier("r\(first)-\(second)"), first: Identifier("t\(first)"),
          second: Identifier("t\(second)"),
          phases: [try Fixture.phase("2001", "quarrel", .negative)])
      }
    }
    let walk = try Walk("relations?at=2001-05-01&on=t5,t9", in: fixture.casebook())
    // Three of sixty: 60 · 59 · 58 / 6.
    #expect(walk.state.relations.unbalanced.count == 34_220)
    #expect(PlainText(walk.application).lines.contains("and 34180 more."))
    #expect(walk.application.pageUnderCursor.blocks.count < 60)
  }

  @Test("Sentences and JSON say what the picture says")
  func words() throws {
    let walk = try Walk("relations?at=2018-06-12&against=2013-01-01", in: RealCase.casebook())
    let lines = PlainText(walk.application).lines
    #expect(
      lines.contains {
        $0.hasPrefix("- South Korea and North Korea: opening up: ")
          && $0.contains("positive, improving, stated, B¶12")
      })
    #expect(lines.contains("South Korea stands well with USA and Russia, who stand badly with each other."))
    #expect(
      lines.contains {
        $0.contains("from at odds, negative, steady to opening up, positive, improving [better]")
      })
    #expect(lines.contains { $0.contains("a theory's convention") })
    let json = LocationJSON(walk.application).value.text
    #expect(json.contains("\"outOfBalance\"") && json.contains("\"kind\": \"better\""))
  }
}
