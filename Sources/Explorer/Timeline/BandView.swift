import Canvas
import CaseModel
import EDTF

/// Draws the band of time: years, eras, events.
///
/// The cursor on it is drawn by ``BandCursor``.
struct BandView {
  let casebook: Casebook
  let band: Band
  let rows: BandRows
  let region: Region
  let glyphs: Glyphs

  private var scale: TimeScale { band.scale }

  func draw(into frame: inout Frame) {
    drawAxis(into: &frame)
    for index in casebook.eras.indices { drawEra(index, into: &frame) }
    for (offset, row) in rows.stretches.enumerated() where offset < band.rows.count {
      for stretch in band.rows[offset] { draw(stretch, row: row, into: &frame) }
    }
    drawMarks(into: &frame)
  }

  /// Tells eras apart; means nothing by itself.
  static func hue(_ index: Int) -> Role {
    let hues: [Role] = [.hue1, .hue2, .hue3, .hue4, .hue5, .hue6]
    return hues[index % hues.count]
  }

  private func row(_ offset: Int) -> Int { region.y + offset }

  private func drawAxis(into frame: inout Frame) {
    let axis = BandAxis(scale: scale)
    for tick in axis.major {
      frame.grid.put(
        tick.text, x: region.x + tick.column, y: row(rows.years), in: region,
        Style(tick.isRoomy ? .strong : .secondary, on: .plain, tick.isRoomy ? .bold : []))
    }
    guard let ticks = rows.ticks else { return }
    for tick in axis.minor {
      frame.grid.put(tick.text, x: region.x + tick.column, y: row(ticks), in: region, Style(.secondary))
    }
  }

  private func drawEra(_ index: Int, into frame: inout Frame) {
    let era = casebook.eras[index]
    guard let columns = columns(of: era) else { return }
    let shape = StretchShape(era.date.expression)
    let line =
      shape.line == .light
      ? String(repeating: glyphs.heavyHorizontal, count: columns.count)
      : shape.line(of: columns.count, glyphs)
    frame.grid.put(
      line, x: region.x + columns.lowerBound, y: row(rows.eraLine), in: region, Style(Self.hue(index)))
    drawName(ofEra: index, Style(Self.hue(index)), into: &frame)
  }

  private func columns(of era: Era) -> ClosedRange<Int>? {
    let date = era.date.expression
    return scale.columns(from: date.earliestDay?.ordinal ?? .min, through: date.latestDay?.ordinal ?? .max)
  }

  /// Writes an era's name under its line, or into it where there is no row for names; it ends a column before the next
  /// era begins.
  func drawName(ofEra index: Int, _ style: Style, into frame: inout Frame) {
    let era = casebook.eras[index]
    guard let columns = columns(of: era) else { return }
    let next = casebook.eras.indices.contains(index + 1) ? self.columns(of: casebook.eras[index + 1]) : nil
    let end = min(columns.upperBound + 1, next?.lowerBound ?? .max)
    let room = end - columns.lowerBound - 1
    // In its line, some of the line stands on either side.
    let space = rows.eraNames == nil ? room - 3 : room
    let text = rows.eraNames != nil && era.name.columns <= space ? era.name : era.shortName
    // Of a few letters nobody makes out a name.
    guard text.columns <= space || space >= 6 else { return }
    let shown = text.truncated(to: space, with: glyphs.ellipsis)
    if let names = rows.eraNames {
      frame.grid.put(shown, x: region.x + columns.lowerBound, y: row(names), in: region, style)
    } else {
      frame.grid.put(
        " \(shown) ", x: region.x + columns.lowerBound + 1, y: row(rows.eraLine), in: region, style)
    }
  }

  private func draw(_ stretch: Band.Stretch, row offset: Int, into frame: inout Frame) {
    drawLine(of: stretch, row: offset, Style(stretch.isHeadline ? .text : .secondary), into: &frame)
    let line = Region(
      x: region.x + stretch.columns.lowerBound, y: row(offset), width: stretch.columns.count, height: 1)
    frame.onClick(line, .select(stretch.index))
  }

  func drawLine(of stretch: Band.Stretch, row offset: Int, _ style: Style, into frame: inout Frame) {
    frame.grid.put(
      stretch.shape.line(of: stretch.columns.count, glyphs), x: region.x + stretch.columns.lowerBound,
      y: row(offset), in: region, style)
  }

  private func drawMarks(into frame: inout Frame) {
    let y = row(rows.marks)
    for column in 0..<scale.width {
      let cell = Region(x: region.x + column, y: y, width: 1, height: 1)
      let mark = band.marks[column]
      if mark.count > 0 {
        frame.onClick(cell, .select(mark.first))
        frame.put(glyph(mark), x: cell.x, y: y, Style(mark.hasHeadline ? .strong : .secondary))
      } else {
        frame.onClick(cell, .setMoment(Day(ordinal: scale.day(at: column))))
      }
    }
  }

  /// A headline is full and a detail hollow; where events crowd, their number stands for them.
  private func glyph(_ mark: Band.Mark) -> String {
    if mark.hasHeadline { return glyphs.diamond }
    switch mark.count {
    case 1: return glyphs.hollowDiamond
    case 2...9: return String(mark.count)
    default:
      let steps = glyphs.rise.count - 1
      return glyphs.rise[min(steps, mark.count * steps / max(1, band.greatestCount))]
    }
  }
}
