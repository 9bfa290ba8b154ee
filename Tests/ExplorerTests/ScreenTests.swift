import Canvas
import CaseKit
import CaseModel
import TestKit
import Testing

@testable import Explorer

/// Pictures of the screens, kept in `Goldens`; `RECORD_GOLDENS=1 swift test --filter ExplorerTests.ScreenTests` accepts new ones.
@Suite("Screens")
struct ScreenTests {
  @Test("Every screen at three sizes", arguments: Screen.northeastAsia, ["80x24", "60x18", "110x30"])
  func screens(_ screen: Screen, _ size: String) throws {
    try expectPicture(screen, RealCase.casebook(), size, named: "\(screen.name)-\(size)")
  }

  @Test("The timeline on a large screen")
  func large() throws {
    try expectPicture(Screen.northeastAsia[0], RealCase.casebook(), "200x60", named: "timeline-200x60")
  }

  @Test("The pictures on a large screen")
  func largePictures() throws {
    let pictures = Screen(
      "pictures", "timeline/singapore-summit?layout=pictures&from=june-12&set=talks:progress")
    try expectPicture(pictures, RealCase.casebook(), "200x60", named: "pictures-200x60")
  }

  @Test("The map on a large screen")
  func largeMap() throws {
    let map = Screen("map", "map/panmunjom-summit")
    try expectPicture(map, RealCase.casebook(), "200x60", named: "map-200x60")
  }

  @Test("The tension curve on a large screen")
  func largeTension() throws {
    let tension = Screen("tension", "tension?at=2018-04-27")
    try expectPicture(tension, RealCase.casebook(), "200x60", named: "tension-200x60")
  }

  @Test("The web of relations on a large screen", arguments: ["matrix", "graph"])
  func largeWeb(_ form: String) throws {
    let web = Screen("relations", "relations?at=2018-06-12&form=\(form)")
    try expectPicture(web, RealCase.casebook(), "200x60", named: "relations-\(form)-200x60")
  }

  @Test(
    "Words in many scripts, with combining marks and emoji",
    arguments: Screen.towns.prefix(1) + Screen.towns[7...9])
  func scripts(_ screen: Screen) throws {
    let words = [
      "대한민국 정상회담", "中华人民共和国 与 日本", "ニッポンの 春", "Россия и мир", "e\u{301}te\u{301} a\u{30A}ngstro\u{308}m",
      "🇰🇷 👍🏽 ❤️",
    ]
    var turn = 0
    let casebook = try Fixture().withTexts { columns in
      turn += 1
      return (words + words).dropFirst(turn % words.count).joined(separator: " ").truncated(to: columns)
    }
    .casebook()
    try expectPicture(screen, casebook, "110x30", named: "scripts-\(screen.name)-110x30")
  }

  @Test(
    "ASCII alone",
    arguments: Screen.northeastAsia.filter {
      [
        "timeline", "actor", "help", "source-side", "scenario-what-if", "map", "map-whole", "tension",
        "relations", "relations-graph",
      ].contains($0.name)
    })
  func ascii(_ screen: Screen) throws {
    try expectPicture(
      screen, RealCase.casebook(), "80x24", DocumentShelf(), Appearance(isASCII: true),
      named: "ascii-\(screen.name)-80x24")
  }

  @Test(
    "The reader's own copies: the document itself, and one that differs", arguments: Screen.copies,
    ["80x24", "60x18", "110x30"])
  func copies(_ screen: Screen, _ size: String) throws {
    let casebook = try Fixture().casebook()
    for (name, text) in [("copy", Fixture.letterText), ("other-copy", Fixture.otherLetterText)] {
      try expectPicture(
        screen, casebook, size, Fixture.shelf(text, for: casebook), named: "\(name)-\(screen.name)-\(size)")
    }
  }

  @Test(
    "A place without coordinates and an event of an unlisted kind", arguments: Screen.gaps,
    ["80x24", "60x18", "110x30"])
  func gaps(_ screen: Screen, _ size: String) throws {
    try expectPicture(screen, Fixture.withGaps().casebook(), size, named: "gaps-\(screen.name)-\(size)")
  }

  @Test("Gaps in plain text", arguments: Screen.gaps)
  func plainGaps(_ screen: Screen) throws {
    let walk = try Walk(screen.location, in: Fixture.withGaps().casebook())
    expectGolden(
      PlainText(walk.application).lines.joined(separator: "\n") + "\n", named: "plain-gaps-\(screen.name)")
  }

  @Test("Plain text", arguments: Screen.northeastAsia.filter { $0.keys.isEmpty })
  func plain(_ screen: Screen) throws {
    let walk = try Walk(screen.location, in: RealCase.casebook())
    expectGolden(
      PlainText(walk.application).lines.joined(separator: "\n") + "\n", named: "plain-\(screen.name)")
  }

  private func expectPicture(
    _ screen: Screen, _ casebook: Casebook, _ size: String, _ documents: DocumentShelf = DocumentShelf(),
    _ appearance: Appearance = Appearance(), named name: String
  ) throws {
    let sides = size.split(separator: "x").compactMap { Int($0) }
    let location = try Location(parsing: screen.location, in: casebook)
    var walk = Walk(
      Application(
        casebook: casebook, documents: documents, location: location,
        size: Size(width: sides[0], height: sides[1]),
        appearance: appearance))
    try walk.press(screen.keys)
    expectGolden(walk.lines.joined(separator: "\n") + "\n", named: name)
  }
}
