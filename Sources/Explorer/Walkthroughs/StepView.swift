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
    let pane = pane(region)
    let layout = PageLayout(page(of: step, width: pane.width), width: pane.width)
    let scroll = min(max(0, present.scroll), max(0, layout.lines.count - pane.height))
    PageView(layout: layout, selection: nil, offset: scroll)
      .draw(into: &frame, region: pane) { _ in .showNothing }
  }

  /// The last line to which the text can be scrolled.
  func lastScroll(in region: Region) -> Int {
    guard let (_, step) = application.presentStep else { return 0 }
    let pane = pane(region)
    return max(0, PageLayout(page(of: step, width: pane.width), width: pane.width).lines.count - pane.height)
  }

  /// Beside the screen there is room for the text or the notes; the whole screen has room for both.
  private func page(of step: Walkthrough.Step, width: Int) -> Page {
    let text = StepText(step: step, model: application.casebook.model, width: width)
    let showsNotes = state.walkthrough?.showsNotes == true
    guard state.walkthroughView == .text else { return showsNotes ? text.notes : text.page }
    let title: [Page.Block] = [.paragraph([Span(step.title, Style(.strong, .bold))]), .gap]
    return Page(title + text.page.blocks + (showsNotes ? [.gap] + text.notes.blocks : []))
  }

  /// How wide a line of the text is on a screen; longer ones are hard to read.
  static func textColumns(_ width: Int) -> Int { max(1, min(106, width - 4)) }

  private func pane(_ region: Region) -> Region {
    let isTall = state.walkthroughView == .text
    let pane = region.inset(left: 2, top: isTall ? 2 : 1, right: 2)
    return Region(x: pane.x, y: pane.y, width: Self.textColumns(region.width), height: pane.height)
  }

  /// The line on which the step stands, and the keys that lead on.
  private func drawHead(
    _ walkthrough: Walkthrough, _ step: Walkthrough.Step, into frame: inout Frame, row: Region
  ) {
    frame.grid.fill(row, Style(.text, on: .bar))
    let number = "step \(state.walkthrough?.step ?? 0) of \(walkthrough.steps.count)"
    let lead = state.isFollowing ? number : "exploring, from \(number)"
    var x = frame.grid.put(lead, x: row.x + 1, y: row.y, in: row, Style(.moment, on: .bar, .bold))
    if state.isFollowing {
      x = frame.grid.put(" · \(step.minutes) min", x: x, y: row.y, in: row, Style(.secondary, on: .bar))
    }
    // On a narrow screen a title in full is worth more than the last keys; a text that stands alone begins with it.
    let keys = LineHint.available(hints, of: application)
    let room = row.maxX - x - 5 - (keys.first?.columns ?? 0)
    if state.walkthroughView != .text, room >= 12 {
      x = frame.grid.put(
        " · \(step.title.truncated(to: room))", x: x, y: row.y, in: row, Style(.strong, on: .bar, .bold))
    }
    frame.draw(LineHint.fitting(keys, columns: row.maxX - x - 2), in: row)
  }

  /// The keys that can be pressed now, the most needed first; from a look around that is the way back.
  private var hints: [(command: Command, label: String)] {
    let other = state.walkthroughView == .text ? "screen" : "text"
    return state.isFollowing
      ? [
        (.nextStep, "next"), (.switchStepView, other), (.showSteps, "steps"), (.switchNotes, "notes"),
        (.previousStep, "back"),
      ] : [(.returnToStep, "return"), (.nextStep, "next"), (.showSteps, "steps")]
  }
}
