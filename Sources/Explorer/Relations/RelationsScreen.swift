import Canvas
import CaseModel

/// Draws the cursor on the web of relations, and what is said of the two actors under the cursor.
struct RelationsScreen {
  let application: Application
  let location: RelationsLocation

  private var state: ExplorerState { application.state }

  func draw(into frame: inout Frame, content: Region) {
    let layout = application.relationsLayout(content)
    switch location.form {
    case .matrix:
      guard let view = RelationsBackdrop.view(application, location) else { break }
      view.drawCursor(view.plan(layout.body), into: &frame, region: layout.body)
    case .graph: RelationsGraphs(application, location, layout).draw(into: &frame)
    }
    drawPane(layout, into: &frame)
  }

  private func drawPane(_ layout: RelationsLayout, into frame: inout Frame) {
    let (pane, isBelow) = (layout.split.pane, layout.split.isBelow)
    let maker = PairPage(application: application, location: location)
    let view: PageView
    if state.focus == .side {
      // How far it can be scrolled, only the whole page tells.
      let lines = PageLayout(maker.page, width: pane.width)
      let limit = max(0, lines.lines.count - pane.height)
      view = PageView(layout: lines, selection: nil, offset: min(max(0, state.scroll), limit))
    } else if isBelow {
      // What is said of the whole web stands further down, so that it does not move with the length of what is said of two.
      var lines = PageLayout(maker.briefPage, width: pane.width)
      lines.pad(to: pane.height + 1)
      view = PageView(layout: lines, selection: nil, offset: 0)
    } else {
      view = PageView(maker.page, region: pane, selection: nil)
    }
    if isBelow, state.focus == .main { frame.grid.putTitle(maker.title, onRule: layout.split.rule) }
    view.draw(into: &frame, region: pane) { .selectInSidePane($0) }
  }
}
