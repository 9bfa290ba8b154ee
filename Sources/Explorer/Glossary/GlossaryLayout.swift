import Canvas

/// Where the list of terms and the entry of one stand.
///
/// On narrow screens the list is above the entry, and gives way to it while the entry has the cursor.
struct GlossaryLayout {
  /// Nothing while the entry has the whole of a narrow screen.
  let list: Region?
  let entry: Region
  /// The line between the two.
  let rule: Region?
  /// Whether they stand side by side.
  let isWide: Bool

  /// The least width at which the list stands beside the entry.
  static let wideThreshold = 76

  init(_ content: Region, _ focus: ExplorerState.Pane) {
    isWide = content.width >= Self.wideThreshold
    if isWide {
      let (left, right) = content.splitLeft(min(34, content.width * 36 / 100))
      list = left.inset(left: 2, top: 1, right: 2)
      rule = right
      let pane = right.inset(left: 3, top: 1, right: 2)
      entry = Region(x: pane.x, y: pane.y, width: min(90, pane.width), height: pane.height)
    } else if focus == .side {
      (list, rule) = (nil, nil)
      entry = content.inset(left: 2, top: 1, right: 2)
    } else {
      let (top, below) = content.splitTop(content.height * 2 / 5)
      list = top.inset(left: 2, right: 2)
      rule = below.row(0)
      entry = below.inset(left: 2, top: 1, right: 2)
    }
  }
}
