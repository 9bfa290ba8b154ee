import Canvas
import CaseModel
import EDTF

/// Draws the list of events: date, a mark under every actor that takes part, title, basis.
struct EventListView {
  let casebook: Casebook
  let visible: [Int]
  let selected: Int?
  let actor: Identifier<PoliticalActor>?
  let moment: Day
  let glyphs: Glyphs
  /// Whether the selected row is tinted and what is still to come stands back. On narrow screens, which often have slow lines
  /// behind them, only the date and the bar beside it follow the cursor.
  let tintsSelection: Bool
  let hasFocus: Bool

  func draw(into frame: inout Frame, region: Region) {
    let columns = Columns(region: region, lanes: casebook.lanes)
    var rows = region
    if region.height > 4 {
      drawHeader(into: &frame, region: region, columns)
      rows = region.inset(top: 1)
    }
    let offset = Self.offset(count: visible.count, height: rows.height, selected: selected ?? 0)
    for row in 0..<rows.height where offset + row < visible.count {
      draw(offset + row, into: &frame, row: rows.row(row), columns)
    }
    if offset > 0 { frame.moreAbove(in: rows) }
    if offset + rows.height < visible.count { frame.moreBelow(in: rows) }
    if visible.isEmpty {
      frame.grid.put(
        "No event is left by the filter: F shows all.", x: rows.x + 1, y: rows.y, in: rows, Style(.secondary))
    }
  }

  /// The first row to show: it moves by half a page at a time, so that most moves of the cursor leave the list still.
  static func offset(count: Int, height: Int, selected: Int) -> Int {
    guard height > 0, count > height else { return 0 }
    let step = max(1, height / 2)
    let margin = min(1, (height - 1) / 2)
    let page = max(0, selected - height + step + margin) / step
    return min(page * step, count - height)
  }

  private struct Columns {
    let date: Int
    let marks: Int
    let title: Int
    let end: Int
    let lanes: [PoliticalActor]

    init(region: Region, lanes: [PoliticalActor]) {
      self.lanes = lanes
      date = region.x + 1
      marks = date + 15
      title = marks + lanes.count * 2 + 1
      end = region.maxX - 3
    }
  }

  private func drawHeader(into frame: inout Frame, region: Region, _ columns: Columns) {
    let y = region.y
    frame.grid.put("date", x: columns.date, y: y, in: region, Style(.faint))
    for (index, lane) in columns.lanes.enumerated() {
      let x = columns.marks + index * 2
      let style = lane.id == actor ? Style(.accent, .bold) : Style(.secondary)
      frame.grid.put(lane.mark ?? "", x: x, y: y, in: region, style)
      frame.onClick(Region(x: x, y: y, width: 1, height: 1), .chooseActor(lane.id))
    }
    frame.grid.put("event", x: columns.title, y: y, in: region, Style(.faint))
    if let selected {
      let count = "\(selected + 1) of \(visible.count)"
      frame.grid.put(count, x: region.maxX - count.columns - 1, y: y, in: region, Style(.faint))
    }
  }

  private func draw(_ index: Int, into frame: inout Frame, row: Region, _ columns: Columns) {
    let event = casebook.events[visible[index]]
    let isSelected = index == selected
    let isFuture = tintsSelection && event.firstDayOrdinal > moment.ordinal
    let base: Role = isSelected && tintsSelection ? .strong : isFuture ? .secondary : .text
    let date = event.date.label.truncated(to: columns.marks - columns.date - 1)
    frame.grid.put(
      date, x: columns.date, y: row.y, in: row,
      isSelected && hasFocus ? Style(.moment) : Style(event.isHeadline && !isFuture ? .text : .secondary))
    for (offset, lane) in columns.lanes.enumerated() {
      let takesPart = event.participants.contains(lane.id)
      let style = Style(takesPart ? lane.id == actor ? .accent : .text : .faint)
      frame.grid.put(
        takesPart ? glyphs.bullet : glyphs.dot, x: columns.marks + offset * 2, y: row.y, in: row, style)
    }
    let title = event.title.truncated(to: max(1, columns.end - columns.title - 1))
    frame.grid.put(
      title, x: columns.title, y: row.y, in: row,
      Style(base, on: .plain, event.isHeadline || (isSelected && tintsSelection) ? .bold : []))
    frame.grid.put(
      StatementText.sign(event.provenance.basis), x: columns.end, y: row.y, in: row,
      Style(StatementText.role(event.provenance.basis), .bold))
    if isSelected, hasFocus {
      if tintsSelection {
        frame.select(row.inset(left: 1))
      } else {
        frame.put(glyphs.cursorBar, x: row.x, y: row.y, Style(.moment))
      }
    }
    frame.onClick(row, .select(index))
  }
}
