import Canvas
import CaseModel

/// Draws a what-if: its questions and answers, why an answer holds or not, how the picture would settle, what is consistent.
struct ScenarioScreen {
  let application: Application
  let location: ScenarioLocation

  func draw(into frame: inout Frame, content: Region) {
    guard let shown = application.shownWhatIf else {
      frame.grid.put(
        "The case has no scenarios.", x: content.x + 2, y: content.y + 1, in: content, Style(.secondary))
      return
    }
    switch location.view {
    case .picture: drawPicture(shown, into: &frame, content: content)
    case .comparison:
      let inner = content.inset(left: 2, right: 2)
      drawTitle(shown, into: &frame, region: inner.splitTop(2).top)
      ScenarioComparisonView(
        shown: shown, scenarios: application.comparedScenarios, question: application.question,
        hint:
          "Lit: answered differently. \(application.keymap.name(of: .listScenarios)) chooses what stands here."
      ).draw(into: &frame, region: inner.inset(top: 3))
    case .branches, .robustness:
      let inner = content.inset(left: 2, right: 2)
      drawTitle(shown, into: &frame, region: inner.splitTop(2).top)
      let region = Self.page(content)
      let layout = PageLayout(application.pageUnderCursor, width: region.width)
      let limit = max(0, layout.lines.count - region.height)
      PageView(
        layout: layout, selection: application.state.selection,
        offset: min(max(0, application.state.scroll), limit)
      ).draw(into: &frame, region: region) { .select($0) }
    }
  }

  /// Where a view that is read like a page stands.
  static func page(_ content: Region) -> Region { content.inset(left: 2, top: 3, right: 2) }

  private func drawPicture(_ shown: ShownWhatIf, into frame: inout Frame, content: Region) {
    let state = application.state
    let layout = ScenarioLayout(
      content, lines: QuestionGrid.lines(shown).count, pane: state.scenario.pane)
    drawTitle(shown, into: &frame, region: layout.title)
    QuestionGrid(shown: shown, question: application.question, hasFocus: state.focus == .main)
      .draw(into: &frame, region: layout.grid)
    for y in layout.rules {
      frame.grid.drawRule(across: Region(x: content.x, y: y, width: content.width, height: 1))
    }
    if let divider = layout.divider { frame.grid.drawRule(down: divider) }
    for (pane, region) in layout.panes { draw(pane, shown, into: &frame, region: region) }
  }

  private func drawTitle(_ shown: ShownWhatIf, into frame: inout Frame, region: Region) {
    let title = shown.title.columns <= region.width ? shown.title : shown.shortTitle
    frame.grid.put(
      title.truncated(to: region.width), x: region.x, y: region.y, in: region, Style(.moment, .bold))
    let verdict = shown.verdict.truncated(to: region.width)
    let role: Role = shown.findings.isConsistent ? .positive : .negative
    let second = region.row(1)
    frame.grid.put(
      verdict, x: second.maxX - verdict.columns, y: second.y, in: second, Style(role, .bold))
    frame.grid.put(
      shown.ground.truncated(to: second.width - verdict.columns - 2), x: second.x, y: second.y, in: second,
      Style(.secondary))
  }

  private func draw(_ pane: ScenarioPane, _ shown: ShownWhatIf, into frame: inout Frame, region: Region) {
    let state = application.state
    let hasFocus = state.focus == .side && state.scenario.pane == pane
    let (head, body) = region.splitTop(1)
    let (heading, note) = heading(of: pane, shown)
    let mark: Style = hasFocus ? Style(.accent, .bold) : Style(.moment, .bold)
    let x = frame.grid.put(heading.truncated(to: head.width), x: head.x, y: head.y, in: head, mark)
    frame.grid.put(
      note.truncated(to: head.maxX - x - 2), x: x + 2, y: head.y, in: head, Style(.secondary))
    let page = application.page(of: pane, width: region.width)
    PageView(page, region: body, selection: hasFocus ? state.selection : nil)
      .draw(into: &frame, region: body) { .selectInPane(pane, $0) }
  }

  private func heading(of pane: ScenarioPane, _ shown: ShownWhatIf) -> (String, String) {
    switch pane {
    case .why:
      let question = application.question ?? 0
      return ("Why \(shown.standing(of: question))", shown.sums(of: question))
    case .course: return ("If left to settle", shown.courseWords)
    case .consistent:
      return ("Consistent scenarios", shown.countWords)
    }
  }
}
