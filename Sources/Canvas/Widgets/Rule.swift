extension Grid {
  /// Draws a line across a region's first row, joined with the lines it crosses or ends at.
  ///
  /// For a joint, the region must reach onto the other line's cells. An arm of the other line stays only when the line
  /// goes on in that direction, so the order in which lines are drawn does not matter.
  ///
  /// - Parameters:
  ///   - region: where the line runs; cut to the grid.
  ///   - title: written over the line after two columns, a blank on either side.
  ///   - style: the line's look.
  public mutating func drawRule(
    across region: Region, title: [Span] = [], _ style: Style = Style(.line)
  ) {
    drawLine(region.splitTop(1).top, from: .left, to: .right, style)
    putTitle(title, onRule: region, style)
  }

  /// Writes a title over a line that has been drawn across a region, after two columns, a blank on either side.
  ///
  /// - Parameters:
  ///   - title: what is written; nothing of an empty one.
  ///   - region: where the line runs.
  ///   - style: the line's look.
  public mutating func putTitle(_ title: [Span], onRule region: Region, _ style: Style = Style(.line)) {
    let room = region.inset(left: 2, right: 2)
    guard !title.isEmpty, room.width > 2 else { return }
    let words = title.truncated(to: room.width - 2)
    let end = put([Span(" ", style)] + words, x: room.x, y: room.y, in: room)
    put(" ", x: end, y: room.y, in: room, style)
  }

  /// Draws a line down a region's first column, joined with the lines it crosses or ends at.
  ///
  /// - Parameters:
  ///   - region: where the line runs; cut to the grid.
  ///   - style: the line's look.
  public mutating func drawRule(down region: Region, _ style: Style = Style(.line)) {
    drawLine(region.splitLeft(1).left, from: .up, to: .down, style)
  }

  /// Draws a frame along a region's edge, joined with the lines it meets.
  ///
  /// - Parameters:
  ///   - region: its outermost cells become the frame; nothing is drawn when it is smaller than 2 × 2.
  ///   - style: the frame's look.
  public mutating func drawFrame(_ region: Region, _ style: Style = Style(.line)) {
    guard region.width > 1, region.height > 1 else { return }
    let (left, right, top, bottom) = (region.x, region.maxX - 1, region.y, region.maxY - 1)
    for x in left + 1..<right {
      join(LineArms([.left, .right]), x: x, y: top, style)
      join(LineArms([.left, .right]), x: x, y: bottom, style)
    }
    for y in top + 1..<bottom {
      join(LineArms([.up, .down]), x: left, y: y, style)
      join(LineArms([.up, .down]), x: right, y: y, style)
    }
    join(LineArms([.right, .down]), x: left, y: top, style)
    join(LineArms([.left, .down]), x: right, y: top, style)
    join(LineArms([.right, .up]), x: left, y: bottom, style)
    join(LineArms([.left, .up]), x: right, y: bottom, style)
  }

  /// Draws a straight line from one side of a region to the other.
  ///
  /// At its ends the line has an arm outwards only when there is no other line to join.
  private mutating func drawLine(
    _ region: Region, from start: LineArms.Side, to end: LineArms.Side, _ style: Style
  ) {
    let clip = region.intersection(Region(size))
    let arms = LineArms([start, end])
    for y in clip.y..<clip.maxY {
      for x in clip.x..<clip.maxX {
        var own = arms
        if keptArms(x: x, y: y).has(across: end) {
          if x == region.x, y == region.y { own = own.removing(start) }
          if x == region.maxX - 1, y == region.maxY - 1 { own = own.removing(end) }
        }
        join(own == .none ? arms : own, x: x, y: y, style)
      }
    }
  }

  /// Adds arms to a cell, blanking whatever else stood there.
  private mutating func join(_ arms: LineArms, x: Int, y: Int, _ style: Style) {
    guard Region(size).contains(Point(x: x, y: y)) else { return }
    cells[y * size.width + x] = Cell(keptArms(x: x, y: y).joined(arms).glyph, width: 1, style)
    mend(x, row: y)
    mend(x + 1, row: y)
  }

  /// The arms in a cell that a neighbour answers.
  private func keptArms(x: Int, y: Int) -> LineArms {
    var arms = LineArms(of: self[x, y].glyph)
    guard arms != .none else { return arms }
    for side in LineArms.Side.allCases where arms.has(side) {
      let neighbour =
        switch side {
        case .up: self[x, y - 1]
        case .right: self[x + 1, y]
        case .down: self[x, y + 1]
        case .left: self[x - 1, y]
        }
      if !LineArms(of: neighbour.glyph).has(side.opposite) { arms = arms.removing(side) }
    }
    return arms
  }
}

extension LineArms {
  /// Whether there is an arm at a right angle to a side.
  fileprivate func has(across side: Side) -> Bool {
    switch side {
    case .left, .right: has(.up) || has(.down)
    case .up, .down: has(.left) || has(.right)
    }
  }
}
