import Canvas
import CaseModel

/// Draws two documents, two actors or two moments side by side, and below them why the row under the cursor has its word.
struct ChangesScreen {
  let application: Application
  let location: ChangesLocation

  func draw(into frame: inout Frame, content: Region) {
    let casebook = application.casebook
    let names = ComparisonNames(location, in: casebook)
    let text = ComparisonText(casebook: casebook, names: names)
    let kept = application.keptChanges(location)
    let (comparison, layout) = (kept.comparison, kept.layout)
    let isTall = content.height >= 20
    let inner = Self.inner(content)
    let row =
      comparison.rows.indices.contains(application.state.selection) ? application.state.selection : nil

    let detail =
      row.map {
        ChangesDetail(text: text).page(of: comparison.rows[$0], isFirst: application.state.focus == .main)
      } ?? Page()
    // The pane keeps its height, so that the list stands still; Enter shows what does not fit.
    let pane = content.splitBottom(content.height >= 40 ? 9 : content.height >= 26 ? 7 : isTall ? 6 : 5)
    let list = Region(
      x: inner.x, y: inner.y + 3, width: inner.width, height: max(0, pane.bottom.y - 1 - inner.y - 3))
    drawHeading(names, layout.columns, into: &frame, region: inner)
    frame.grid.drawRule(across: Region(x: content.x, y: inner.y + 2, width: content.width, height: 1))
    frame.grid.drawRule(across: Region(x: content.x, y: list.maxY, width: content.width, height: 1))
    if !layout.columns.isStacked {
      let rule = Region(
        x: inner.x + layout.columns.rule, y: inner.y + 2, width: 1, height: list.height + 2)
      frame.grid.drawRule(down: rule)
    }
    drawRows(layout, row, into: &frame, region: list)
    let explained = pane.bottom.inset(left: 2, right: 2, bottom: 1)
    PageView(detail, region: explained, selection: nil).draw(into: &frame, region: explained) { .select($0) }
    let warning = names.warning(columns: inner.width)
    frame.grid.put(
      warning, x: inner.x, y: pane.bottom.maxY - 1, in: inner, Style(.mixed, .italic))
  }

  /// Where the heading and the rows stand.
  static func inner(_ content: Region) -> Region {
    content.inset(left: 2, top: content.height >= 20 ? 1 : 0, right: 2)
  }

  /// What is compared; below it the names of the sides over their columns.
  private func drawHeading(
    _ names: ComparisonNames, _ columns: ChangesColumns, into frame: inout Frame, region: Region
  ) {
    var x = frame.grid.put(names.title, x: region.x, y: region.y, in: region, Style(.strong, .bold))
    x = frame.grid.put("  \(names.subtitle)", x: x, y: region.y, in: region, Style(.secondary))
    if names.isBackwards {
      frame.grid.put("  read backwards in time", x: x, y: region.y, in: region, Style(.mixed))
    }
    let second = columns.isStacked ? region.width / 2 : columns.second
    let first = columns.isStacked ? 0 : columns.first
    drawName(
      names.first, isFirst: true, room: second - first - 2, x: region.x + first, into: &frame, region: region)
    drawName(
      names.second, isFirst: false, room: columns.width - second, x: region.x + second, into: &frame,
      region: region)
  }

  private func drawName(
    _ side: ComparisonNames.Side, isFirst: Bool, room: Int, x: Int, into frame: inout Frame, region: Region
  ) {
    let style = Style(ComparisonText.sideRole(isFirst: isFirst), .bold)
    let name = side.name.columns <= room ? side.name : side.shortName
    let end = frame.grid.put(name.truncated(to: room), x: x, y: region.y + 1, in: region, style)
    if !side.note.isEmpty, end - x + 2 + side.note.columns <= room {
      frame.grid.put("  \(side.note)", x: end, y: region.y + 1, in: region, Style(.secondary))
    }
  }

  private func drawRows(_ layout: ChangesLayout, _ selected: Int?, into frame: inout Frame, region: Region) {
    let offset = offset(layout, selected, height: region.height)
    for y in 0..<region.height {
      let index = offset + y
      guard index < layout.lines.count else { break }
      let line = layout.lines[index]
      for piece in line.pieces {
        frame.grid.put(piece.spans, x: region.x + piece.column, y: region.y + y, in: region)
      }
      let strip = region.row(y)
      guard let row = line.row else { continue }
      if row == selected {
        frame.select(strip)
        drawPointer(layout, row, line: index, into: &frame, strip: strip)
      }
      addClicks(layout.columns, row, line.side, into: &frame, strip: strip)
    }
    if offset + region.height < layout.lines.count, region.height > 1 { frame.moreBelow(in: region) }
    if offset > 0, region.height > 1 { frame.moreAbove(in: region) }
  }

  /// Shows which side Enter opens.
  private func drawPointer(
    _ layout: ChangesLayout, _ row: Int, line: Int, into frame: inout Frame, strip: Region
  ) {
    let isFirst = application.state.focus == .main
    let place = layout.sideLines[row]
    guard line == (isFirst ? place.first : place.second) else { return }
    let column = layout.columns.isStacked ? 1 : (isFirst ? layout.columns.first : layout.columns.second) - 1
    frame.put(frame.glyphs.pointerRight, x: strip.x + column, y: strip.y, Style(.accent, on: .selected))
  }

  private func addClicks(
    _ columns: ChangesColumns, _ row: Int, _ side: ExplorerState.Pane?, into frame: inout Frame, strip: Region
  ) {
    if columns.isStacked {
      frame.onClick(strip, side == .side ? .selectInSidePane(row) : .select(row))
    } else {
      let (left, right) = strip.splitLeft(columns.rule)
      frame.onClick(left, .select(row))
      frame.onClick(right, .selectInSidePane(row))
    }
  }

  /// The first line to show, so that the selected row is seen with some of what follows.
  ///
  /// It is the first of a row or of its heading, so that no row begins out of sight, unless the selected one is too long.
  private func offset(_ layout: ChangesLayout, _ selected: Int?, height: Int) -> Int {
    guard let selected, layout.linesOfRow.indices.contains(selected) else { return 0 }
    let lines = layout.linesOfRow[selected]
    let start = layout.start(ofRow: selected)
    let isLast = selected == layout.linesOfRow.count - 1
    let end = isLast ? layout.lines.count : lines.upperBound
    let limit = max(0, layout.lines.count - height)
    let offset = max(0, min(limit, start, end - height + (isLast ? 0 : min(4, height / 3))))
    return layout.linesOfRow.indices.map(layout.start).first { $0 >= offset && $0 <= start } ?? offset
  }
}
