import Canvas
import CaseModel
import EDTF

/// Draws the list of events: date, a mark under every actor that takes part, title, basis.
///
/// The rows are drawn without the cursor first, since they stay while it moves, and what the cursor changes over them.
struct EventListView {
  let casebook: Casebook
  let visible: [Int]
  let selected: Int?
  let actor: Identifier<PoliticalActor>?
  let glyphs: Glyphs
  let region: Region

  private let columns: Columns
  private let rows: Region
  private let offset: Int

  init(
    casebook: Casebook, visible: [Int], selected: Int?, actor: Identifier<PoliticalActor>?, glyphs: Glyphs,
    region: Region
  ) {
    self.casebook = casebook
    self.visible = visible
    self.selected = selected
    self.actor = actor
    self.glyphs = glyphs
    self.region = region
    columns = Columns(region: region, lanes: casebook.lanes)
    rows = region.height > 4 ? region.inset(top: 1) : region
    offset = Self.offset(count: visible.count, height: rows.height, selected: selected ?? 0)
  }

  /// Draws header and rows, each as an event that has happened and is not under the cursor.
  func draw(into frame: inout Frame, _ keymap: Keymap) {
    if rows.height < region.height { drawHeader(into: &frame) }
    for row in 0..<rows.height where offset + row < visible.count { draw(row, into: &frame, .past) }
    if offset > 0 { frame.moreAbove(in: rows) }
    if offset + rows.height < visible.count { frame.moreBelow(in: rows) }
    if visible.isEmpty {
      frame.grid.put(
        "No event is left by the filter: \(keymap.name(of: .clearFilter)) shows all.", x: rows.x + 1,
        y: rows.y, in: rows, Style(.secondary))
    }
  }

  /// Draws the cursor over the rows.
  ///
  /// - Parameters:
  ///   - moment: events that begin later stand back; nothing leaves them as they are. Narrow screens, which often have slow
  ///     lines behind them, do without it, and there only the date and the bar beside it follow the cursor.
  ///   - hasFocus: whether the cursor is in the list.
  func drawCursor(into frame: inout Frame, moment: Day?, hasFocus: Bool) {
    if let moment {
      for row in 0..<rows.height where offset + row < visible.count {
        let isFuture = casebook.extent(ofEventAt: visible[offset + row]).first > moment.ordinal
        if isFuture, offset + row != selected { draw(row, into: &frame, .future) }
      }
    }
    guard let selected else { return }
    let isTinted = moment != nil
    if rows.height < region.height {
      let count = "\(selected + 1) of \(visible.count)"
      frame.grid.put(count, x: region.maxX - count.columns - 1, y: region.y, in: region, Style(.faint))
    }
    let row = selected - offset
    guard hasFocus, (0..<rows.height).contains(row) else { return }
    draw(row, into: &frame, isTinted ? .tinted : .marked)
    if isTinted {
      frame.select(rows.row(row).inset(left: 1))
    } else {
      frame.put(glyphs.cursorBar, x: rows.x, y: rows.y + row, Style(.moment))
    }
  }

  /// What a row is to the cursor.
  private enum Standing {
    case past, future
    /// Under the cursor: only marked, or tinted across its width.
    case marked, tinted
  }

  /// Which events stand in the list, for a picture of it to be kept as long as it is right.
  var offsetOfFirst: Int { offset }

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

  private func drawHeader(into frame: inout Frame) {
    let y = region.y
    frame.grid.put("date", x: columns.date, y: y, in: region, Style(.faint))
    for (index, lane) in columns.lanes.enumerated() {
      let x = columns.marks + index * 2
      let style = lane.id == actor ? Style(.accent, .bold) : Style(.secondary)
      frame.grid.put(lane.mark ?? "", x: x, y: y, in: region, style)
      frame.onClick(Region(x: x, y: y, width: 1, height: 1), .chooseActor(lane.id))
    }
    frame.grid.put("event", x: columns.title, y: y, in: region, Style(.faint))
  }

  private func draw(_ line: Int, into frame: inout Frame, _ standing: Standing) {
    let event = casebook.events[visible[offset + line]]
    let row = rows.row(line)
    let isUnder = standing == .marked || standing == .tinted
    let date = event.date.label.truncated(to: columns.marks - columns.date - 1)
    let dateRole: Role = isUnder ? .moment : event.isHeadline && standing == .past ? .text : .secondary
    frame.grid.put(date, x: columns.date, y: row.y, in: row, Style(dateRole))
    for (offset, lane) in columns.lanes.enumerated() {
      let takesPart = event.participants.contains(lane.id)
      let style = Style(takesPart ? lane.id == actor ? .accent : .text : .faint)
      frame.grid.put(
        takesPart ? glyphs.bullet : glyphs.dot, x: columns.marks + offset * 2, y: row.y, in: row, style)
    }
    let titleRole: Role = standing == .future ? .secondary : standing == .tinted ? .strong : .text
    frame.grid.put(
      event.title.truncated(to: max(1, columns.end - columns.title - 1)), x: columns.title, y: row.y, in: row,
      Style(titleRole, event.isHeadline || standing == .tinted ? .bold : []))
    frame.grid.put(
      StatementText.sign(event.provenance.basis), x: columns.end, y: row.y, in: row,
      Style(StatementText.role(event.provenance.basis)))
    if standing == .past { frame.onClick(row, .select(offset + line)) }
  }
}
