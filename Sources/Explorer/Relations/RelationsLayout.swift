import Canvas
import CaseModel

/// Where the web and what is said of two actors stand: side by side on wide screens, one below the other on others.
struct RelationsLayout: Equatable {
  /// What is shown and when, and how much of it is out of balance.
  let title: Region
  /// The matrix or the graph.
  let body: Region
  let legend: Region
  let pane: Region
  /// The line between the web and the pane.
  let rule: Region

  /// The least width at which the pane stands beside the web.
  static let wideThreshold = 100

  /// - Parameters:
  ///   - content: the screen between its bars.
  ///   - focus: below the web, the pane gets half of the screen while it has the cursor.
  ///   - form: a graph takes what it gets, a matrix what it needs.
  ///   - actors: how many rows the matrix has.
  init(_ content: Region, _ focus: ExplorerState.Pane, _ form: RelationsLocation.Form, actors: Int) {
    let web: Region
    if content.width >= Self.wideThreshold {
      let (left, right) = content.splitRight(min(50, content.width * 37 / 100))
      rule = Region(x: right.x, y: right.y, width: 1, height: right.height)
      pane = right.inset(left: 3, top: 1, right: 2)
      web = left.inset(top: content.height >= 24 ? 1 : 0)
    } else {
      let least = focus == .side ? content.height / 2 : content.height >= 20 ? 7 : 5
      // Title, names of the columns, the line below them, and the legend.
      let rest = form == .graph ? 0 : content.height - min(actors, content.height) - 4
      let (top, bottom) = content.splitBottom(max(least, rest))
      rule = bottom.row(0)
      pane = bottom.inset(left: 2, top: 1, right: 2)
      web = top
    }
    let inner = web.inset(left: 2, right: 2)
    title = inner.row(0)
    let (rest, last) = inner.inset(top: 1).splitBottom(1)
    legend = last
    body = rest
  }
}
