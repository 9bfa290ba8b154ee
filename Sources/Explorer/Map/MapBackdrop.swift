import Canvas
import CaseModel

/// The part of the map that stays while the cursor moves: coasts and borders, the caption, the line beside the pane.
struct MapBackdrop: Equatable {
  private let view: MapView
  private let atlas: MapAtlas
  private let isASCII: Bool
  private let layout: MapLayout

  /// Nothing on other screens.
  init?(_ application: Application) {
    guard let view = application.mapView else { return nil }
    self.view = view
    atlas = application.atlas ?? MapAtlas()
    isASCII = application.state.appearance.isASCII
    layout = MapLayout(application.state.content, application.state.focus)
  }

  /// Draws the lines of the sheets that the view asks for.
  ///
  /// - Complexity: O(points of these sheets + dots).
  func draw(into frame: inout Frame) {
    var strokes = MapStrokes(view)
    for (sheet, except) in atlas.sheets(for: view.bounds, resolution: view.degreesPerDot) {
      strokes.draw(sheet, except: except)
    }
    strokes.put(into: &frame, isASCII: isASCII)
    MapCaption(view: view, glyphs: frame.glyphs).draw(into: &frame, region: layout.caption)
    layout.split.drawRule(into: &frame)
  }

  static func == (left: MapBackdrop, right: MapBackdrop) -> Bool {
    left.view == right.view && left.isASCII == right.isASCII && left.layout == right.layout
      && left.atlas == right.atlas
  }
}
