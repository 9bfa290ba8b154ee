import Canvas
import TestKit
import Testing

@Suite struct GridPropertyTests {
  private func expectSound(_ grid: Grid) {
    for y in 0..<grid.size.height {
      for x in 0..<grid.size.width {
        let cell = grid[x, y]
        let next = x + 1 < grid.size.width ? grid[x + 1, y] : nil
        if cell.width == 2 {
          #expect(next?.width == 0 && next?.style == cell.style, "\(x),\(y) of\n\(grid)")
        } else {
          #expect(next?.width != 0, "\(x),\(y) of\n\(grid)")
        }
      }
      #expect(grid[0, y].width != 0)
      #expect(grid.lines(trimmed: false)[y].columns == grid.size.width)
    }
  }

  @Test func anySequenceOfWritesKeepsTheGridSound() {
    var random = SplitMix64(seed: 1)
    for _ in 0..<150 {
      var grid = Grid(size: Size(width: 12, height: 2))
      for _ in 0..<30 {
        let region = Region(
          x: .random(in: -3...12, using: &random), y: .random(in: -1...2, using: &random),
          width: .random(in: 0...13, using: &random), height: .random(in: 0...3, using: &random))
        let x = Int.random(in: -4...13, using: &random)
        let y = Int.random(in: -1...2, using: &random)
        let style = Style(Role.allCases.randomElement(using: &random) ?? .text)
        switch Int.random(in: 0...5, using: &random) {
        case 0: grid.fill(region, style)
        case 1: grid.restyle(region) { _ in style }
        default: grid.put(RandomText.line(upTo: 8, using: &random), x: x, y: y, in: region, style)
        }
      }
      expectSound(grid)
    }
  }

  @Test func textNeverLeavesItsRegionNorTouchesABorder() {
    var random = SplitMix64(seed: 2)
    for _ in 0..<500 {
      let text = RandomText.line(upTo: 20, using: &random)
      var grid = Grid(lines: ["│          │"])
      let end = grid.put(text, x: 1, y: 0, in: Region(x: 1, y: 0, width: 10, height: 1), Style())
      #expect(end == min(11, 1 + text.columns))
      #expect(grid.text(x: 0, y: 0) == "│")
      #expect(grid.text(x: 11, y: 0) == "│")
    }
  }

  @Test func cuttingAndPaddingHitTheColumn() {
    var random = SplitMix64(seed: 3)
    for _ in 0..<1000 {
      let text = RandomText.line(upTo: 20, using: &random)
      let limit = Int.random(in: 0...20, using: &random)
      let cut = text.truncated(to: limit)
      #expect(cut.columns <= limit)
      #expect([Span(text)].truncated(to: limit).columns <= limit)
      #expect(cut.padded(to: limit, .centre).columns == limit)
    }
  }

  @Test(
    arguments: [0...0x33FF, 0xD700...0x11000, 0xE0000...0xE01FF, 0x10FFF0...0x10FFFF] as [ClosedRange<UInt32>]
  )
  func noScalarThatATerminalObeysIsEverHeld(_ values: ClosedRange<UInt32>) {
    for scalar in values.compactMap({ Unicode.Scalar($0) }) {
      switch scalar.properties.generalCategory {
      case .control, .format, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator:
        let held = Grid(lines: ["a\(scalar)"]).lines(trimmed: false)[0]
        #expect(!held.unicodeScalars.contains(scalar), "U+\(String(scalar.value, radix: 16))")
      default: break
      }
    }
  }
}
