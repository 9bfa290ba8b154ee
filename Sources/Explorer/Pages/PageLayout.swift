import Canvas

/// A page broken into lines of a certain width.
public struct PageLayout: Sendable {
  /// One line of the pane.
  public struct Line: Sendable {
    /// What stands at the left edge.
    public var label: [Span] = []
    /// The text.
    public var body: [Span] = []
    /// What stands at the right edge.
    public var trailing: [Span] = []
    /// The column in which the text begins.
    public var bodyColumn = 0
    /// Which of the page's targets the line belongs to, counted from 0.
    public var target: Int?
    /// Whether it is a line of a heading.
    public var isHeading = false
  }

  /// The lines, from the top.
  public private(set) var lines: [Line] = []
  /// The lines of each target, in order.
  public private(set) var linesOfTarget: [Range<Int>] = []

  /// Breaks a page into lines.
  ///
  /// - Parameters:
  ///   - page: what to show.
  ///   - width: the columns of the pane; at least 1.
  public init(_ page: Page, width: Int) {
    for block in page.blocks { append(block, width: max(1, width)) }
  }

  /// Breaks as much of a page into lines as a pane shows of it: scrolled to a target, and enough to know whether it goes on.
  ///
  /// - Parameters:
  ///   - page: what to show.
  ///   - width: the columns of the pane; at least 1.
  ///   - selection: the target that is seen, counted from 0; without one, the page's top is.
  ///   - height: the rows of the pane.
  init(_ page: Page, width: Int, showing selection: Int?, height: Int) {
    for block in page.blocks {
      append(block, width: max(1, width))
      let target = selection ?? -1
      guard target < linesOfTarget.count else { continue }
      let first = target < 0 ? 0 : linesOfTarget[target].lowerBound
      if lines.count > first + height { return }
    }
  }

  private mutating func append(_ block: Page.Block, width: Int) {
    switch block {
    case .heading(let text):
      for spans in wrap([Span(text, Style(.secondary))], width: width) {
        lines.append(Line(body: spans, isHeading: true))
      }
    case .paragraph(let spans):
      for spans in wrap(spans, width: width) { lines.append(Line(body: spans)) }
    case .gap:
      lines.append(Line())
    case .item(let item):
      append(item, width: width, bodyColumn: min(item.labelColumns, width * 3 / 5))
    }
  }

  /// Adds another page's lines below; its targets are counted on.
  mutating func append(_ other: PageLayout) {
    let lineOffset = lines.count
    let targetOffset = linesOfTarget.count
    lines += other.lines.map { line in
      var line = line
      line.target = line.target.map { $0 + targetOffset }
      return line
    }
    linesOfTarget += other.linesOfTarget.map { ($0.lowerBound + lineOffset)..<($0.upperBound + lineOffset) }
  }

  /// Adds blank lines up to a number of lines.
  mutating func pad(to count: Int) {
    while lines.count < count { lines.append(Line()) }
  }

  private mutating func append(_ item: Page.Item, width: Int, bodyColumn: Int) {
    let target = item.target == nil ? nil : linesOfTarget.count
    let start = lines.count
    let trailingColumns = item.trailing.columns
    let ornament = item.ornament.isEmpty ? [] : item.ornament + [Span(" ")]
    let room = width - bodyColumn - (trailingColumns > 0 ? trailingColumns + 1 : 0)
    let trailingFits = room >= 12
    let columns = trailingFits ? room : width - bodyColumn
    let hang = max(0, min(item.hang, columns / 2))
    var wrapped = wrap(ornament + item.body, width: columns)
    if wrapped.count > 1, hang > 0 { wrapped = wrap(ornament + item.body, width: columns - hang) }
    for (index, spans) in wrapped.enumerated() {
      var line = Line(body: spans, bodyColumn: bodyColumn + (index == 0 ? 0 : hang), target: target)
      if index == 0 {
        line.label = item.label.truncated(to: max(0, bodyColumn - 1), with: "")
        if trailingFits { line.trailing = item.trailing }
      }
      lines.append(line)
    }
    if !trailingFits, trailingColumns > 0 {
      lines.append(
        Line(trailing: item.trailing.truncated(to: width), bodyColumn: bodyColumn, target: target))
    }
    if target != nil { linesOfTarget.append(start..<lines.count) }
  }
}
