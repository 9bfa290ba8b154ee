/// One place of a grid: what is shown there and how it looks.
///
/// A wide character takes two cells: the left one holds it (`width` 2), the right one is empty (`width` 0).
///
/// A cell is twelve bytes without gaps, so that two rows are equal when their bytes are.
public struct Cell: Hashable, Sendable, BitwiseCopyable {
  /// What the cell shows; in the right half of a wide character, a space that is never sent.
  public private(set) var glyph: Glyph
  /// The columns the cell covers: 0 for the right half of a wide character, else 1 or 2.
  public private(set) var width: UInt8
  /// How the cell looks; the same in both halves of a wide character.
  public internal(set) var style: Style

  init(_ glyph: Glyph, width: UInt8, _ style: Style) {
    self.glyph = glyph
    self.width = width
    self.style = style
  }

  /// An empty cell.
  public static let blank = Cell.blank(Style())

  /// An empty cell of the given style.
  static func blank(_ style: Style) -> Cell {
    Cell(.blank, width: 1, style)
  }

  /// The second cell of a wide character.
  static func rightHalf(_ style: Style) -> Cell {
    Cell(.blank, width: 0, style)
  }
}
