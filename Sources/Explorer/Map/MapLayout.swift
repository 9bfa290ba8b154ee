import Canvas

/// Where the map and what is said of a place stand.
///
/// The pane stands right of the map on wide screens, below it on others, and is one line on the smallest; there it gets half of the
/// screen while it has the cursor.
struct MapLayout: Equatable {
  let map: Region
  /// The row with the scale and the legend.
  let caption: Region
  let pane: Region
  /// The line between map and pane.
  let rule: Region
  /// Whether the pane has only room for one line.
  let isOneLine: Bool

  /// The least width at which the pane stands beside the map.
  static let wideThreshold = 100
  /// The least height at which a pane of several lines stands below it.
  static let tallThreshold = 20

  init(_ content: Region, _ focus: ExplorerState.Pane) {
    let above: Region
    if content.width >= Self.wideThreshold {
      let (left, right) = content.splitRight(min(44, content.width * 36 / 100))
      rule = Region(x: right.x, y: right.y, width: 1, height: right.height)
      pane = right.inset(left: 3, top: 1, right: 2)
      isOneLine = false
      above = left
    } else {
      let rows = content.height >= Self.tallThreshold ? 6 : focus == .side ? content.height / 2 : 2
      let (top, bottom) = content.splitBottom(rows)
      rule = bottom.row(0)
      pane = bottom.inset(left: 2, top: 1, right: 2)
      isOneLine = rows == 2
      above = top
    }
    let (map, caption) = above.splitBottom(1)
    self.map = map
    self.caption = caption.inset(left: 1, right: 1)
  }
}
