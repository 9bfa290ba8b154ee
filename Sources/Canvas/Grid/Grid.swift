/// A screenful of cells that drawing code writes into; one small backend sends it to the terminal.
///
/// It always holds: a cell of width 2 is followed by one of width 0 in the same row and style, and no other cell has
/// width 0. Writing over half of a wide character blanks the other half.
public struct Grid: Equatable, Sendable {
  /// The largest grid; a terminal that claims more is drawn in part, not obeyed with gigabytes.
  public static let largest = Size(width: 2000, height: 1000)

  /// The grid's width and height, at most `largest`.
  public let size: Size
  /// Row after row.
  var cells: [Cell]

  /// A grid of blanks in the default style.
  ///
  /// - Parameter size: cut to `largest`.
  public init(size: Size) {
    self.size = Size(
      width: min(size.width, Self.largest.width), height: min(size.height, Self.largest.height))
    cells = Array(repeating: .blank, count: self.size.width * self.size.height)
  }

  /// A grid that shows the lines in the default style, as wide as the widest: the picture a test expects.
  public init(lines: [String]) {
    self.init(size: Size(width: lines.map(\.columns).max() ?? 0, height: lines.count))
    for (y, line) in lines.enumerated() {
      put(line, x: 0, y: y, in: Region(size), Style())
    }
  }

  /// The cell at a column and a row; a blank when outside.
  public subscript(x: Int, y: Int) -> Cell {
    guard x >= 0, x < size.width, y >= 0, y < size.height else { return .blank }
    return cells[y * size.width + x]
  }

  /// What the cell shows, as text; empty for the right half of a wide character.
  public func text(x: Int, y: Int) -> String {
    let cell = self[x, y]
    guard cell.width > 0 else { return "" }
    var text = ""
    cell.glyph.write(to: &text)
    return text
  }

  /// Whether a cell shows nothing but its surface; so does every cell outside.
  public func isBlank(x: Int, y: Int) -> Bool { self[x, y].glyph == .blank }

  /// The grid's text, a string a row.
  ///
  /// - Parameter trimmed: whether blanks at the end of each row are left out.
  public func lines(trimmed: Bool = true) -> [String] {
    (0..<size.height).map { y in
      var line = ""
      var end = 0
      for x in 0..<size.width {
        let cell = self[x, y]
        guard cell.width > 0 else { continue }
        cell.glyph.write(to: &line)
        if !trimmed || cell.glyph != .blank { end = line.utf8.count }
      }
      return String(line[..<line.utf8.index(line.startIndex, offsetBy: end)])
    }
  }

  /// Blanks what a write has left of a wide character at one of its edges.
  ///
  /// - Parameters:
  ///   - column: the column right of the edge.
  ///   - row: a row of the grid.
  mutating func mend(_ column: Int, row: Int) {
    guard column > 0, column < size.width else { return }
    let right = row * size.width + column
    let left = right - 1
    if cells[left].width == 2, cells[right].width != 0 { cells[left] = .blank(cells[left].style) }
    if cells[right].width == 0, cells[left].width != 2 { cells[right] = .blank(cells[right].style) }
  }
}
