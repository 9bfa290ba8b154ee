import Canvas
import Testing

@Suite struct GridTests {
  let size = Size(width: 10, height: 2)
  var all: Region { Region(size) }

  @Test func textIsCutToItsRegionOnBothSides() {
    var grid = Grid(lines: ["..........", ".........."])
    #expect(grid.put("abcdef", x: 0, y: 0, in: Region(x: 2, y: 0, width: 3, height: 1), Style()) == 5)
    #expect(grid.put("abcdef", x: 0, y: 1, in: Region(x: 2, y: 0, width: 3, height: 1), Style()) == 0)
    #expect(grid == Grid(lines: ["..cde.....", ".........."]))
  }

  @Test func aWideCharacterIsNeverSplit() {
    var grid = Grid(size: size)
    grid.put("대한민국", x: 0, y: 0, in: all, Style())
    grid.put("x", x: 1, y: 0, in: all, Style())
    grid.put("y", x: 4, y: 0, in: all, Style())
    grid.put("국", x: 9, y: 1, in: all, Style())
    grid.put("국a", x: -1, y: 1, in: all, Style())
    #expect(grid.lines() == [" x한y 국", " a"])
  }

  @Test func puttingNothingOverHalfAWideCharacterLeavesIt() {
    var grid = Grid(lines: ["가나"])
    grid.put("", x: 1, y: 0, in: Region(grid.size), Style())
    #expect(grid == Grid(lines: ["가나"]))
  }

  @Test func fillAndRestyleKeepWideCharactersWhole() {
    var grid = Grid(lines: ["가나다"])
    grid.fill(Region(x: 1, y: 0, width: 2, height: 1), Style(), with: "-")
    #expect(grid.lines() == [" -- 다"])
    grid.restyle(Region(x: 5, y: 0, width: 1, height: 1)) { $0.on(.selected) }
    #expect(grid[4, 0].style.surface == .selected)
    #expect(grid[5, 0].style.surface == .selected)
    #expect(grid[3, 0].style.surface == .plain)
    grid.fill(Region(grid.size), Style(), with: "\u{1B}")
    #expect(grid.lines() == ["������"])
  }

  @Test func outsideIsBlankAndHarmless() {
    var grid = Grid(size: Size(width: -1, height: 5))
    #expect(grid.size == Size(width: 0, height: 5))
    grid.put("x", x: 0, y: 0, in: Region(x: -5, y: -5, width: 100, height: 100), Style())
    grid.fill(Region(x: -5, y: -5, width: 100, height: 100), Style())
    #expect(grid[-1, 99] == .blank)
    #expect(Grid(size: Size(width: .max, height: .max)).size == Grid.largest)
  }

  @Test func theDescriptionIsAPicture() {
    var grid = Grid(size: Size(width: 6, height: 2))
    let end = grid.put("27", x: 0, y: 0, in: Region(grid.size), Style(.moment, .bold))
    grid.put([Span("¶7", Style(.link, on: .selected))], x: end + 1, y: 0, in: Region(grid.size))
    #expect(
      "\(grid)" == """
        "27 ¶7 "
        "      "
        styles
          0,0 moment bold
          2,0 text
          3,0 link on selected
          5,0 text

        """)
  }
}

extension Style {
  init(_ role: Role, _ emphasis: Emphasis) {
    self.init(role, on: .plain, emphasis)
  }
}
