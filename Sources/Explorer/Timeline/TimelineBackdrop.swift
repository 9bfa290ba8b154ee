import Canvas
import CaseModel

/// The part of the timeline that stays while the cursor moves: rules and the band of time.
struct TimelineBackdrop: Equatable {
  private let layout: TimelineLocation.Layout
  private let band: BandSubject?

  /// Nothing on other screens.
  init?(_ application: Application) {
    guard case .timeline(let location) = application.state.location else { return nil }
    layout = location.layout
    band = application.state.timeline.band?.subject
  }

  func draw(into frame: inout Frame, content: Region, _ application: Application) {
    let layout = TimelineLayout(content: content, layout: layout)
    drawRules(layout, into: &frame, content: content)
    guard let band = application.state.timeline.band else { return }
    BandView(
      casebook: application.casebook, band: band, rows: layout.bandRows, region: layout.band, glyphs: frame.glyphs
    ).draw(into: &frame)
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
}
