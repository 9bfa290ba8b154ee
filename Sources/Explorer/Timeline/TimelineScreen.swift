import Canvas
import CaseModel

/// Draws the timeline: the band of time, the events or lanes, the detail, and the actor's panel as of the moment.
struct TimelineScreen {
  let application: Application
  let location: TimelineLocation

  private var casebook: Casebook { application.casebook }
  private var state: ExplorerState { application.state }
  private var glyphs: Glyphs { state.appearance.glyphs }
  private var isNarrow: Bool { state.size.width < TimelineLayout.panelThreshold }

  func draw(into frame: inout Frame, content: Region) {
    let layout = TimelineLayout(content, location.layout, showsCurve: location.showsCurve)
    let selected = application.selectedEvent
    let moment = state.moment(in: casebook)
    if let band = state.timeline.band {
      let view = BandView(
        casebook: casebook, band: band, rows: layout.bandRows, region: layout.band, glyphs: glyphs)
      let cursor = BandCursor(view: view, moment: moment, selected: selected, lightsAll: !isNarrow)
      cursor.draw(into: &frame)
      drawPointer(cursor.momentColumn.map { layout.band.x + $0 }, layout, into: &frame, content: content)
    }
    if let panel = layout.panel {
      drawPanel(into: &frame, region: panel, hasFocus: state.focus == .side)
      drawMain(layout, into: &frame, selected: selected)
    } else if location.layout == .pictures {
      drawPictures(layout, into: &frame)
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
      list(layout).drawCursor(
        into: &frame, moment: isNarrow ? nil : state.moment(in: casebook), hasFocus: state.focus == .main)
    }
  }

  private func drawPictures(_ layout: TimelineLayout, into frame: inout Frame) {
    guard let shown = application.shownPictures, let band = state.timeline.band else { return }
    PicturesView(shown: shown, scale: band.scale, selection: state.selection, glyphs: glyphs)
      .draw(into: &frame, region: layout.main, bandX: layout.band.x)
  }

  private func list(_ layout: TimelineLayout) -> EventListView {
    EventListView(
      casebook: casebook, visible: state.timeline.visible, selected: application.selectedEvent,
      actor: location.actor, glyphs: glyphs, region: layout.main)
  }

  /// Points from the rule to the moment on the band and says the moment; on narrow screens the lit mark has to do.
  private func drawPointer(_ column: Int?, _ layout: TimelineLayout, into frame: inout Frame, content: Region)
  {
    guard let column, !isNarrow else { return }
    let label = " \(glyphs.pointerUp) \(state.momentLabel(in: casebook)) "
    let x = max(content.x, min(column - 1, content.maxX - label.columns))
    frame.grid.put(label, x: x, y: layout.rule, in: content, Style(.moment, .bold))
    if x != column - 1 { frame.put(glyphs.pointerUp, x: column, y: layout.rule, Style(.moment)) }
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
    if let shown = application.shownPictures {
      page =
        application.pictureRow.map { PicturesPage(shown: shown, glyphs: glyphs).detail(of: $0) } ?? Page()
    } else if state.focus == .side, let target = application.selectedTarget {
      page = detail.page(of: target)
    } else if let selected, state.timeline.visible.indices.contains(selected) {
      let event = casebook.events[state.timeline.visible[selected]]
      page = isNarrow && location.layout == .list ? detail.briefPage(of: event) : detail.page(of: event)
    } else {
      return
    }
    // The terms in the text lie above the pane that leads to the event.
    if state.focus == .main, let event = location.event { frame.onClick(region, .go(.event(event))) }
    PageView(page, region: region, selection: nil).draw(into: &frame, region: region) { .select($0) }
  }
}
