import Canvas

/// Where the title, the questions and the panes of the scenario screen stand.
///
/// With room for it all three panes are seen; otherwise one, below the questions.
struct ScenarioLayout {
  let title: Region
  let grid: Region
  /// The panes that are seen, each with its heading in the first row.
  private(set) var panes: [(pane: ScenarioPane, region: Region)] = []
  /// The rows of the lines across.
  private(set) var rules: [Int] = []
  /// The line between the two panes at the bottom.
  private(set) var divider: Region?

  /// The least width at which all panes are seen.
  static let wideThreshold = 100

  /// Lays the screen out.
  ///
  /// - Parameters:
  ///   - content: what is left between the bars.
  ///   - lines: how many rows the questions take with their headings.
  ///   - pane: the pane that is seen when there is room for one.
  init(_ content: Region, lines: Int, pane: ScenarioPane) {
    let inner = content.inset(left: 2, right: 2)
    let (title, below) = inner.splitTop(2)
    self.title = title
    let free = below.height - lines
    if content.width >= Self.wideThreshold, free >= 10 {
      let bottom = min(12, max(5, (free - 2) / 2))
      let why = free - 2 - bottom
      grid = below.splitTop(lines).top
      rules = [grid.maxY, grid.maxY + 1 + why]
      panes = [(.why, Region(x: inner.x, y: grid.maxY + 1, width: inner.width, height: why))]
      let row = Region(x: inner.x, y: grid.maxY + 2 + why, width: inner.width, height: bottom)
      let half = row.width / 2
      panes.append((.course, Region(x: row.x, y: row.y, width: half - 1, height: bottom)))
      panes.append(
        (.consistent, Region(x: row.x + half + 2, y: row.y, width: row.width - half - 2, height: bottom)))
      divider = Region(x: row.x + half, y: row.y - 1, width: 1, height: bottom + 1)
    } else {
      let height = free > 5 ? free - 1 : max(5, content.height * 2 / 5)
      grid = below.splitTop(below.height - height - 1).top
      rules = [grid.maxY]
      panes = [(pane, Region(x: inner.x, y: grid.maxY + 1, width: inner.width, height: height))]
    }
  }

  /// The region of a pane; nothing while it is not seen.
  func region(of pane: ScenarioPane) -> Region? { panes.first { $0.pane == pane }?.region }
}
