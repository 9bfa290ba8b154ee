import Canvas
import CaseModel

/// Draws a document: its paragraphs in the words of the case, and beside them what is said of the one under the cursor.
struct SourceScreen {
  let application: Application
  let source: Identifier<Source>
  let paragraph: Int?

  func draw(into frame: inout Frame, content: Region, _ pages: inout FramePages) {
    guard let source = application.casebook.source(source) else { return }
    let layout = SourceLayout(content: content)
    SourceHeading(casebook: application.casebook, documents: application.documents, source: source)
      .draw(into: &frame, region: layout.heading)
    frame.grid.drawRule(across: Region(x: content.x, y: layout.rule, width: content.width, height: 1))
    if let divider = layout.divider {
      frame.grid.drawRule(
        down: Region(x: divider, y: layout.rule, width: 1, height: content.maxY - layout.rule))
    }
    let hasFocus = application.state.focus == .side
    if layout.isSplit || !hasFocus { drawList(into: &frame, region: layout.list, hasFocus: !hasFocus) }
    if layout.isSplit || hasFocus {
      drawSide(into: &frame, region: layout.side, hasFocus: hasFocus, &pages)
    }
  }

  /// The row under the cursor stays marked while the cursor is beside it.
  private func drawList(into frame: inout Frame, region: Region, hasFocus: Bool) {
    let layout = application.keptParagraphs(source).layout
    let row = application.paragraphRow
    let offset = Self.offset(of: row, in: layout, height: region.height)
    PageView(layout: layout, selection: hasFocus ? row : nil, offset: offset)
      .draw(into: &frame, region: region) { .select($0) }
    guard !hasFocus, layout.linesOfTarget.indices.contains(row) else { return }
    for line in layout.linesOfTarget[row] where (0..<region.height).contains(line - offset) {
      frame.put(frame.glyphs.cursorBar, x: region.x - 1, y: region.y + line - offset, Style(.faint))
    }
  }

  /// Where what one came from stands beside its paragraph.
  private func rememberedLine(_ layout: PageLayout) -> Int? {
    let state = application.state
    guard let paragraph, state.thread == ParagraphReference(source: source, paragraph: paragraph),
      layout.linesOfTarget.indices.contains(state.selection)
    else { return nil }
    return layout.linesOfTarget[state.selection].lowerBound
  }

  /// The first line to show: that of a whole paragraph, so that none is met in the middle.
  static func offset(of row: Int, in layout: PageLayout, height: Int) -> Int {
    let wanted = PageView.offset(of: row, in: layout, height: height)
    guard wanted > 0, layout.linesOfTarget.indices.contains(row) else { return wanted }
    let start = layout.linesOfTarget.map(\.lowerBound).first { $0 >= wanted } ?? wanted
    return min(start, layout.linesOfTarget[row].lowerBound)
  }

  private func drawSide(
    into frame: inout Frame, region: Region, hasFocus: Bool, _ pages: inout FramePages
  ) {
    let layout = PageLayout(pages.sourceSidePage(of: application), width: region.width)
    let limit = max(0, layout.lines.count - region.height)
    if !hasFocus, let line = rememberedLine(layout), line < region.height {
      frame.put(frame.glyphs.cursorBar, x: region.x - 1, y: region.y + line, Style(.faint))
    }
    PageView(
      layout: layout, selection: hasFocus ? application.state.selection : nil,
      offset: hasFocus ? min(max(0, application.state.scroll), limit) : 0
    ).draw(into: &frame, region: region) { .selectInSidePane($0) }
  }
}
