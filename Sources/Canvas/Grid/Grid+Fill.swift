extension Grid {
  /// Fills a region with one character.
  ///
  /// - Parameters:
  ///   - region: cut to the grid.
  ///   - style: how the cells look.
  ///   - scalar: a character of one column; any other counts as U+FFFD.
  public mutating func fill(_ region: Region, _ style: Style, with scalar: Unicode.Scalar = " ") {
    var glyph = Glyph.replacement
    if case .base(width: 1) = ScalarKind(scalar) { glyph = Glyph(trusted: scalar.value) }
    let clip = region.intersection(Region(size))
    guard !clip.isEmpty else { return }
    let cell = Cell(glyph, width: 1, style)
    for y in clip.y..<clip.maxY {
      for index in y * size.width + clip.x..<y * size.width + clip.maxX { cells[index] = cell }
      mend(clip.x, row: y)
      mend(clip.maxX, row: y)
    }
  }

  /// Changes the look of a region and leaves its text, as for the row under the cursor.
  ///
  /// A wide character that is half inside changes as a whole.
  ///
  /// - Parameters:
  ///   - region: cut to the grid.
  ///   - change: the new style for an old one; must give the same answer for the same style.
  public mutating func restyle(_ region: Region, _ change: (Style) -> Style) {
    let clip = region.intersection(Region(size))
    guard !clip.isEmpty else { return }
    var old = self[clip.x, clip.y].style
    var new = change(old)
    for y in clip.y..<clip.maxY {
      let first = self[clip.x, y].width == 0 ? clip.x - 1 : clip.x
      let end = self[clip.maxX - 1, y].width == 2 ? clip.maxX + 1 : clip.maxX
      for index in y * size.width + first..<y * size.width + end {
        if cells[index].style != old {
          old = cells[index].style
          new = change(old)
        }
        cells[index].style = new
      }
    }
  }
}
