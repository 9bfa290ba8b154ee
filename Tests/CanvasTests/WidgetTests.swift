import Canvas
import TestKit
import Testing

@Suite struct ScrollWindowTests {
  @Test func itMovesAsLittleAsItCan() {
    #expect(ScrollWindow(count: 10, height: 4, selected: 2, offset: 0).range == 0..<4)
    #expect(ScrollWindow(count: 10, height: 4, selected: 4, offset: 0).range == 1..<5)
    #expect(ScrollWindow(count: 10, height: 4, selected: 2, offset: 5).range == 2..<6)
    #expect(ScrollWindow(count: 10, height: 4, selected: 3, offset: 0, margin: 1).range == 1..<5)
    #expect(ScrollWindow(count: 10, height: 4, selected: nil, offset: 99).range == 6..<10)
    #expect(ScrollWindow(count: 2, height: 4, selected: 1, offset: 7).range == 0..<2)
  }

  @Test func theSelectedItemIsAlwaysInSight() {
    var random = SplitMix64(seed: 11)
    for _ in 0..<2000 {
      let count = Int.random(in: 1...50, using: &random)
      let height = Int.random(in: 1...20, using: &random)
      let selected = Int.random(in: 0..<count, using: &random)
      let window = ScrollWindow(
        count: count, height: height, selected: selected, offset: .random(in: -9...99, using: &random),
        margin: .random(in: 0...9, using: &random))
      #expect(window.range.contains(selected))
      #expect(window.range.count == min(count, height))
      #expect(window.hasMoreAbove == (window.range.lowerBound > 0))
      #expect(window.hasMoreBelow == (window.range.upperBound < count))
    }
  }

  @Test func nothingToShowIsSafe() {
    for (count, height) in [(0, 0), (0, 5), (5, 0), (-1, -1)] {
      let window = ScrollWindow(count: count, height: height, selected: 3, offset: 2)
      #expect(window.range.isEmpty)
    }
  }
}

@Suite struct PopupTests {
  @Test func aBoxLiesAboveTheScreen() {
    var grid = Grid(lines: Array(repeating: "────────────────", count: 5))
    let inside = grid.drawPopup(title: "help", size: Size(width: 8, height: 1), in: Region(grid.size))
    grid.put("q quit", x: inside.x, y: inside.y, in: inside, Style(.text, on: .raised))
    #expect(
      grid.lines() == [
        "────────────────",
        "──┌─ help ───┐──",
        "──│ q quit   │──",
        "──└──────────┘──",
        "────────────────",
      ])
    #expect(grid[4, 2].style.surface == .raised)
    #expect(grid[1, 2].style.surface == .plain)
  }

  @Test func itShrinksToTheScreen() {
    var grid = Grid(size: Size(width: 3, height: 2))
    let inside = grid.drawPopup(title: "help", size: Size(width: 80, height: 24), in: Region(grid.size))
    #expect(inside.isEmpty)
    #expect(grid.lines() == ["┌─┐", "└─┘"])
  }
}

@Suite struct HintBarTests {
  private let hints = [
    Hint(key: "↑↓", label: "event"), Hint(key: "⏎", label: "open"),
    Hint(key: "q", label: "quit", isAvailable: false),
  ]

  @Test func hintsThatDoNotFitAreDropped() {
    var grid = Grid(size: Size(width: 28, height: 1))
    #expect(grid.drawHintBar(hints, in: Region(grid.size)) == [1..<9, 11..<17, 19..<25])
    #expect(grid.lines() == [" ↑↓ event  ⏎ open  q quit"])
    #expect(grid[19, 0].style == Style(.faint, on: .bar))
    grid = Grid(size: Size(width: 28, height: 1))
    grid.drawHintBar(hints, status: [Span("● live", Style(.positive))], in: Region(grid.size))
    #expect(grid.lines() == [" ↑↓ event  ⏎ open    ● live"])
    #expect(grid[22, 0].style == Style(.positive, on: .bar))
  }

  @Test(arguments: 0...6) func aNarrowBarIsSafe(_ width: Int) {
    var grid = Grid(size: Size(width: width, height: 1))
    let places = grid.drawHintBar(hints, status: [Span("following")], in: Region(grid.size))
    #expect(places.isEmpty)
    #expect(grid.lines(trimmed: false)[0].columns == width)
  }
}
