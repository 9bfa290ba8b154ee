import Canvas
import CaseModel

/// The part of the map that stays while the cursor moves: coasts and borders.
struct MapBackdrop: Equatable {
  private let view: MapView
  private let atlas: MapAtlas
  private let isASCII: Bool

  /// Nothing on other screens.
  init?(_ application: Application) {
    guard let view = application.mapView else { return nil }
    self.view = view
    atlas = application.atlas ?? MapAtlas()
    isASCII = application.state.appearance.isASCII
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
  }

  static func == (left: MapBackdrop, right: MapBackdrop) -> Bool {
    left.view == right.view && left.isASCII == right.isASCII && left.atlas == right.atlas
  }
}
