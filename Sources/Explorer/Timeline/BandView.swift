import Canvas
import CaseModel
import EDTF

/// Draws the band of time: years, eras, events, and the moment.
struct BandView {
  let casebook: Casebook
  let band: Band
  let rows: BandRows
  let region: Region
  let glyphs: Glyphs
  /// The moment, as days since 1970-01-01.
  let moment: Int
  /// Which of the events shown is under the cursor.
  let selected: Int?

  private var scale: TimeScale { band.scale }

  func draw(into frame: inout Frame) {
    drawAxis(into: &frame)
    for (index, era) in casebook.eras.enumerated() { draw(era, hue: Self.hue(index), into: &frame) }
    for (offset, row) in rows.stretches.enumerated() where offset < band.rows.count {
      for stretch in band.rows[offset] { draw(stretch, row: row, into: &frame) }
    }
    drawMarks(into: &frame)
  }

  /// The column of the moment on the screen, when the band shows it.
  var momentColumn: Int? {
    let column = scale.column(of: moment)
    return (0..<scale.width).contains(column) ? region.x + column : nil
  }

  static func hue(_ index: Int) -> Role {
    let hues: [Role] = [.hue1, .hue2, .hue3, .hue4, .hue5, .hue6]
    return hues[index % hues.count]
  }

  private func row(_ offset: Int) -> Int { region.y + offset }

  private func drawAxis(into frame: inout Frame) {
    let current = scale.column(of: moment)
    let axis = BandAxis(scale: scale)
    for tick in axis.major {
      frame.grid.put(
        tick.text, x: region.x + tick.column, y: row(rows.years), in: region,
        Style(tick.isRoomy ? .strong : .secondary, on: .plain, tick.isRoomy ? .bold : []))
    }
    guard let ticks = rows.ticks else { return }
    for tick in axis.minor {
      let isCurrent = tick.columns.contains(current)
      frame.grid.put(
        tick.text, x: region.x + tick.column, y: row(ticks), in: region,
        isCurrent ? Style(.moment, .bold) : Style(.secondary))
    }
  }

  private func draw(_ era: Era, hue: Role, into frame: inout Frame) {
    let date = era.date.expression
    let first = date.earliestDay?.ordinal ?? .min
    let last = date.latestDay?.ordinal ?? .max
    guard let columns = scale.columns(from: first, through: last) else { return }
    let shape = StretchShape(date)
    for column in columns {
      let glyph =
        shape.line == .light
        ? glyphs.heavyHorizontal : shape.glyph(at: column - columns.lowerBound, of: columns.count, glyphs)
      frame.put(glyph, x: region.x + column, y: row(rows.eraLine), Style(hue))
    }
    let isNow = first <= moment && moment <= last
    let style = Style(hue, on: .plain, isNow ? .bold : [])
    if let names = rows.eraNames {
      let text = (columns.count > era.name.columns ? era.name : era.shortName).truncated(
        to: columns.count - 1)
      frame.grid.put(text, x: region.x + columns.lowerBound, y: row(names), in: region, style)
    } else if columns.count >= 8 {
      let text = " \(era.shortName.truncated(to: columns.count - 4)) "
      frame.grid.put(text, x: region.x + columns.lowerBound + 1, y: row(rows.eraLine), in: region, style)
    }
  }

  private func draw(_ stretch: Band.Stretch, row offset: Int, into frame: inout Frame) {
    let isSelected = stretch.index == selected
    let style = Style(isSelected ? .moment : stretch.isHeadline ? .text : .secondary)
    for column in stretch.columns {
      let glyph = stretch.shape.glyph(
        at: column - stretch.columns.lowerBound, of: stretch.columns.count, glyphs)
      frame.put(glyph, x: region.x + column, y: row(offset), style)
    }
    let line = Region(
      x: region.x + stretch.columns.lowerBound, y: row(offset), width: stretch.columns.count, height: 1)
    frame.onClick(line, .select(stretch.index))
  }

  private func drawMarks(into frame: inout Frame) {
    let y = row(rows.marks)
    let chosen = selected.flatMap(column(of:))
    for column in 0..<scale.width {
      let cell = Region(x: region.x + column, y: y, width: 1, height: 1)
      let mark = band.marks[column]
      if mark.count > 0 {
        frame.onClick(cell, .select(mark.first))
        if column != chosen {
          frame.put(glyph(mark), x: cell.x, y: y, Style(mark.hasHeadline ? .strong : .secondary))
        }
      } else if let day = day(at: column) {
        frame.onClick(cell, .setMoment(day))
      }
    }
    if let chosen { frame.put(glyphs.diamond, x: region.x + chosen, y: y, Style(.moment, .bold)) }
    if let moment = momentColumn, moment - region.x != chosen {
      frame.put(glyphs.heavyVertical, x: moment, y: y, Style(.moment))
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

  private func day(at column: Int) -> Day? { Day(ordinal: scale.day(at: column)) }

  private func column(of index: Int) -> Int? {
    let visible = band.positions
    guard visible.indices.contains(index) else { return nil }
    let column = scale.column(of: casebook.extent(ofEventAt: visible[index]).first)
    return (0..<scale.width).contains(column) ? column : nil
  }
}
