import Canvas
import CaseModel

/// Where the web and what is said of two actors stand.
struct RelationsLayout: Equatable {
  /// What is shown and when, and how much of it is out of balance.
  let title: Region
  /// The matrix or the graph.
  let body: Region
  let legend: Region
  /// Title, body and legend beside the pane or above it.
  let split: PaneSplit

  /// - Parameters:
  ///   - content: the screen between its bars.
  ///   - focus: below the web, the pane gets half of the screen while it has the cursor.
  ///   - form: a graph takes what it gets, a matrix what it needs.
  ///   - actors: how many rows the matrix has.
  init(_ content: Region, _ focus: ExplorerState.Pane, _ form: RelationsLocation.Form, actors: Int) {
    let least = focus == .side ? content.height / 2 : content.height >= 20 ? 7 : 5
    // Title, names of the columns, the line below them, and the legend.
    let rest = form == .graph ? 0 : content.height - min(actors, content.height) - 4
    split = PaneSplit(content, columns: min(50, content.width * 37 / 100), rows: max(least, rest))
    let web = split.picture.inset(top: !split.isBelow && content.height >= 24 ? 1 : 0)
    let inner = web.inset(left: 2, right: 2)
    title = inner.row(0)
    (body, legend) = inner.inset(top: 1).splitBottom(1)
  }
}
