import Canvas
import CaseModel
import EDTF

/// Draws the moment on the tension curve, and what the curve is made of there.
struct TensionScreen {
  let application: Application
  let location: TensionLocation

  private var casebook: Casebook { application.casebook }
  private var state: ExplorerState { application.state }

  func draw(into frame: inout Frame, content: Region) {
    guard let curve = state.tension.curve, let band = state.tension.band,
      let breakdown = state.tension.breakdown
    else { return }
    let layout = TensionLayout(content)
    let day = breakdown.day
    let view = BandView(
      casebook: casebook, band: band, rows: layout.bandRows, region: layout.band, glyphs: frame.glyphs)
    let cursor = BandCursor(
      view: view, moment: day, selected: selected(band, day), lightsAll: layout.isRoomy)
    cursor.draw(into: &frame)
    let value = breakdown.value
    if let column = cursor.momentColumn {
      let plot = TensionPlot(
        curve, scale: band.scale, size: Size(width: layout.plot.width, height: layout.plot.height))
      if layout.isRoomy { drawLine(at: layout.plot.x + column, layout.plot, into: &frame) }
      frame.put(
        frame.glyphs.bullet, x: layout.plot.x + column, y: layout.plot.y + plot.row(of: value),
        Self.lit.adding(.bold))
    }
    drawRule(value, day, layout, band, into: &frame)
    let page = TensionPage(
      casebook: casebook, curve: curve, breakdown: breakdown,
      room: content.width < 72 ? .least : content.width < 100 ? .little : .all
    )
    .page(isBrief: layout.saysAll, limit: max(0, state.selection) + layout.list.height + 1)
    PageView(page, region: layout.list, selection: state.selection)
      .draw(into: &frame, region: layout.list) { .select($0) }
  }

  /// The moment's colour, without the underline that it has where there are no colours: dots are not underlined.
  private static let lit = Style(.hue5)

  /// Which of the events on the band begins at the moment.
  private func selected(_ band: Band, _ day: Day) -> Int? {
    band.positions.firstIndex { casebook.extent(ofEventAt: $0).first == day.ordinal }
  }

  /// Where the curve stands in the moment's column, it is lit; elsewhere a thin line leads down, on screens that are so high that the
  /// eye would not find from the band to the curve.
  private func drawLine(at x: Int, _ plot: Region, into frame: inout Frame) {
    for y in plot.y..<plot.maxY {
      if frame.grid[x, y].glyph == Cell.blank.glyph {
        frame.put(frame.glyphs.vertical, x: x, y: y, Style(.secondary))
      } else {
        frame.grid.restyle(Region(x: x, y: y, width: 1, height: 1)) { _ in Self.lit }
      }
    }
  }

  /// The value at the moment on the rule and where it comes from, then the moods that the documents speak of.
  private func drawRule(
    _ value: Double, _ day: Day, _ layout: TensionLayout, _ band: Band, into frame: inout Frame
  ) {
    let title = [
      Span(day.label, Style(.moment, .bold)), Span(": "),
      Span(TensionWords.signed(value), Style(TensionPage.role(value), .bold)),
      Span(", made of", Style(.secondary)),
    ]
    frame.grid.putTitle(title, onRule: layout.rule)
    let row = Region(x: layout.band.x, y: layout.rule.y, width: layout.band.width, height: 1)
    TensionMoods(casebook: casebook, band: band).draw(
      into: &frame, row: row, from: layout.rule.x + title.columns + 6)
  }
}
