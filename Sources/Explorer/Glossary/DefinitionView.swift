import Canvas
import CaseModel

/// Draws what terms mean over the screen: a list of them when there are several, and the definition of the one chosen.
struct DefinitionView {
  let casebook: Casebook
  let terms: [Int]
  let selection: Int

  /// The most terms that are listed at once.
  private static let listLimit = 6

  func draw(into frame: inout Frame, whole: Region) {
    let width = min(76, whole.width - 8)
    let listRows = terms.count > 1 ? min(terms.count, Self.listLimit, max(1, whole.height / 5)) : 0
    let above = listRows > 0 ? listRows + 1 : 0
    let page = GlossaryPage(casebook: casebook, glyphs: frame.glyphs)
    let layouts = terms.prefix(20).map { PageLayout(page.definition(of: $0), width: width).lines.count }
    let height = min(whole.height - 6, above + (layouts.max() ?? 1))
    let inner = frame.grid.drawPopup(
      title: terms.count > 1 ? "Words explained" : "A word explained",
      size: Size(width: width, height: height),
      in: whole)
    frame.onClick(whole, .showNothing)
    if listRows > 0 {
      drawList(into: &frame, region: inner.splitTop(listRows).top)
      frame.grid.drawRule(
        across: Region(x: inner.x, y: inner.y + listRows, width: inner.width, height: 1),
        Style(.line, on: .raised))
    }
    guard terms.indices.contains(selection) else { return }
    let pane = inner.inset(top: above)
    let lines = PageLayout(page.definition(of: terms[selection]), width: pane.width).lines
    for (row, line) in lines.prefix(pane.height).enumerated() {
      let spans = line.body.map { Span($0.text, $0.style.on(.raised)) }
      frame.grid.put(spans, x: pane.x, y: pane.y + row, in: pane)
    }
    if lines.count > pane.height { frame.moreBelow(in: pane, on: .raised) }
  }

  private func drawList(into frame: inout Frame, region: Region) {
    let window = ScrollWindow(
      count: terms.count, height: region.height, selected: selection, margin: region.height / 2)
    for (row, index) in window.range.enumerated() {
      let line = region.row(row)
      let surface: Surface = index == selection ? .selected : .raised
      frame.grid.fill(line, Style(.text, on: surface))
      frame.grid.put(
        casebook.terms[terms[index]].name.truncated(to: max(1, line.width - 2)), x: line.x + 1, y: line.y,
        in: line, Style(index == selection ? .strong : .text, on: surface))
      frame.onClick(line, .select(index))
    }
    if window.hasMoreAbove { frame.moreAbove(in: region, on: .raised) }
    if window.hasMoreBelow { frame.moreBelow(in: region, on: .raised) }
  }
}
