import Canvas
import CaseModel

/// Draws a page that fills the screen: an event, a statement, a relation.
struct ItemScreen {
  let application: Application

  func draw(into frame: inout Frame, content: Region) {
    let width = min(100, content.width - 4)
    let region = Region(x: content.x + 2, y: content.y + 1, width: width, height: content.height - 1)
    PageView(application.pageUnderCursor, region: region, selection: application.state.selection)
      .draw(into: &frame, region: region) { .select($0) }
  }
}
