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
    guard body.width >= Self.leastWidthForRoster else {
      drawLesson(into: &frame, region: body.inset(top: 1))
      return
    }
    let side = max(30, body.width * 2 / 5)
    let left = Region(x: body.x, y: body.y, width: body.width - side, height: body.height)
    drawLesson(into: &frame, region: left.inset(top: 1))
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
    let parts: [(String, Role)] = [
      ("\(present.count) here", .strong), ("\(present.count - exploring) following", .positive),
      ("\(exploring) exploring", .moment), ("\(seat.state.minutes)\(planned) min", .secondary),
    ]
    let columns = parts.reduce(0) { $0 + $1.0.columns + 2 }
    var x = frame.grid.put("Leading", x: row.x + 1, y: row.y, in: row, Style(.positive, on: .bar, .bold))
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

  /// The lesson as a page, cut where the screen ends: what comes first is what is needed first.
  private func drawLesson(into frame: inout Frame, region: Region) {
    let pane = region.inset(left: 2, right: 2)
    let page = ConsolePage(application: application, seat: seat).page(columns: pane.width)
    PageView(layout: PageLayout(page, width: pane.width), selection: nil, offset: 0)
      .draw(into: &frame, region: pane) { _ in .showNothing }
  }
}
