import Canvas
import Testing

@Suite struct RuleTests {
  private let size = Size(width: 9, height: 5)
  private let frame = Region(x: 0, y: 0, width: 9, height: 5)
  private let down = Region(x: 4, y: 0, width: 1, height: 5)
  private let across = Region(x: 4, y: 2, width: 5, height: 1)

  private let picture = [
    "┌───┬───┐",
    "│   │   │",
    "│   ├───┤",
    "│   │   │",
    "└───┴───┘",
  ]

  @Test func linesJoinWhereTheyMeet() {
    var grid = Grid(size: size)
    grid.drawFrame(frame)
    grid.drawRule(down: down)
    grid.drawRule(across: across)
    #expect(grid.lines() == picture)
  }

  @Test func theOrderOfDrawingDoesNotMatter() {
    var grid = Grid(size: size)
    grid.drawRule(across: across)
    grid.drawRule(down: down)
    grid.drawFrame(frame)
    #expect(grid.lines() == picture)
  }

  @Test func linesThatPassCrossAndWeightsMix() {
    var grid = Grid(lines: ["   ┃ ", "   ┃ ", "   ┃ "])
    grid.drawRule(across: Region(x: 0, y: 1, width: 5, height: 1))
    grid.drawRule(down: Region(x: 1, y: 0, width: 1, height: 3))
    #expect(grid.lines() == [" │ ┃", "─┼─╂─", " │ ┃"])
  }

  @Test func anEndAtTheScreensEdgeGetsNoArmOutwards() {
    var grid = Grid(size: Size(width: 3, height: 3))
    grid.drawRule(across: Region(x: 0, y: 2, width: 3, height: 1))
    grid.drawRule(down: Region(x: 1, y: 0, width: 1, height: 3))
    grid.drawRule(across: Region(x: 0, y: 0, width: 3, height: 1))
    #expect(grid.lines() == ["─┬─", " │", "─┴─"])
  }

  @Test func aTitleIsWrittenOverTheLine() {
    var grid = Grid(size: Size(width: 14, height: 2))
    grid.drawRule(across: Region(x: 0, y: 0, width: 14, height: 1), title: [Span("next")])
    grid.drawRule(across: Region(x: 0, y: 1, width: 14, height: 1), title: [Span("what the class sees")])
    #expect(grid.lines() == ["── next ──────", "── what th… ──"])
  }

  @Test func aLineOverAWideCharacterLeavesNoHalf() {
    var grid = Grid(lines: ["가가가"])
    grid.drawRule(down: Region(x: 3, y: 0, width: 1, height: 1))
    #expect(grid.lines() == ["가 │가"])
  }

  @Test(arguments: [
    Region(x: -3, y: -3, width: 99, height: 99), Region(x: 50, y: 50, width: 3, height: 3),
    Region(x: 0, y: 0, width: 0, height: 9), Region(x: 0, y: 0, width: 1, height: 1),
  ])
  func anyRegionIsSafe(_ region: Region) {
    var grid = Grid(size: Size(width: 3, height: 3))
    grid.drawFrame(region)
    grid.drawRule(across: region, title: [Span("long title")])
    grid.drawRule(down: region)
    #expect(grid.size == Size(width: 3, height: 3))
    #expect(grid.lines().allSatisfy { $0.columns <= 3 })
  }
}
