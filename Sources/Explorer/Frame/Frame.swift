import Canvas

/// One picture of the explorer: the cells, and what a click on them does.
public struct Frame: Sendable {
  /// The cells.
  public var grid: Grid
  /// The signs that may be drawn.
  public let glyphs: Glyphs
  private var targets: [(region: Region, command: Command)] = []
  /// The targets of the picture that this one is drawn over; apart, since adding to them would copy them for every key.
  private var targetsBelow: [(region: Region, command: Command)] = []

  /// An empty picture.
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
    let target = targets.last { $0.region.contains(point) } ?? targetsBelow.last { $0.region.contains(point) }
    return target?.command
  }

  /// The picture as one to draw others over.
  func asGround() -> Frame {
    var ground = self
    ground.targetsBelow += targets
    ground.targets = []
    return ground
  }

  /// Shows that the cursor is on a row: its surface, and a bar in the column to its left.
  mutating func select(_ row: Region) {
    grid.restyle(row) { style in
      Style(style.role == .faint ? .secondary : style.role, on: .selected, style.emphasis)
    }
    if row.x > 0 {
      grid.put(
        glyphs.cursorBar, x: row.x - 1, y: row.y, in: Region(x: row.x - 1, y: row.y, width: 1, height: 1),
        Style(.moment))
    }
  }

  /// Shows that the teacher points at the rows that answer to a command.
  mutating func point(at command: Command) {
    for (region, meaning) in targetsBelow + targets
    where meaning.isSame(as: command) && region.width >= command.leastWidthPointedAt {
      grid.restyle(region) { $0.on(.selected).adding(.bold) }
      put(glyphs.pointerLeft, x: margin(of: region), y: region.y, Style(.moment))
    }
  }

  /// Shows in the margin that the pane goes on below.
  mutating func moreBelow(in region: Region, on surface: Surface = .plain) {
    put(glyphs.pointerDown, x: margin(of: region), y: region.maxY - 1, Style(.accent, on: surface))
  }

  /// Shows in the margin that the pane began above.
  mutating func moreAbove(in region: Region, on surface: Surface = .plain) {
    put(glyphs.pointerUp, x: margin(of: region), y: region.y, Style(.accent, on: surface))
  }

  /// The column right of a region, or its last one at the edge of the screen.
  private func margin(of region: Region) -> Int {
    min(region.maxX, grid.size.width - 1)
  }

  /// One glyph at one cell.
  mutating func put(_ glyph: String, x: Int, y: Int, _ style: Style) {
    grid.put(glyph, x: x, y: y, in: Region(x: x, y: y, width: 1, height: 1), style)
  }
}

extension Command {
  /// Marks on a band answer to the same commands as lines do, and are too small to be pointed at; places and relations are small.
  fileprivate var leastWidthPointedAt: Int {
    switch self {
    case .choosePlace, .chooseRelation: 1
    default: 20
    }
  }

  /// Whether a click on either means the same; two actors have one relation, in whichever order.
  fileprivate func isSame(as other: Command) -> Bool {
    if case .chooseRelation(let pair) = self, case .chooseRelation(let otherPair) = other {
      return pair.isSame(as: otherPair)
    }
    return self == other
  }
}
