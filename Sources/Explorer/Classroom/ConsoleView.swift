import Canvas
import CaseModel
import Classroom

/// Draws the teacher's console: what the class sees, what to say and to ask, what comes next, and who is here.
struct ConsoleView {
  let application: Application
  let seat: ClassSeat

  /// The least width at which the roster stands beside the rest.
  static let leastWidthForRoster = 76

  func draw(into frame: inout Frame, region: Region) {
    frame.grid.fill(region, Style())
    frame.onClick(region, .showNothing)
    drawTitle(into: &frame, row: region.row(0))
    let body = region.inset(top: 1)
    let left = lesson(in: region)
    let (layout, pane) = laidOut(in: region)
    PageView(layout: layout, selection: nil, offset: min(seat.consoleScroll, lastScroll(in: region)))
      .draw(into: &frame, region: pane) { _ in .showNothing }
    guard body.width >= Self.leastWidthForRoster else { return }
    for y in body.y..<body.maxY {
      frame.put(frame.glyphs.vertical, x: left.maxX, y: y, Style(.line))
    }
    RosterPane(seat: seat, words: ClassWords(casebook: application.casebook))
      .draw(into: &frame, region: body.inset(left: left.maxX + 2 - body.x, top: 1, right: 1))
  }

  /// Who leads, which lesson, how many are here, and how long it has lasted.
  private func drawTitle(into frame: inout Frame, row: Region) {
    frame.grid.fill(row, Style(.text, on: .bar))
    let present = seat.state.roster.filter { $0.presence != .lost }
    let exploring = present.count { $0.presence == .exploring }
    let planned = application.presentStep.map { " of \($0.walkthrough.minutes)" } ?? ""
    var parts: [(String, Role)] = [
      ("\(present.count) here", .strong), ("\(present.count - exploring) following", .positive),
      ("\(exploring) exploring", .moment), ("\(seat.state.minutes)\(planned) min", .secondary),
    ]
    // Whoever does not explore follows.
    if row.width < Self.leastWidthForRoster { parts.remove(at: 1) }
    let columns = parts.reduce(0) { $0 + $1.0.columns + 2 }
    let (lead, role): (String, Role) = seat.state.isOver ? ("Over", .mixed) : ("Leading", .positive)
    var x = frame.grid.put(lead, x: row.x + 1, y: row.y, in: row, Style(role, on: .bar, .bold))
    x = frame.grid.put("\(seat.room)", x: x + 2, y: row.y, in: row, Style(.strong, on: .bar, .bold))
    let room = row.maxX - columns - x - 3
    if room >= 12, let title = application.presentStep?.walkthrough.title {
      frame.grid.put(title.truncated(to: room), x: x + 2, y: row.y, in: row, Style(.secondary, on: .bar))
    }
    x = max(x + 2, row.maxX - columns)
    for (text, role) in parts {
      x = frame.grid.put(text, x: x, y: row.y, in: row, Style(role, on: .bar)) + 2
    }
  }

  /// The last line to which the lesson can be scrolled.
  func lastScroll(in region: Region) -> Int {
    let (layout, pane) = laidOut(in: region)
    return max(0, layout.lines.count - pane.height)
  }

  /// Where the lesson stands: beside the roster, or alone.
  private func lesson(in region: Region) -> Region {
    let body = region.inset(top: 1)
    let side = body.width >= Self.leastWidthForRoster ? max(30, body.width * 2 / 5) : 0
    return Region(x: body.x, y: body.y, width: body.width - side, height: body.height)
  }

  private func laidOut(in region: Region) -> (PageLayout, Region) {
    let pane = lesson(in: region).inset(left: 2, top: 1, right: 2)
    let layout = ConsolePage(application: application, seat: seat)
      .layout(in: pane, withHands: region.width < Self.leastWidthForRoster)
    return (layout, pane)
  }
}
