/// A cell's place on the screen: column and row, counted from 0 at the top left.
public struct Point: Hashable, Sendable {
  /// The column.
  public var x: Int
  /// The row.
  public var y: Int

  /// The place at a column and a row; may lie outside every screen.
  public init(x: Int, y: Int) {
    self.x = x
    self.y = y
  }
}

/// A width and a height in cells; never negative.
public struct Size: Hashable, Sendable {
  /// The columns.
  public var width: Int
  /// The rows.
  public var height: Int

  /// A size; a negative number counts as 0.
  public init(width: Int, height: Int) {
    self.width = max(0, width)
    self.height = max(0, height)
  }
}

/// A rectangle of cells that something is drawn into.
public struct Region: Hashable, Sendable {
  /// The first column.
  public var x: Int
  /// The first row.
  public var y: Int
  /// How many columns.
  public var width: Int
  /// How many rows.
  public var height: Int

  /// A rectangle; a negative width or height counts as 0.
  public init(x: Int, y: Int, width: Int, height: Int) {
    self.x = x
    self.y = y
    self.width = max(0, width)
    self.height = max(0, height)
  }

  /// The whole of a surface of the given size.
  public init(_ size: Size) {
    self.init(x: 0, y: 0, width: size.width, height: size.height)
  }

  /// Whether the region holds no cell.
  public var isEmpty: Bool { width == 0 || height == 0 }

  /// The first column to the right of the region.
  public var maxX: Int { x + width }

  /// The first row below the region.
  public var maxY: Int { y + height }

  /// Whether the cell at `point` belongs to the region.
  public func contains(_ point: Point) -> Bool {
    point.x >= x && point.x < maxX && point.y >= y && point.y < maxY
  }

  /// The region without so many columns and rows at each side.
  public func inset(left: Int = 0, top: Int = 0, right: Int = 0, bottom: Int = 0) -> Region {
    Region(x: x + left, y: y + top, width: width - left - right, height: height - top - bottom)
  }

  /// One row of the region, counted from its top; empty when outside.
  public func row(_ index: Int) -> Region {
    guard index >= 0, index < height else { return Region(x: x, y: y, width: 0, height: 0) }
    return Region(x: x, y: y + index, width: width, height: 1)
  }

  /// The first `count` rows and the rest; `count` is clamped to the height.
  public func splitTop(_ count: Int) -> (top: Region, rest: Region) {
    let count = min(max(0, count), height)
    return (
      Region(x: x, y: y, width: width, height: count),
      Region(x: x, y: y + count, width: width, height: height - count)
    )
  }

  /// The last `count` rows and what stands above them; `count` is clamped to the height.
  public func splitBottom(_ count: Int) -> (rest: Region, bottom: Region) {
    let count = min(max(0, count), height)
    let (rest, bottom) = splitTop(height - count)
    return (rest, bottom)
  }

  /// The first `count` columns and the rest; `count` is clamped to the width.
  public func splitLeft(_ count: Int) -> (left: Region, rest: Region) {
    let count = min(max(0, count), width)
    return (
      Region(x: x, y: y, width: count, height: height),
      Region(x: x + count, y: y, width: width - count, height: height)
    )
  }

  /// The last `count` columns and what stands left of them; `count` is clamped to the width.
  public func splitRight(_ count: Int) -> (rest: Region, right: Region) {
    let count = min(max(0, count), width)
    let (rest, right) = splitLeft(width - count)
    return (rest, right)
  }

  /// The part that both regions share.
  public func intersection(_ other: Region) -> Region {
    let left = max(x, other.x)
    let top = max(y, other.y)
    return Region(x: left, y: top, width: min(maxX, other.maxX) - left, height: min(maxY, other.maxY) - top)
  }

  /// A region of the given size in the middle of this one, shrunk to fit.
  public func centred(_ size: Size) -> Region {
    let width = min(size.width, self.width)
    let height = min(size.height, self.height)
    let left = x + (self.width - width) / 2
    let top = y + (self.height - height) / 2
    return Region(x: left, y: top, width: width, height: height)
  }
}
