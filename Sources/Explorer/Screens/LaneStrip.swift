import Canvas
import CaseModel
import EDTF

/// Draws the events of one actor on one line across the whole case, with the years above and the moment marked.
struct LaneStrip {
  let casebook: Casebook
  let actor: Identifier<PoliticalActor>
  let moment: Day
  let glyphs: Glyphs

  func draw(into frame: inout Frame, region: Region) {
    guard region.height >= 2, region.width > 8 else { return }
    let scale = TimeScale.fit(casebook.span, width: region.width) { casebook.weightOfEventsBeginning(in: $0) }
    for tick in BandAxis(scale: scale).major {
      frame.grid.put(tick.text, x: region.x + tick.column, y: region.y, in: region, Style(.secondary))
    }
    let y = region.y + 1
    frame.grid.drawRule(across: region.row(1))
    for position in casebook.events(of: actor) {
      let column = scale.column(of: casebook.extent(ofEventAt: position).first)
      guard (0..<region.width).contains(column) else { continue }
      let event = casebook.events[position]
      let isPast = event.firstDayOrdinal <= moment.ordinal
      frame.put(
        event.isHeadline ? glyphs.diamond : glyphs.hollowDiamond, x: region.x + column, y: y,
        Style(isPast ? .accent : .secondary))
      if let day = event.moment {
        frame.onClick(
          Region(x: region.x + column, y: y, width: 1, height: 1), .go(.actor(actor, asOf: day)))
      }
    }
    let column = scale.column(of: moment.ordinal)
    if (0..<region.width).contains(column), region.height > 2 {
      frame.put(glyphs.pointerUp, x: region.x + column, y: y + 1, Style(.moment))
    }
  }
}
