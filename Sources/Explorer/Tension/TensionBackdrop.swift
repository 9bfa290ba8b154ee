import Canvas
import CaseModel
import EDTF

/// The part of the tension curve that stays while the cursor moves: band of time, curve, what the scale is.
struct TensionBackdrop: Equatable {
  private let pair: ActorPair?
  private let halfLife: HalfLife

  /// Nothing on other screens.
  init?(_ application: Application) {
    guard let location = application.tensionLocation else { return nil }
    pair = location.pair
    halfLife = location.halfLife
  }

  func draw(into frame: inout Frame, content: Region, _ application: Application) {
    guard let curve = application.state.tension.curve, let band = application.state.tension.band else {
      return
    }
    let layout = TensionLayout(content)
    let words = TensionWords(casebook: application.casebook, curve: curve)
    frame.grid.put(
      words.title.truncated(to: layout.title.width), x: layout.title.x, y: layout.title.y, in: layout.title)
    BandView(
      casebook: application.casebook, band: band, rows: layout.bandRows, region: layout.band,
      glyphs: frame.glyphs
    ).draw(into: &frame)
    drawPlot(layout, curve, band, into: &frame)
    makeColumnsClickable(layout, application.casebook, band, into: &frame)
    frame.grid.drawRule(across: layout.rule)
    drawWords(words, layout, into: &frame)
  }

  private func drawPlot(
    _ layout: TensionLayout, _ curve: TensionCurve, _ band: Band, into frame: inout Frame
  ) {
    let isASCII = frame.glyphs.isASCII
    let plot = TensionPlot(
      curve, scale: band.scale, size: Size(width: layout.plot.width, height: layout.plot.height))
    let room = layout.plot
    frame.grid.draw(plot.raster(isShaded: !isASCII), in: room, isASCII: isASCII, TensionPlot.style)
    putSide("cooperation", y: room.y, room, into: &frame)
    putSide("conflict", y: room.maxY - 1, room, into: &frame)
    for tick in plot.ticks {
      let text = TensionWords.signed(tick.value).truncated(to: layout.gutter.width)
      frame.grid.put(
        text, x: layout.gutter.maxX - text.columns, y: room.y + tick.row, in: layout.gutter,
        Style(tick.value == 0 ? .text : .secondary))
    }
  }

  /// Says what lies above or below, at the left or the right end of a row: where the curve leaves room.
  private func putSide(_ word: String, y: Int, _ room: Region, into frame: inout Frame) {
    let blank = Cell.blank.glyph
    for x in [room.x, room.maxX - word.columns] {
      guard (x..<(x + word.columns)).allSatisfy({ frame.grid[$0, y].glyph == blank }) else { continue }
      frame.grid.put(word, x: x, y: y, in: room, Style(.secondary))
      return
    }
  }

  /// A click on a column puts the moment there: to the first event that begins in it, where one does.
  private func makeColumnsClickable(
    _ layout: TensionLayout, _ casebook: Casebook, _ band: Band, into frame: inout Frame
  ) {
    for (column, mark) in band.marks.enumerated() {
      let begin =
        mark.count > 0 && band.positions.indices.contains(mark.first)
        ? casebook.extent(ofEventAt: band.positions[mark.first]).first : band.scale.day(at: column)
      frame.onClick(
        Region(
          x: layout.band.x + column, y: layout.band.y, width: 1,
          height: layout.plot.maxY - layout.band.y),
        .setMoment(Day(ordinal: begin)))
    }
  }

  private func drawWords(_ words: TensionWords, _ layout: TensionLayout, into frame: inout Frame) {
    let region = layout.words
    let text =
      layout.saysAll ? words.formula + " " + words.scale : region.height > 1 ? words.short : words.least
    let lines = wrap([Span(text, Style(.secondary))], width: max(1, region.width))
    for (offset, line) in lines.prefix(region.height).enumerated() {
      frame.grid.put(line, x: region.x, y: region.y + offset, in: region)
    }
  }
}
