import Canvas

/// One picture of the explorer: the cells, and what a click on them does.
public struct Frame: Sendable {
  public var grid: Grid
  public let glyphs: Glyphs
  private var targets: [(region: Region, command: Command)] = []

  public init(size: Size, glyphs: Glyphs) {
    grid = Grid(size: size)
    self.glyphs = glyphs
  }

  /// Makes a region answer to a click; what is drawn later lies above.
  mutating func onClick(_ region: Region, _ command: Command) {
    if !region.isEmpty { targets.append((region, command)) }
  }

  /// What a click at a cell does.
  public func command(at point: Point) -> Command? {
    targets.last { $0.region.contains(point) }?.command
  }

  /// Shows that the cursor is on a row: its surface, and a bar in the column to its left.
  mutating func select(_ row: Region) {
    grid.restyle(row) { style in
      Style(style.role == .faint ? .secondary : style.role, on: .selected, style.emphasis)
    }
    if row.x > 0 {
      grid.put(glyphs.cursorBar, x: row.x - 1, y: row.y, in: Region(x: row.x - 1, y: row.y, width: 1, height: 1), Style(.moment))
    }
  }

  mutating func moreBelow(in region: Region) {
    put(glyphs.pointerDown, x: region.maxX - 1, y: region.maxY - 1, Style(.accent))
  }

  mutating func moreAbove(in region: Region) {
    put(glyphs.pointerUp, x: region.maxX - 1, y: region.y, Style(.accent))
  }

  /// One glyph at one cell.
  mutating func put(_ glyph: String, x: Int, y: Int, _ style: Style) {
    grid.put(glyph, x: x, y: y, in: Region(x: x, y: y, width: 1, height: 1), style)
  }

  /// A horizontal line across a region's row.
  mutating func rule(x: Int, y: Int, width: Int) {
    for column in x..<max(x, x + width) { put(glyphs.horizontal, x: column, y: y, Style(.line)) }
  }

  /// A frame of light lines around a region.
  mutating func box(_ region: Region, _ style: Style) {
    guard region.width > 1, region.height > 1 else { return }
    let right = region.maxX - 1
    let bottom = region.maxY - 1
    for x in region.x...right {
      put(glyphs.horizontal, x: x, y: region.y, style)
      put(glyphs.horizontal, x: x, y: bottom, style)
    }
    for y in region.y...bottom {
      put(glyphs.vertical, x: region.x, y: y, style)
      put(glyphs.vertical, x: right, y: y, style)
    }
    put(glyphs.topLeft, x: region.x, y: region.y, style)
    put(glyphs.topRight, x: right, y: region.y, style)
    put(glyphs.bottomLeft, x: region.x, y: bottom, style)
    put(glyphs.bottomRight, x: right, y: bottom, style)
  }
}
