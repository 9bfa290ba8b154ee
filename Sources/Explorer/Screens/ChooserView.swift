import Canvas
import CaseModel

/// Draws a chooser over the screen: what was typed, and the entries that match.
struct ChooserView {
  let chooser: Chooser
  let entries: [ChooserEntry]
  /// What is asked, where the list has answers.
  let question: String?
  /// What is said when there is nothing to choose from.
  let emptiness: String
  /// The key that takes the entry under the cursor.
  let openKey: String

  func draw(into frame: inout Frame, whole: Region) {
    let width = min(88, whole.width - 8)
    let columns = ChooserColumns(entries, width: width + 2)
    let lines = entries.isEmpty ? emptyLines(width: width).count : entryLines.count
    let footHeight = columns.isCut ? ChooserFoot.height(width: width) : 0
    let size = Size(width: width, height: min(lines + 2 + footHeight, whole.height - 6))
    let inner = frame.grid.drawPopup(title: title, size: size, in: whole)
    // A click beside the entries does nothing, rather than what lies below.
    frame.onClick(whole, .showNothing)
    drawQuery(into: &frame, row: inner.row(0))
    drawEntries(
      into: &frame, region: inner.inset(left: -1, top: 2, right: -1, bottom: footHeight), columns)
    if footHeight > 0, entries.indices.contains(chooser.selection) {
      ChooserFoot(entry: entries[chooser.selection], columns: columns)
        .draw(into: &frame, region: inner.splitBottom(footHeight).bottom)
    }
  }

  private var title: String {
    switch chooser.kind {
    case .help: "Keys and commands"
    case .palette: "Go to or do"
    case .filter: "Show only"
    case .claimFilter: "Show only claims"
    case .terms: "Words explained"
    case .comparison, .secondActor: "Compare with"
    case .claimsBehind: "What is behind"
    case .subject: "Only what is said of"
    case .scenarios: "Consistent scenarios"
    case .compared: "Side by side"
    case .eras: "Start from"
    case .bookmarks: "Bookmarks"
    case .history: "Where you have been"
    case .steps: "Steps"
    case .paragraphs: "Rests on"
    case .firstOfPair: "Whose events count"
    case .secondOfPair: "Together with"
    case .poll: "A question for the class"
    case .students(.hands): "Call on"
    case .students(.heirs): "Hand the class over to"
    case .students(.removal): "Send out of the class"
    case .classEnd: "End the class?"
    case .stops: "The class so far"
    case .judgements: "Ask the class to judge"
    }
  }

  private var prompt: String {
    // Where no answer is offered, one is typed.
    question != nil && entries.isEmpty
      ? "type your answer; \(openKey) gives it" : chooser.prompt(openKey: openKey)
  }

  private func drawQuery(into frame: inout Frame, row: Region) {
    var x = frame.grid.put(": ", x: row.x, y: row.y, in: row, Style(.key, on: .raised, .bold))
    if chooser.query.isEmpty {
      frame.grid.put(prompt, x: x, y: row.y, in: row, Style(.faint, on: .raised))
    } else {
      x = frame.grid.put(
        chooser.query.truncated(to: max(1, row.width - 12)), x: x, y: row.y, in: row,
        Style(.strong, on: .raised, .bold))
      frame.put(frame.glyphs.cursorBar, x: x, y: row.y, Style(.accent, on: .raised))
    }
    let count = "\(entries.count)"
    frame.grid.put(count, x: row.maxX - count.columns, y: row.y, in: row, Style(.faint, on: .raised))
  }

  /// Headings and entries in the order in which they stand.
  private enum Line {
    case heading(String)
    case entry(Int)
  }

  private var entryLines: [Line] {
    var lines: [Line] = []
    var group: String?
    for (index, entry) in entries.enumerated() {
      if entry.group != group {
        lines.append(.heading(entry.group))
        group = entry.group
      }
      lines.append(.entry(index))
    }
    return lines
  }

  /// What stands in the place of entries where there are none; a question heads its answers otherwise.
  private func emptyLines(width: Int) -> [[Span]] {
    let asked = question.map { wrap([Span($0, Style(.strong, on: .raised, .bold))], width: width) } ?? []
    return asked + [[Span(emptiness, Style(.secondary, on: .raised))]]
  }

  private func drawEntries(into frame: inout Frame, region: Region, _ columns: ChooserColumns) {
    guard !entries.isEmpty else {
      for (row, line) in emptyLines(width: region.width - 2).prefix(region.height).enumerated() {
        frame.grid.put(line, x: region.x + 1, y: region.y + row, in: region)
      }
      return
    }
    let lines = entryLines
    let chosen = lines.firstIndex { if case .entry(chooser.selection) = $0 { true } else { false } } ?? 0
    let window = ScrollWindow(
      count: lines.count, height: region.height, selected: chosen, margin: region.height / 2)
    for (row, index) in window.range.enumerated() {
      switch lines[index] {
      case .heading(let text):
        frame.grid.put(text, x: region.x + 1, y: region.y + row, in: region, Style(.faint, on: .raised))
      case .entry(let index):
        draw(index, into: &frame, row: region.row(row), columns)
      }
    }
    if window.hasMoreBelow { frame.moreBelow(in: region.inset(right: 1), on: .raised) }
    if window.hasMoreAbove { frame.moreAbove(in: region.inset(right: 1), on: .raised) }
  }

  /// Draws an entry; the keys take no columns when no entry has any.
  private func draw(_ index: Int, into frame: inout Frame, row: Region, _ columns: ChooserColumns) {
    let entry = entries[index]
    let surface: Surface = index == chooser.selection ? .selected : .raised
    frame.grid.fill(row, Style(.text, on: surface))
    var x = row.x + 2
    if let isOn = entry.isOn {
      let mark = isOn ? frame.glyphs.bullet : frame.glyphs.hollowBullet
      frame.grid.put(mark, x: x, y: row.y, in: row, Style(isOn ? .positive : .secondary, on: surface))
      x += 2
    }
    if columns.keys > 0 {
      let keys = ChooserColumns.names(entry.keys, in: columns.keys)
      frame.grid.put(keys, x: x, y: row.y, in: row, Style(.key, on: surface, .bold))
      x += columns.keys + 1
    }
    let role: Role = entry.unavailable == nil ? .strong : .faint
    frame.grid.put(
      entry.title.truncated(to: max(1, columns.title - 1)), x: x, y: row.y, in: row, Style(role, on: surface))
    x += columns.title
    let room = row.maxX - x - 1
    if room > 4 {
      frame.grid.put(
        entry.shownDetail.truncated(to: room), x: x, y: row.y, in: row,
        Style(entry.unavailable == nil ? .secondary : .faint, on: surface))
    }
    frame.onClick(row, .select(index))
  }
}
