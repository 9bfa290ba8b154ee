import Canvas

/// A picture and the pane that says more of it: side by side on wide screens, one below the other on others.
struct PaneSplit: Equatable {
  let picture: Region
  let pane: Region
  /// The line between the two.
  let rule: Region
  /// Whether the pane stands below the picture.
  let isBelow: Bool

  /// The least width at which the pane stands beside the picture.
  static let wideThreshold = 100

  /// - Parameters:
  ///   - content: the screen between its bars.
  ///   - columns: how many columns the pane has beside the picture, its margins included.
  ///   - rows: how many rows it has below the picture, the line between the two included.
  init(_ content: Region, columns: Int, rows: Int) {
    isBelow = content.width < Self.wideThreshold
    let (picture, rest): (Region, Region) =
      isBelow ? content.splitBottom(rows) : content.splitRight(columns)
    self.picture = picture
    rule = isBelow ? rest.row(0) : Region(x: rest.x, y: rest.y, width: 1, height: rest.height)
    pane = rest.inset(left: isBelow ? 2 : 3, top: 1, right: 2)
  }

  /// Draws the line between the two.
  func drawRule(into frame: inout Frame) {
    if isBelow { frame.grid.drawRule(across: rule) } else { frame.grid.drawRule(down: rule) }
  }
}
