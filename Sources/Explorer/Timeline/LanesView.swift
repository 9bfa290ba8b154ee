import Canvas
import CaseModel
import EDTF

/// Draws a lane for every state: its events on the band's own scale, with titles where there is room.
struct LanesView {
  let casebook: Casebook
  let band: Band
  let glyphs: Glyphs
  let selected: Int?
  let actor: Identifier<PoliticalActor>?
  let moment: Int

  func draw(into frame: inout Frame, region: Region, bandX: Int) {
    let lanes = casebook.lanes
    guard !lanes.isEmpty, region.height > 0 else { return }
    let pitch = min(3, max(1, region.height / lanes.count))
    for (index, lane) in lanes.enumerated() where (index + 1) * pitch <= region.height {
      let rows = Region(x: region.x, y: region.y + index * pitch, width: region.width, height: pitch)
      draw(lane, into: &frame, rows: rows, bandX: bandX)
    }
  }

  private func draw(_ lane: PoliticalActor, into frame: inout Frame, rows: Region, bandX: Int) {
    let isChosen = lane.id == actor
    let name = Region(x: rows.x, y: rows.y, width: max(0, bandX - rows.x - 1), height: 1)
    frame.grid.put(
      lane.shortName.truncated(to: name.width - 1), x: name.x + 1, y: name.y, in: name,
      isChosen ? Style(.accent, .bold) : Style(.text))
    if isChosen { frame.put(glyphs.cursorBar, x: name.x, y: name.y, Style(.accent)) }
    frame.onClick(name, .chooseActor(lane.id))
    let line = Region(x: bandX, y: rows.y, width: band.scale.width, height: 1)
    frame.grid.drawRule(across: line)
    let marks = band.lanes[lane.id] ?? []
    for mark in marks { draw(mark, into: &frame, line: line, isChosen: isChosen) }
    if rows.height > 1 {
      drawTitles(marks, into: &frame, region: Region(x: bandX, y: rows.y + 1, width: line.width, height: 1))
    }
    let column = band.scale.column(of: moment)
    if (0..<band.scale.width).contains(column), !marks.contains(where: { $0.column == column }) {
      frame.put(glyphs.cross, x: bandX + column, y: line.y, Style(.moment))
    }
  }

  private func draw(_ mark: Band.LaneMark, into frame: inout Frame, line: Region, isChosen: Bool) {
    let isSelected = selected.map(mark.indices.contains) ?? false
    let glyph =
      mark.indices.count > 1
      ? (mark.indices.count <= 9 ? String(mark.indices.count) : "+")
      : mark.isHeadline ? glyphs.diamond : glyphs.hollowDiamond
    let style =
      isSelected ? Style(.moment, .bold) : Style(mark.isHeadline ? .strong : isChosen ? .accent : .text)
    frame.put(isSelected ? glyphs.diamond : glyph, x: line.x + mark.column, y: line.y, style)
    frame.onClick(Region(x: line.x + mark.column, y: line.y, width: 1, height: 1), .select(mark.indices[0]))
  }

  /// Writes titles under their marks, the selected one's and the weightiest first, where they do not touch.
  private func drawTitles(_ marks: [Band.LaneMark], into frame: inout Frame, region: Region) {
    var taken: [Range<Int>] = []
    let order = marks.sorted { left, right in
      let chosen = (left: isSelected(left), right: isSelected(right))
      return chosen.left != chosen.right
        ? chosen.left : (-left.weight, left.column) < (-right.weight, right.column)
    }
    for mark in order.prefix(Self.titleLimit) {
      let index = isSelected(mark) ? selected ?? mark.indices[0] : mark.indices[0]
      guard band.positions.indices.contains(index) else { continue }
      let title = casebook.events[band.positions[index]].title.truncated(
        to: min(30, region.width), with: glyphs.ellipsis)
      let start = max(0, min(mark.column, region.width - title.columns))
      let room = start..<(start + title.columns + 2)
      guard !taken.contains(where: { $0.overlaps(room) }) else { continue }
      taken.append(room)
      frame.grid.put(
        title, x: region.x + start, y: region.y, in: region,
        isSelected(mark) ? Style(.moment) : Style(.secondary))
    }
  }

  private static let titleLimit = 40

  private func isSelected(_ mark: Band.LaneMark) -> Bool { selected.map(mark.indices.contains) ?? false }
}
