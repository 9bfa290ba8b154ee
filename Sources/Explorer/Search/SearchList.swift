import Canvas
import CaseModel
import EDTF

/// Draws the hits by groups, one line a hit: when or who, the title, and the words in their context.
struct SearchList {
  let casebook: Casebook
  let words: SearchWords
  let search: SearchState
  let moment: Day

  private enum Line {
    case heading(SearchResults.Group)
    case hit(Int, SearchResults.Found)
  }

  func draw(into frame: inout Frame, region: Region) {
    let lines = self.lines
    let chosen = lines.firstIndex { if case .hit(search.selection, _) = $0 { true } else { false } } ?? 0
    let window = ScrollWindow(
      count: lines.count, height: region.height, selected: chosen, margin: region.height / 2)
    for (row, index) in window.range.enumerated() {
      switch lines[index] {
      case .heading(let group): draw(group, into: &frame, row: region.row(row))
      case .hit(let index, let found): draw(found, index, into: &frame, row: region.row(row))
      }
    }
    if window.hasMoreBelow { frame.moreBelow(in: region) }
    if window.hasMoreAbove { frame.moreAbove(in: region) }
  }

  private var lines: [Line] {
    var lines: [Line] = []
    var index = 0
    for group in search.results.groups {
      lines.append(.heading(group))
      for found in group.found {
        lines.append(.hit(index, found))
        index += 1
      }
    }
    return lines
  }

  private func draw(_ group: SearchResults.Group, into frame: inout Frame, row: Region) {
    frame.grid.put(
      SearchWords.heading(group.group), x: row.x, y: row.y, in: row, Style(.secondary, .bold))
    guard group.found.count < group.total else { return }
    let note = "the best \(group.found.count) of \(group.total)"
    frame.grid.put(note, x: row.maxX - note.columns, y: row.y, in: row, Style(.faint))
  }

  private func draw(_ found: SearchResults.Found, _ index: Int, into frame: inout Frame, row: Region) {
    let hit = casebook.hit(found, search.results.query, asOf: moment)
    let labelColumns = row.width >= 96 ? 17 : 14
    frame.grid.put(
      words.label(hit, Style(.faint)).truncated(to: labelColumns - 1), x: row.x, y: row.y, in: row)
    let rest = row.inset(left: labelColumns)
    let titleColumns = rest.width >= Self.leastForContext ? rest.width * 9 / 20 : rest.width
    let title = hit.title.spans(Style(.text)).truncated(to: titleColumns)
    let end = frame.grid.put(title, x: rest.x, y: row.y, in: rest)
    let x = max(end, rest.x + titleColumns) + 2
    if titleColumns < rest.width {
      frame.grid.put(
        words.context(hit, columns: max(0, rest.maxX - x), Style(.secondary)), x: x, y: row.y, in: rest)
    }
    if index == search.selection { frame.select(row) }
    frame.onClick(row, .select(index))
  }

  /// The columns beside the label from which on there is a column for the context.
  private static let leastForContext = 56
}
