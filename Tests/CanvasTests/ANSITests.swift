import Canvas
import Testing

@Suite struct ANSITests {
  @Test func onlyChangesAreWritten() {
    var grid = Grid(size: Size(width: 12, height: 2))
    let end = grid.put("27 Apr", x: 0, y: 0, in: Region(grid.size), Style(.moment))
    let after = grid.put(" 판", x: end, y: 0, in: Region(grid.size), Style(.moment).adding(.bold))
    grid.put("x", x: after, y: 0, in: Region(grid.size), Style())
    #expect(
      grid.ansi(theme: .dark, depth: .full)
        == "\u{1B}[38;5;222m27 Apr\u{1B}[1m 판\u{1B}[0mx\n\n")
    #expect(grid.ansi(theme: .dark, depth: .sixteen).hasPrefix("\u{1B}[93m27 Apr"))
    #expect(grid.ansi(theme: .dark, depth: .eight).hasPrefix("\u{1B}[33m27 Apr"))
  }

  @Test func aColouredRowKeepsItsBlanks() {
    var grid = Grid(size: Size(width: 4, height: 1))
    grid.put("ab", x: 0, y: 0, in: Region(grid.size), Style())
    #expect(grid.ansi(theme: .mono, depth: .mono) == "ab\n")
    grid.restyle(Region(grid.size)) { $0.on(.selected) }
    #expect(grid.ansi(theme: .mono, depth: .mono) == "\u{1B}[1;7mab  \u{1B}[0m\n")
    #expect(grid.ansi(theme: .dark, depth: .full) == "\u{1B}[38;5;255;48;5;237mab  \u{1B}[0m\n")
  }

  @Test func anEmptyGridIsEmptyText() {
    #expect(Grid(size: Size(width: 0, height: 0)).ansi(theme: .dark, depth: .full) == "")
    #expect(Grid(size: Size(width: 0, height: 2)).ansi(theme: .dark, depth: .full) == "\n\n")
  }
}
