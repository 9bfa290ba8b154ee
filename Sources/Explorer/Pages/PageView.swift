import Canvas

/// Draws a page into a pane: scrolled so that the selected line is seen.
struct PageView {
  let layout: PageLayout
  /// The selected target, counted from 0; nothing when the pane has not the focus.
  let selection: Int?
  let offset: Int

  init(layout: PageLayout, selection: Int?, offset: Int) {
    self.layout = layout
    self.selection = selection
    self.offset = offset
  }

  /// Breaks a page into lines for a region and scrolls it so that the selected line is seen.
  init(_ page: Page, region: Region, selection: Int?) {
    let layout = PageLayout(page, width: region.width, showing: selection, height: region.height)
    self.init(
      layout: layout, selection: selection,
      offset: Self.offset(of: selection, in: layout, height: region.height))
  }

  /// The first line to show so that the selected lines are seen with some of what follows.
  static func offset(of selection: Int?, in layout: PageLayout, height: Int) -> Int {
    guard let selection, layout.linesOfTarget.indices.contains(selection) else { return 0 }
    let lines = layout.linesOfTarget[selection]
    let limit = max(0, layout.lines.count - height)
    return max(0, min(limit, lines.lowerBound, lines.upperBound - height + min(3, height / 4)))
  }

  /// Draws the pane and makes its lines answer to clicks.
  func draw(into frame: inout Frame, region: Region, command: (Int) -> Command) {
    for row in 0..<region.height {
      let index = offset + row
      guard index < layout.lines.count else { break }
      let line = layout.lines[index]
      let y = region.y + row
      let isSelected = line.target != nil && line.target == selection
      frame.grid.put(line.label, x: region.x, y: y, in: region)
      frame.grid.put(line.body, x: region.x + line.bodyColumn, y: y, in: region)
      if !line.trailing.isEmpty {
        frame.grid.put(line.trailing, x: region.maxX - line.trailing.columns, y: y, in: region)
      }
      let row = Region(x: region.x, y: y, width: region.width, height: 1)
      if isSelected { frame.select(row) }
      if let target = line.target {
        frame.onClick(row, command(target))
      } else {
        makeTermsClickable(line, at: Point(x: region.x + line.bodyColumn, y: y), in: &frame)
      }
    }
    if offset + region.height < layout.lines.count, region.height > 1 {
      frame.moreBelow(in: region)
    }
    if offset > 0, region.height > 1 {
      frame.moreAbove(in: region)
    }
  }

  /// In running text, a click on a term explains it.
  private func makeTermsClickable(_ line: PageLayout.Line, at start: Point, in frame: inout Frame) {
    var x = start.x
    for span in line.body {
      let columns = span.text.columns
      if let term = span.id {
        frame.onClick(Region(x: x, y: start.y, width: columns, height: 1), .defineTerm(term))
      }
      x += columns
    }
  }
}
