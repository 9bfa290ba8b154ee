extension Grid {
  /// Writes text into a row, cut to the region.
  ///
  /// A wide character of which only half fits is a blank there. What becomes of control characters, marks and
  /// emoji is told at `GlyphReader`; nothing that a terminal could obey enters a cell.
  ///
  /// - Parameters:
  ///   - text: one line; a line break in it is shown as U+FFFD.
  ///   - x: column of the first character; may lie left of the region, then the text's start is cut off.
  ///   - y: row; nothing is written when it lies outside the region.
  ///   - region: what is outside is left alone, apart from the other half of a wide character that is written over.
  ///   - style: how the text looks.
  /// - Returns: the column after the last cell written, or `x` when there was none.
  /// - Complexity: O(*n*) in the length of the text.
  @discardableResult
  public mutating func put(
    _ text: String, x: Int, y: Int, in region: Region, _ style: Style
  ) -> Int {
    let clip = region.intersection(Region(size))
    guard !clip.isEmpty, y >= clip.y, y < clip.maxY, x < clip.maxX else { return x }
    let end = text.withUTF8Span { write($0, x: x, row: y, clip.x..<clip.maxX, style) }
    mend(max(x, clip.x), row: y)
    mend(end, row: y)
    return end
  }

  /// Writes pieces of text one after the other, cut to the region.
  ///
  /// - Parameters:
  ///   - spans: the pieces, each in its own style.
  ///   - x: column of the first character.
  ///   - y: row.
  ///   - region: as in the other `put`.
  /// - Returns: the column after the last cell written, or `x` when there was none.
  @discardableResult
  public mutating func put(_ spans: [Span], x: Int, y: Int, in region: Region) -> Int {
    var x = x
    for span in spans {
      x = put(span.text, x: x, y: y, in: region, span.style)
    }
    return x
  }

  /// Writes UTF-8 into the columns of a row; returns the column after the text, at most the last.
  private mutating func write(
    _ bytes: Swift.Span<UInt8>, x: Int, row: Int, _ columns: Range<Int>, _ style: Style
  ) -> Int {
    let start = row * size.width
    // One question for all cells whether somebody else holds them.
    var cells = cells.mutableSpan
    var reader = GlyphReader()
    var x = x
    while x < columns.upperBound, let glyph = reader.next(in: bytes) {
      let end = x + reader.width
      if reader.width == 1 {
        if x >= columns.lowerBound { cells[start + x] = Cell(glyph, width: 1, style) }
      } else if x >= columns.lowerBound, end <= columns.upperBound {
        cells[start + x] = Cell(glyph, width: 2, style)
        cells[start + x + 1] = .rightHalf(style)
      } else if x >= columns.lowerBound {
        cells[start + x] = .blank(style)
      } else if end > columns.lowerBound {
        cells[start + columns.lowerBound] = .blank(style)
      }
      x = min(end, columns.upperBound)
    }
    return x
  }
}
