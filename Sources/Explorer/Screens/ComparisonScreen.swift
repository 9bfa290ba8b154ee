import Canvas
import CaseModel

/// Draws two actors side by side, part by part, as of one moment.
struct ComparisonScreen {
  let application: Application
  let first: Identifier<PoliticalActor>
  let second: Identifier<PoliticalActor>

  func draw(into frame: inout Frame, content: Region) {
    let half = content.width / 2
    let (left, right) = content.splitLeft(half)
    let detailHeight = StatementPane.height(of: content)
    frame.grid.drawRule(down: right.inset(bottom: detailHeight))
    let sides = [
      (actor: first, region: left.inset(left: 2, top: 1, right: 1), pane: ExplorerState.Pane.main),
      (actor: second, region: right.inset(left: 2, top: 1, right: 1), pane: .side),
    ]
    let height = content.height - detailHeight - 4
    let layouts = alignedLayouts(width: half - 3, height: height)
    for (side, layout) in zip(sides, layouts) {
      ActorHeading(
        casebook: application.casebook, actor: side.actor,
        moment: application.state.moment(in: application.casebook)
      )
      .draw(
        into: &frame, region: side.region.row(0),
        momentLabel: application.state.momentLabel(in: application.casebook))
      let body = side.region.inset(top: 2, bottom: detailHeight + 1)
      let hasFocus = side.pane == application.state.focus
      PageView(
        layout: layout, selection: hasFocus ? application.state.selection : nil,
        offset: offset(layouts, height)
      )
      .draw(into: &frame, region: body) { side.pane == .main ? .select($0) : .selectInSidePane($0) }
    }
    StatementPane(application: application).draw(into: &frame, content: content)
  }

  /// Both pages, each part beginning in the same line on both sides.
  private func alignedLayouts(width: Int, height: Int) -> [PageLayout] {
    let casebook = application.casebook
    let moment = application.state.moment(in: casebook)
    let builder = ActorPage(casebook: casebook, glyphs: application.state.appearance.glyphs, extent: .panel)
    let panels = [first, second].map { casebook.panel(of: $0, asOf: moment) }
    var layouts = [PageLayout(Page(), width: width), PageLayout(Page(), width: width)]
    for section in ActorPage.sections {
      let blocks = panels.map { $0.map { builder.blocks(of: section, $0) } ?? [] }
      guard blocks.contains(where: { !$0.isEmpty }) else { continue }
      for side in 0...1 {
        let isMissing = blocks[side].isEmpty
        let none = Page.Block.paragraph([Span("nothing said of this", Style(.faint))])
        layouts[side].append(PageLayout(Page(isMissing ? [none] : blocks[side]), width: width))
      }
      let lines = max(layouts[0].lines.count, layouts[1].lines.count) + 1
      for side in 0...1 { layouts[side].pad(to: lines) }
    }
    return layouts
  }

  /// Both sides scroll together, so that the parts stay side by side.
  private func offset(_ layouts: [PageLayout], _ height: Int) -> Int {
    let side = application.state.focus == .main ? 0 : 1
    return PageView.offset(of: application.state.selection, in: layouts[side], height: height)
  }
}
