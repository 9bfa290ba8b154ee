import Canvas
import CaseModel

/// The part of the timeline that stays while the cursor moves: rules, the band of time, and the rows of the list.
struct TimelineBackdrop: Equatable {
  private let layout: TimelineLocation.Layout
  private let showsCurve: Bool
  private let band: BandSubject?
  private let list: ListSubject?

  /// What the rows of the list are drawn from, beside the filter, which the band's subject has.
  private struct ListSubject: Equatable {
    let offset: Int
    let actor: Identifier<PoliticalActor>?
  }

  /// Nothing on other screens.
  init?(_ application: Application) {
    guard case .timeline(let location) = application.state.location else { return nil }
    layout = location.layout
    showsCurve = location.showsCurve
    band = application.state.timeline.band?.subject
    list = Self.list(application, location).map {
      ListSubject(offset: $0.offsetOfFirst, actor: location.actor)
    }
  }

  func draw(into frame: inout Frame, content: Region, _ application: Application) {
    let layout = TimelineLayout(content, layout, showsCurve: showsCurve)
    drawRules(layout, into: &frame, content: content)
    if let band = application.state.timeline.band {
      BandView(
        casebook: application.casebook, band: band, rows: layout.bandRows, region: layout.band,
        glyphs: frame.glyphs
      ).draw(into: &frame)
      if let region = layout.curve, let curve = application.state.timeline.curve {
        CurveStrip(curve: curve, scale: band.scale).draw(into: &frame, region: region, left: content.x)
      }
    }
    if case .timeline(let location) = application.state.location {
      Self.list(application, location)?.draw(into: &frame, application.keymap)
    }
  }

  /// The list, where it is shown: not with lanes, nor where the panel has taken its place.
  private static func list(_ application: Application, _ location: TimelineLocation) -> EventListView? {
    let state = application.state
    let layout = TimelineLayout(state.content, location.layout, showsCurve: location.showsCurve)
    guard location.layout == .list, layout.panel != nil || state.focus == .main else { return nil }
    return EventListView(
      casebook: application.casebook, visible: state.timeline.visible, selected: application.selectedEvent,
      actor: location.actor, glyphs: state.appearance.glyphs, region: layout.main)
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
