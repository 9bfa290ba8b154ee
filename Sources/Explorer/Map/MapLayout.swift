import Canvas

/// Where the map and what is said of a place stand.
///
/// On the smallest screens the pane is one line; there it gets half of the screen while it has the cursor.
struct MapLayout: Equatable {
  let map: Region
  /// The row with the scale and the legend.
  let caption: Region
  /// Map and caption beside the pane or above it.
  let split: PaneSplit
  /// Whether the pane has only room for one line.
  let isOneLine: Bool

  /// The least height at which a pane of several lines stands below the map.
  private static let tallThreshold = 20

  init(_ content: Region, _ focus: ExplorerState.Pane) {
    let rows = content.height >= Self.tallThreshold ? 6 : focus == .side ? content.height / 2 : 2
    split = PaneSplit(content, columns: min(44, content.width * 36 / 100), rows: rows)
    isOneLine = split.isBelow && rows == 2
    let (map, caption) = split.picture.splitBottom(1)
    self.map = map
    self.caption = caption.inset(left: 1, right: 1)
  }
}
