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
  /// What is drawn in each cell.
  private(set) var marks: [Mark]
  /// How many dots of the present line have been gone over, so that dashes do not begin anew at each of its points.
  private var step = 0

  /// What is drawn in one cell.
  struct Mark: Hashable, Sendable {
    /// Its dots, as the low byte of a braille character.
    var dots: UInt8 = 0
    /// The greatest rank that has a dot in it.
    var rank: UInt8 = 0
  }

  /// Dots across.
  public var width: Int { size.width * 2 }
  /// Dots down.
  public var height: Int { size.height * 4 }

  /// A raster without dots; at most as large as a grid can be.
  public init(size: Size) {
    self.size = Size(
      width: min(size.width, Grid.largest.width), height: min(size.height, Grid.largest.height))
    marks = Array(repeating: Mark(), count: self.size.width * self.size.height)
  }

  /// Whether there is a dot; none is outside.
  public func has(x: Int, y: Int) -> Bool {
    guard x >= 0, x < width, y >= 0, y < height else { return false }
    return marks[y / 4 * size.width + x / 2].dots & Self.bit(x, y) != 0
  }

  /// The bit of a dot in the low byte of U+2800…U+28FF (The Unicode Standard, 21.1 Braille).
  private static func bit(_ x: Int, _ y: Int) -> UInt8 {
    // In the upper three rows the left dots come first, then the right ones; the lowest row was added later.
    let row = UInt8(truncatingIfNeeded: y & 3)
    let right = UInt8(truncatingIfNeeded: x & 1)
    return row == 3 ? 0x40 << right : 1 << (row + 3 * right)
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
    guard !marks.isEmpty,
      let seen = segment.clipped(width: Double(width) - 0.001, height: Double(height) - 0.001)
    else { return }
    // Where a line that begins far away is cut, rounding may leave it beside the edge.
    func column(_ x: Double) -> Int { min(max(0, Int(x)), width - 1) }
    func row(_ y: Double) -> Int { min(max(0, Int(y)), height - 1) }
    var (x, y) = (column(seen.x1), row(seen.y1))
    let (endX, endY) = (column(seen.x2), row(seen.y2))
    let (dx, dy) = (abs(endX - x), -abs(endY - y))
    let (stepX, stepY) = (x < endX ? 1 : -1, y < endY ? 1 : -1)
    let columns = size.width
    var step = step
    // One question for all dots whether somebody else holds them. Both ends are inside, and so is all between them.
    var marks = marks.mutableSpan
    // Bresenham, "Algorithm for computer control of a digital plotter" (IBM Systems Journal 4, 1965), in the form for
    // all directions.
    var error = dx + dy
    while true {
      if stroke.shows(step) {
        let cell = y / 4 * columns + x / 2
        marks[cell].dots |= Self.bit(x, y)
        marks[cell].rank = max(marks[cell].rank, rank)
      }
      guard x != endX || y != endY else { break }
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
    self.step = step
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
        let mark = raster.marks[source]
        var dots = mark.dots
        guard dots != 0 else { continue }
        let index = y * size.width + x
        let old = cells[index].glyph.base
        if (0x2800...0x28FF).contains(old) { dots |= UInt8(truncatingIfNeeded: old) }
        let base = isASCII ? UInt32(DotForm.ascii(dots)) : 0x2800 + UInt32(dots)
        cells[index] = Cell(Glyph(trusted: base), width: 1, style(mark.rank))
        mend(x, row: y)
        mend(x + 1, row: y)
      }
    }
  }
}
