import Canvas
import CaseModel
import EDTF

/// Draws the cursor on the band of time: the event under it, the moment, the era and the month in which it lies.
struct BandCursor {
  let view: BandView
  let moment: Day
  /// Which of the events shown is under the cursor.
  let selected: Int?
  /// Whether era, month and stretch are lit too; see `EventListView.tintsSelection`.
  let lightsAll: Bool

  private var band: Band { view.band }
  private var scale: TimeScale { view.band.scale }

  func draw(into frame: inout Frame) {
    if lightsAll {
      drawMonth(into: &frame)
      drawEra(into: &frame)
      drawStretch(into: &frame)
    }
    let y = view.region.y + view.rows.marks
    let chosen = selectedColumn
    if let chosen { frame.put(view.glyphs.diamond, x: view.region.x + chosen, y: y, Style(.moment)) }
    if let column = momentColumn, column != chosen {
      frame.put(view.glyphs.heavyVertical, x: view.region.x + column, y: y, Style(.moment))
    }
  }

  /// The band's column of the moment, when the band shows it.
  var momentColumn: Int? { onBand(scale.column(of: moment.ordinal)) }

  private var selectedColumn: Int? {
    guard let selected, band.positions.indices.contains(selected) else { return nil }
    return onBand(scale.column(of: view.casebook.extent(ofEventAt: band.positions[selected]).first))
  }

  private func onBand(_ column: Int) -> Int? {
    (0..<scale.width).contains(column) ? column : nil
  }

  private func drawMonth(into frame: inout Frame) {
    guard let ticks = view.rows.ticks, momentColumn != nil,
      let tick = BandAxis(scale: scale).minor.first(where: { $0.days.contains(moment.ordinal) })
    else { return }
    frame.grid.put(
      tick.text, x: view.region.x + tick.column, y: view.region.y + ticks, in: view.region,
      Style(.moment, .bold))
  }

  private func drawEra(into frame: inout Frame) {
    for (index, era) in view.casebook.eras.enumerated() where era.date.expression.contains(moment) {
      view.drawName(ofEra: index, Style(BandView.hue(index), .bold), into: &frame)
    }
  }

  private func drawStretch(into frame: inout Frame) {
    for (offset, row) in view.rows.stretches.enumerated() where offset < band.rows.count {
      for stretch in band.rows[offset] where stretch.index == selected {
        view.drawLine(of: stretch, row: row, Style(.moment), into: &frame)
      }
    }
  }
}
