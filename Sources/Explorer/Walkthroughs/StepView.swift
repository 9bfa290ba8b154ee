import Canvas
import CaseModel

/// Draws the step of a walkthrough under its screen or over it: a line that says where one is, then the text.
struct StepView {
  let application: Application

  private var state: ExplorerState { application.state }

  func draw(into frame: inout Frame) {
    guard let (walkthrough, step) = application.presentStep, let present = state.walkthrough else { return }
    let region = state.stepRegion
    frame.grid.fill(region, Style())
    frame.onClick(region, .showNothing)
    drawHead(walkthrough, step, into: &frame, row: region.row(0))
    guard state.walkthroughView != .screen else { return }
    let pane = Self.pane(region)
    let layout = PageLayout(page(of: step), width: pane.width)
    let scroll = min(max(0, present.scroll), max(0, layout.lines.count - pane.height))
    PageView(layout: layout, selection: nil, offset: scroll)
      .draw(into: &frame, region: pane) { _ in .showNothing }
  }

  /// The last line to which the text can be scrolled.
  func lastScroll(in region: Region) -> Int {
    guard let (_, step) = application.presentStep else { return 0 }
    let pane = Self.pane(region)
    return max(0, PageLayout(page(of: step), width: pane.width).lines.count - pane.height)
  }

  /// Beside the screen there is room for the text or the notes; the whole screen has room for both.
  private func page(of step: Walkthrough.Step) -> Page {
    let text = StepText(step: step)
    guard state.walkthrough?.showsNotes == true else { return text.page }
    guard state.walkthroughView == .text else { return text.notes }
    var page = text.page
    page.gap()
    page.blocks += text.notes.blocks
    return page
  }

  private static func pane(_ region: Region) -> Region {
    let isTall = region.height > 12
    let pane = region.inset(left: 2, top: isTall ? 2 : 1, right: 2)
    return Region(x: pane.x, y: pane.y, width: min(106, pane.width), height: pane.height)
  }

  /// The line on which the step stands, and the keys that lead on.
  private func drawHead(
    _ walkthrough: Walkthrough, _ step: Walkthrough.Step, into frame: inout Frame, row: Region
  ) {
    frame.grid.fill(row, Style(.text, on: .bar))
    let number = "step \(state.walkthrough?.step ?? 0) of \(walkthrough.steps.count)"
    let hints = hints
    let hintColumns = hints.reduce(0) { $0 + $1.key.columns + $1.label.columns + 3 }
    var x = row.x + 1
    let lead = state.isFollowing ? number : "exploring, from \(number)"
    x = frame.grid.put(lead, x: x, y: row.y, in: row, Style(.moment, on: .bar, .bold))
    if state.isFollowing {
      x = frame.grid.put(" · \(step.minutes) min", x: x, y: row.y, in: row, Style(.secondary, on: .bar))
    }
    let room = row.maxX - hintColumns - x - 4
    if room >= 8 {
      x = frame.grid.put(
        " · \(step.title.truncated(to: room))", x: x, y: row.y, in: row, Style(.strong, on: .bar, .bold))
    }
    x = max(x + 1, row.maxX - hintColumns)
    for hint in hints {
      guard x + hint.key.columns + hint.label.columns + 2 <= row.maxX else { break }
      let start = x
      x = frame.grid.put(hint.key, x: x, y: row.y, in: row, Style(.key, on: .bar, .bold))
      x = frame.grid.put(" \(hint.label)", x: x, y: row.y, in: row, Style(.secondary, on: .bar))
      frame.onClick(Region(x: start, y: row.y, width: x - start, height: 1), hint.command)
      x += 2
    }
  }

  /// The keys that can be pressed now; from a look around, first the way back.
  private var hints: [(key: String, label: String, command: Command)] {
    let label = state.walkthroughView == .text ? "screen" : "text"
    let all: [(Command, String)] =
      state.isFollowing
      ? [
        (.nextStep, "next"), (.previousStep, "back"), (.showSteps, "steps"), (.switchNotes, "notes"),
        (.switchStepView, label),
      ] : [(.returnToStep, "return"), (.nextStep, "next"), (.showSteps, "steps")]
    return all.filter { application.whyUnavailable($0.0) == nil }.map { command, label in
      (application.keymap.name(of: command), label, command)
    }
  }
}
