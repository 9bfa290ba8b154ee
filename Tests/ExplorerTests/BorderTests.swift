import Canvas
import CaseKit
import CaseModel
import TestKit
import Testing

@testable import Explorer

@Suite("Borders")
struct BorderTests {
  /// Words that seeds may hold and that terminals find hard.
  private static let words = [
    "대한민국", "中华人民共和国", "ニッポン", "Россия", "e\u{301}te\u{301}", "o\u{308}\u{323}\u{301}", "🇰🇷", "👍🏽", "❤️", "ｶﾀｶﾅ",
    "हिन्दी", "ภาษาไทย", "한\u{11A8}", "…", "“x”", "ﷺ", "①", "±", "Ångström", "一", "a",
  ]

  private static func text(_ columns: Int, _ random: inout SplitMix64) -> String {
    var text = ""
    while text.columns < columns {
      text += (words.randomElement(using: &random) ?? "") + (Bool.random(using: &random) ? " " : "")
    }
    return text.truncated(to: columns)
  }

  private static let sizes = [
    Size(width: 60, height: 18), Size(width: 80, height: 24), Size(width: 110, height: 30),
    Size(width: 101, height: 27),
  ]

  // A definition is as high as its words need, and a list of claims as the names of its groups.
  @Test(
    "Every line down and every corner stands where it stands with plain words",
    arguments: Screen.towns.filter { !["definition", "changes-behind"].contains($0.name) })
  func straight(_ screen: Screen) throws {
    let plain = try Fixture().withTexts { String(repeating: "x ", count: $0 / 2) }.casebook()
    for seed in 0..<2 as Range<UInt64> {
      var random = SplitMix64(seed: seed)
      let hostile = try Fixture().withTexts { Self.text($0, &random) }.casebook()
      for size in Self.sizes {
        let expected = try Self.lines(screen, plain, size)
        let actual = try Self.lines(screen, hostile, size)
        #expect(actual.points == expected.points, "\(screen.name) \(size)\n\(actual.picture)")
      }
    }
  }

  private static func lines(
    _ screen: Screen, _ casebook: Casebook, _ size: Size
  ) throws -> (points: [String], picture: String) {
    var walk = try Walk(screen.location, in: casebook, size: size)
    try walk.press(screen.keys.contains("text:") ? ":" : screen.keys)
    let grid = walk.application.frame().grid
    let joints: Set<String> = ["│", "├", "┤", "┬", "┴", "┼", "┌", "┐", "└", "┘"]
    var points: [String] = []
    for y in 0..<size.height {
      for x in 0..<size.width where joints.contains(grid.text(x: x, y: y)) {
        points.append("\(x),\(y) \(grid.text(x: x, y: y))")
      }
    }
    #expect(grid.lines(trimmed: false).allSatisfy { $0.columns == size.width })
    return (points, grid.lines().joined(separator: "\n"))
  }

  @Test("Lists over the screen have both sides in every row", arguments: ["?", ":", "f", "b", "d"])
  func popups(_ keys: String) throws {
    var random = SplitMix64(seed: 4)
    let casebook = try Fixture().withTexts { Self.text($0, &random) }.casebook()
    var walk = try Walk("timeline/bridge-opens", in: casebook, size: Size(width: 80, height: 24))
    try walk.press(keys)
    let grid = walk.application.frame().grid
    let corner = try #require(walk.find("┌"))
    let right = try #require((corner.x..<80).first { grid.text(x: $0, y: corner.y) == "┐" })
    let bottom = try #require((corner.y..<24).first { grid.text(x: corner.x, y: $0) == "└" })
    #expect(grid.text(x: right, y: bottom) == "┘" && bottom > corner.y + 2)
    for y in corner.y + 1..<bottom {
      #expect(grid.text(x: corner.x, y: y) == "│" && grid.text(x: right, y: y) == "│", "row \(y)")
    }
  }

  @Test("Nothing but ASCII is drawn where that is all there is", arguments: Screen.towns)
  func ascii(_ screen: Screen) throws {
    var random = SplitMix64(seed: 8)
    let casebook = try Fixture().withTexts { Self.text($0, &random) }.casebook()
    for size in Self.sizes {
      let location = try Location(parsing: screen.location, in: casebook)
      var walk = Walk(
        Application(
          casebook: casebook, location: location, size: size, appearance: Appearance(isASCII: true)))
      try walk.press(screen.keys)
      for line in walk.lines { #expect(line.allSatisfy { $0.isASCII && $0 != "\u{1B}" }, "\(line)") }
    }
  }
}
