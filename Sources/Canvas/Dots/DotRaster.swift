/// Dots finer than cells, two across and four down in each, as braille characters show them.
///
/// Dots are nearly square on a terminal whose cells are twice as high as wide.
public struct DotRaster: Hashable, Sendable {
  /// How many of a line's dots are drawn.
  public enum Stroke: Hashable, Sendable {
    case solid
    /// Every second dot.
    case dotted
    /// Three dots, then three that are left out.
    case dashed

    fileprivate func shows(_ step: Int) -> Bool {
      switch self {
      case .solid: true
      case .dotted: step % 2 == 0
      case .dashed: step % 6 < 3
      }
    }
  }

  /// The cells that the dots are in.
  public let size: Size
  /// The dots of each cell, as the low byte of its braille character.
  private(set) var dots: [UInt8]
  /// The greatest rank that has a dot in each cell.
  private(set) var ranks: [UInt8]
  /// How many dots of the present line have been gone over, so that dashes do not begin anew at each of its points.
  private var step = 0

  /// Dots across.
  public var width: Int { size.width * 2 }
  /// Dots down.
  public var height: Int { size.height * 4 }

  /// A raster without dots; at most as large as a grid can be.
  public init(size: Size) {
    self.size = Size(
      width: min(size.width, Grid.largest.width), height: min(size.height, Grid.largest.height))
    dots = Array(repeating: 0, count: self.size.width * self.size.height)
    ranks = dots
  }

  /// Whether there is a dot; none is outside.
  public func has(x: Int, y: Int) -> Bool {
    guard x >= 0, x < width, y >= 0, y < height else { return false }
    return dots[y / 4 * size.width + x / 2] & Self.bit(x, y) != 0
  }

  /// The bit of a dot in the low byte of U+2800…U+28FF (The Unicode Standard, 21.1 Braille).
  private static func bit(_ x: Int, _ y: Int) -> UInt8 {
    switch (x & 1, y & 3) {
    case (0, 3): 0x40
    case (1, 3): 0x80
    case (0, let row): 1 << UInt8(row)
    case (_, let row): 8 << UInt8(row)
    }
  }

  /// Begins a new line, so that its dashes begin at its first point.
  public mutating func beginLine() { step = 0 }

  /// Draws the part of a straight line that is seen.
  ///
  /// - Parameters:
  ///   - segment: from and to, in dots; may be anywhere.
  ///   - stroke: which dots are drawn.
  ///   - rank: of several lines in a cell, that of the greatest rank decides how the cell looks.
  /// - Complexity: O(dots drawn over).
  public mutating func draw(_ segment: DotSegment, _ stroke: Stroke = .solid, rank: UInt8 = 0) {
    guard !dots.isEmpty,
      let seen = segment.clipped(width: Double(width) - 0.001, height: Double(height) - 0.001)
    else { return }
    var (x, y) = (Int(seen.x1), Int(seen.y1))
    let (endX, endY) = (Int(seen.x2), Int(seen.y2))
    let (dx, dy) = (abs(endX - x), -abs(endY - y))
    let (stepX, stepY) = (x < endX ? 1 : -1, y < endY ? 1 : -1)
    // Bresenham, "Algorithm for computer control of a digital plotter" (IBM Systems Journal 4, 1965), in the form for
    // all directions.
    var error = dx + dy
    while true {
      if stroke.shows(step) { set(x, y, rank) }
      guard x != endX || y != endY else { return }
      step += 1
      let doubled = 2 * error
      if doubled >= dy {
        error += dy
        x += stepX
      }
      if doubled <= dx {
        error += dx
        y += stepY
      }
    }
  }

  private mutating func set(_ x: Int, _ y: Int, _ rank: UInt8) {
    guard x >= 0, x < width, y >= 0, y < height else { return }
    let cell = y / 4 * size.width + x / 2
    dots[cell] |= Self.bit(x, y)
    ranks[cell] = max(ranks[cell], rank)
  }
}

extension Grid {
  /// Draws dots over what the grid shows; dots that a cell has already stay beside the new ones.
  ///
  /// - Parameters:
  ///   - raster: the dots; cells without any leave the grid as it is.
  ///   - region: where the raster's first cell stands; cut to the grid.
  ///   - isASCII: whether each cell becomes the ASCII character most like its dots.
  ///   - style: the look of a cell by its greatest rank.
  public mutating func draw(
    _ raster: DotRaster, in region: Region, isASCII: Bool = false, _ style: (UInt8) -> Style
  ) {
    let clip = region.intersection(Region(size))
    for y in clip.y..<clip.maxY where y - region.y < raster.size.height {
      for x in clip.x..<clip.maxX where x - region.x < raster.size.width {
        let source = (y - region.y) * raster.size.width + x - region.x
        guard raster.dots[source] != 0 else { continue }
        let index = y * size.width + x
        var dots = raster.dots[source]
        let old = cells[index].glyph.base
        if (0x2800...0x28FF).contains(old) { dots |= UInt8(truncatingIfNeeded: old) }
        let base = isASCII ? UInt32(DotForm.ascii(dots)) : 0x2800 + UInt32(dots)
        cells[index] = Cell(Glyph(trusted: base), width: 1, style(raster.ranks[source]))
        mend(x, row: y)
        mend(x + 1, row: y)
      }
    }
  }
}
