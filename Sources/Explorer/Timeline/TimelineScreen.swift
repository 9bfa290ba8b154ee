import Canvas
import CaseModel

/// Draws the timeline: the band of time, the events or lanes, the detail, and the actor's panel as of the moment.
struct TimelineScreen {
  let application: Application
  let location: TimelineLocation

  private var casebook: Casebook { application.casebook }
  private var state: ExplorerState { application.state }
  private var glyphs: Glyphs { state.appearance.glyphs }

  func draw(into frame: inout Frame, content: Region) {
    let layout = TimelineLayout(content: content, layout: location.layout)
    let selected = application.selectedEvent
    let moment = state.moment(in: casebook)
    drawRules(layout, into: &frame, content: content)
    if let band = state.timeline.band {
      let view = BandView(
        casebook: casebook, band: band, rows: layout.bandRows, region: layout.band, glyphs: glyphs,
        moment: moment.ordinal, selected: selected)
      view.draw(into: &frame)
      drawPointer(view.momentColumn, layout, into: &frame, content: content)
    }
    if let panel = layout.panel {
      drawPanel(into: &frame, region: panel, hasFocus: state.focus == .side)
      drawMain(layout, into: &frame, selected: selected)
    } else if state.focus == .side {
      drawPanel(into: &frame, region: layout.main.inset(left: 1, right: 1), hasFocus: true)
    } else {
      drawMain(layout, into: &frame, selected: selected)
    }
    drawDetail(into: &frame, region: layout.detail, selected: selected)
  }

  private func drawMain(_ layout: TimelineLayout, into frame: inout Frame, selected: Int?) {
    if location.layout == .lanes, let band = state.timeline.band {
      LanesView(
        casebook: casebook, band: band, glyphs: glyphs, selected: selected, actor: location.actor,
        moment: state.moment(in: casebook).ordinal
      ).draw(into: &frame, region: layout.main, bandX: layout.band.x)
    } else {
      EventListView(
        casebook: casebook, visible: state.timeline.visible, selected: selected, actor: location.actor,
        moment: state.moment(in: casebook), glyphs: glyphs, tintsSelection: layout.panel != nil,
        hasFocus: state.focus == .main
      ).draw(into: &frame, region: layout.main)
    }
  }

  private func drawRules(_ layout: TimelineLayout, into frame: inout Frame, content: Region) {
    let across = Region(x: content.x, y: layout.rule, width: content.width, height: 1)
    frame.grid.drawRule(across: across)
    let left = layout.panel.map { $0.x - 2 } ?? content.maxX
    if layout.panel != nil {
      frame.grid.drawRule(
        down: Region(x: left, y: layout.rule, width: 1, height: content.maxY - layout.rule))
    }
    frame.grid.drawRule(
      across: Region(
        x: content.x, y: layout.detail.y - 1, width: min(content.maxX, left + 1) - content.x, height: 1))
  }

  /// Points from the rule to the moment on the band; where there is room it says the moment too.
  private func drawPointer(_ column: Int?, _ layout: TimelineLayout, into frame: inout Frame, content: Region)
  {
    guard let column else { return }
    if layout.panel != nil {
      let label = " \(glyphs.pointerUp) \(state.momentLabel(in: casebook)) "
      let x = max(content.x, min(column - 1, content.maxX - label.columns))
      frame.grid.put(label, x: x, y: layout.rule, in: content, Style(.moment, .bold))
      if x != column - 1 { frame.put(glyphs.pointerUp, x: column, y: layout.rule, Style(.moment)) }
    } else {
      frame.put(glyphs.pointerUp, x: column, y: layout.rule, Style(.moment))
    }
  }

  private func drawPanel(into frame: inout Frame, region: Region, hasFocus: Bool) {
    guard let id = location.actor else { return }
    ActorHeading(casebook: casebook, actor: id, moment: state.moment(in: casebook))
      .draw(into: &frame, region: region.row(0), momentLabel: state.momentLabel(in: casebook))
    let page = ActorPage(casebook: casebook, glyphs: glyphs, extent: .panel)
      .page(of: id, asOf: state.moment(in: casebook))
    let pane = region.inset(top: region.height > 8 ? 2 : 1)
    PageView(page, region: pane, selection: hasFocus ? state.selection : nil)
      .draw(into: &frame, region: pane) { .selectInSidePane($0) }
  }

  private func drawDetail(into frame: inout Frame, region: Region, selected: Int?) {
    let detail = DetailText(casebook: casebook, glyphs: glyphs)
    let page: Page
    if state.focus == .side, let target = application.selectedTarget {
      page = detail.page(of: target)
    } else if let selected, state.timeline.visible.indices.contains(selected) {
      page = detail.page(of: casebook.events[state.timeline.visible[selected]])
    } else {
      return
    }
    PageView(page, region: region, selection: nil).draw(into: &frame, region: region) { .select($0) }
    if state.focus == .main, let event = location.event { frame.onClick(region, .go(.event(event))) }
  }
}
