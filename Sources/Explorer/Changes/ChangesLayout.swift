import Canvas
import CaseModel

/// A comparison broken into lines of a certain width.
struct ChangesLayout {
  /// One line of the list.
  struct Line {
    /// Texts with the column in which each begins.
    var pieces: [(column: Int, spans: [Span])] = []
    /// The row it belongs to; nothing between rows.
    var row: Int?
    /// Which side alone it belongs to, where the sides stand one below the other.
    var side: ExplorerState.Pane?
  }

  private(set) var lines: [Line] = []
  /// The lines of each row.
  private(set) var linesOfRow: [Range<Int>] = []
  /// The line in which each side of a row begins: the first, the second.
  private(set) var sideLines: [(first: Int, second: Int)] = []
  let columns: ChangesColumns
  private let text: ComparisonText
  private let cells: ChangesCells

  init(_ comparison: Comparison, _ text: ComparisonText, glyphs: Glyphs, width: Int) {
    self.text = text
    let tag = max(text.names.first.shortName.columns, text.names.second.shortName.columns)
    columns = ChangesColumns(width: width, tag: tag)
    cells = ChangesCells(text: text, glyphs: glyphs, width: columns.side)
    // What stands between rows does not cross the line between the sides.
    let free = columns.isStacked ? columns.width : columns.rule - 1
    let page = ChangesPage(casebook: text.casebook)
    for (position, row) in comparison.rows.enumerated() {
      if let heading = page.heading(at: position, in: comparison) {
        lines.append(Line(pieces: [(0, [Span(heading, Style(.faint, .italic))].truncated(to: free))]))
      }
      let start = lines.count
      if columns.isStacked { stack(row, position) } else { place(row, position) }
      linesOfRow.append(start..<lines.count)
      lines.append(Line())
    }
    if let closing = text.closing(comparison) {
      for spans in wrap([Span(closing, Style(.secondary))], width: free) {
        lines.append(Line(pieces: [(0, spans)]))
      }
    } else if !lines.isEmpty {
      lines.removeLast()
    }
  }

  /// The first line of a row, or of the heading above it.
  func start(ofRow position: Int) -> Int {
    let start = linesOfRow[position].lowerBound
    let hasHeading = start > 0 && lines[start - 1].row == nil && !lines[start - 1].pieces.isEmpty
    return hasHeading ? start - 1 : start
  }

  /// A row with its sides side by side.
  private mutating func place(_ row: Comparison.Row, _ position: Int) {
    let start = lines.count
    let label = cells.label(row, width: columns.label - 1)
    let first = cells.side(row.first, row)
    let second = cells.side(row.second, row)
    for index in 0..<max(label.count, first.count, second.count) {
      var line = Line(row: position)
      if index < label.count { line.pieces.append((0, label[index])) }
      add(first, index, at: columns.first, to: &line)
      add(second, index, at: columns.second, to: &line)
      lines.append(line)
    }
    sideLines.append((start, start))
  }

  /// A row with its sides one below the other.
  private mutating func stack(_ row: Comparison.Row, _ position: Int) {
    let word = cells.word(row)
    let title = cells.title(row)
    var heading = Line(pieces: [(0, title.truncated(to: columns.width - word.columns - 2))], row: position)
    heading.pieces.append((columns.width - word.columns, word))
    lines.append(heading)
    let start = lines.count
    append(cells.side(row.first, row), position, .main)
    let second = lines.count
    append(cells.side(row.second, row), position, .side)
    sideLines.append((start, second))
  }

  private mutating func append(_ cell: [ChangesCells.Line], _ position: Int, _ side: ExplorerState.Pane) {
    let name = side == .main ? text.names.first.shortName : text.names.second.shortName
    let role = ComparisonText.sideRole(isFirst: side == .main)
    for index in cell.indices {
      var line = Line(row: position, side: side)
      if index == 0 { line.pieces.append((2, [Span(name, Style(role))])) }
      add(cell, index, at: columns.first, to: &line)
      lines.append(line)
    }
  }

  private func add(_ cell: [ChangesCells.Line], _ index: Int, at column: Int, to line: inout Line) {
    guard index < cell.count else { return }
    line.pieces.append((column, cell[index].body))
    let trailing = cell[index].trailing
    if !trailing.isEmpty { line.pieces.append((column + columns.side - trailing.columns, trailing)) }
  }
}
