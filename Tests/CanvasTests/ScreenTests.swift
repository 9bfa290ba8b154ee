import Canvas
import TestKit
import Testing

/// The widgets together, as a screen uses them.
@Suite struct ScreenTests {
  private func screen(_ size: Size) -> Grid {
    var grid = Grid(size: size)
    let (body, bar) = Region(size).splitBottom(1)
    let (left, right) = body.splitRight(18)
    grid.drawFrame(body)
    grid.drawRule(down: Region(x: right.x, y: 0, width: 1, height: body.height))
    grid.drawRule(
      across: Region(x: 0, y: 4, width: left.width + 1, height: 1), title: [Span("판문점", Style(.moment))])

    let events = [
      ("27 Apr 2018", "The third summit"), ("~2017", "Une détente, 大韓民國"),
      ("from Jun", "e\u{301}tat 👨‍👩‍👧 \u{1B}[31m"),
    ]
    for (row, event) in events.enumerated() {
      let (date, rest) = left.inset(left: 1, top: 1).row(row).splitLeft(11)
      let title = rest.inset(left: 1)
      grid.put(event.0.padded(to: 11, .right), x: date.x, y: date.y, in: date, Style(.secondary))
      grid.put(event.1.truncated(to: title.width), x: title.x, y: title.y, in: title, Style())
    }
    grid.restyle(left.inset(left: 1).row(1)) { $0.on(.selected) }
    let pane = right.inset(left: 2, top: 1, right: 1, bottom: 1)
    let text = [Span("It stands the resolve; ahead lies Washington "), Span("B¶7", Style(.link), id: 1)]
    for (row, line) in wrap(text, width: pane.width).enumerated() {
      grid.put(line, x: pane.x, y: pane.y + row, in: pane)
    }
    grid.drawHintBar(
      [Hint(key: "↑↓", label: "event"), Hint(key: "?", label: "help")],
      status: [Span("● live", Style(.positive))], in: bar)
    return grid
  }

  @Test(arguments: [Size(width: 48, height: 8), Size(width: 26, height: 6)])
  func picture(_ size: Size) {
    let grid = screen(size)
    let name = "screen-\(size.width)x\(size.height)"
    expectGolden(grid.description, named: name)
    expectGolden(grid.transliterated().lines().joined(separator: "\n") + "\n", named: name + "-ascii")
    expectGolden(grid.ansi(theme: .dark, depth: .full), named: name + "-ansi")
  }
}
