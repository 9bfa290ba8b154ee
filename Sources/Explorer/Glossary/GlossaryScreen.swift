import Canvas
import CaseModel

/// Draws the terms of the case and the entry of the one under the cursor.
struct GlossaryScreen {
  let application: Application

  private var casebook: Casebook { application.casebook }

  func draw(into frame: inout Frame, content: Region) {
    let state = application.state
    let layout = GlossaryLayout(content, state.focus)
    if let rule = layout.rule {
      if layout.isWide { frame.grid.drawRule(down: rule) } else { frame.grid.drawRule(across: rule) }
    }
    if let list = layout.list { drawList(into: &frame, region: list) }
    let hasFocus = state.focus == .side
    let lines = PageLayout(application.pageUnderCursor, width: layout.entry.width)
    let limit = max(0, lines.lines.count - layout.entry.height)
    PageView(
      layout: lines, selection: hasFocus ? state.selection : nil,
      offset: hasFocus ? min(max(0, state.scroll), limit) : 0
    ).draw(into: &frame, region: layout.entry) { .selectInSidePane($0) }
  }

  private func drawList(into frame: inout Frame, region: Region) {
    let order = application.state.glossary.order
    guard !order.isEmpty else {
      frame.grid.put(
        "The case has no glossary.", x: region.x, y: region.y, in: region, Style(.secondary))
      return
    }
    let selected = application.selectedTerm ?? 0
    let window = ScrollWindow(
      count: order.count, height: region.height, selected: selected, margin: region.height / 2)
    for (row, index) in window.range.enumerated() {
      let term = casebook.terms[order[index]]
      let line = region.row(row)
      let sign = StatementText.sign(term.provenance.basis)
      frame.grid.put(
        term.name.truncated(to: max(1, region.width - 2)), x: line.x, y: line.y, in: line,
        Style(index == selected ? .strong : .text))
      frame.grid.put(
        sign, x: line.maxX - sign.columns, y: line.y, in: line,
        Style(StatementText.role(term.provenance.basis)))
      if index == selected {
        if application.state.focus == .main {
          frame.select(line)
        } else {
          frame.put(frame.glyphs.pointerRight, x: line.x - 1, y: line.y, Style(.accent))
        }
      }
      frame.onClick(line, .select(index))
    }
    if window.hasMoreAbove { frame.moreAbove(in: region) }
    if window.hasMoreBelow { frame.moreBelow(in: region) }
  }
}
