import Canvas
import CaseModel

/// Draws a page that fills the screen: an event, a statement, a relation.
struct ItemScreen {
  let application: Application

  func draw(into frame: inout Frame, content: Region, _ pages: inout FramePages) {
    let region = Self.pane(content)
    let layout = PageLayout(pages.pageUnderCursor(of: application), width: region.width)
    let limit = max(0, layout.lines.count - region.height)
    PageView(
      layout: layout, selection: application.state.selection,
      offset: min(max(0, application.state.scroll), limit)
    ).draw(into: &frame, region: region) { .select($0) }
  }

  /// Where the page stands; lines longer than 100 columns are hard to read.
  static func pane(_ content: Region) -> Region {
    Region(
      x: content.x + 2, y: content.y + 1, width: min(100, content.width - 4), height: content.height - 1)
  }
}
