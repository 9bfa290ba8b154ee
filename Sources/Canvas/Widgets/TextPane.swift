/// Wrapped text of which a part is shown.
public struct TextPane: Hashable, Sendable {
  /// The wrapped text.
  public let lines: [[Span]]

  /// Wraps paragraphs into lines.
  ///
  /// - Parameters:
  ///   - paragraphs: each begins on a new line; one without text is an empty line.
  ///   - width: columns of a line.
  public init(_ paragraphs: [[Span]], width: Int) {
    lines = paragraphs.flatMap { paragraph in
      let lines = wrap(paragraph, width: width)
      return lines.isEmpty ? [[]] : lines
    }
  }

  /// The farthest that the text can be scrolled in so many rows.
  public func lastOffset(height: Int) -> Int {
    max(0, lines.count - max(0, height))
  }

  /// Draws the lines from `offset` on, and a mark in the last column where there is more.
  ///
  /// - Parameters:
  ///   - grid: what to draw into.
  ///   - region: at least as wide as the text was wrapped; a column more keeps the marks off the text.
  ///   - offset: the first line shown; cut to what is useful.
  ///   - glyphs: the signs to draw with.
  public func draw(
    into grid: inout Grid, in region: Region, offset: Int = 0, glyphs: Glyphs = .unicode
  ) {
    guard !region.isEmpty else { return }
    let window = ScrollWindow(count: lines.count, height: region.height, selected: nil, offset: offset)
    for (row, index) in window.range.enumerated() {
      grid.put(lines[index], x: region.x, y: region.y + row, in: region)
    }
    let x = region.maxX - 1
    if window.hasMoreAbove { grid.put(glyphs.pointerUp, x: x, y: region.y, in: region, Style(.faint)) }
    if window.hasMoreBelow {
      grid.put(glyphs.pointerDown, x: x, y: region.maxY - 1, in: region, Style(.faint))
    }
  }
}

extension [Span] {
  /// The `id` of the piece that covers a column, counted from the line's first; `nil` when there is none.
  public func id(at column: Int) -> Int? {
    var end = 0
    for span in self {
      let start = end
      end += span.text.columns
      if column >= start, column < end { return span.id }
    }
    return nil
  }
}
