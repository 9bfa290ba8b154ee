import Canvas
import CaseModel

/// The part of the map that stays while the cursor moves: coasts and borders.
struct MapBackdrop: Equatable {
  private let view: MapView
  private let atlas: MapAtlas
  private let isASCII: Bool

  /// What a line is drawn as; the greater covers the lesser where both are in a cell.
  enum Rank {
    static let border: UInt8 = 0
    static let disputed: UInt8 = 1
    static let coast: UInt8 = 2
  }

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
    var raster = DotRaster(size: Size(width: view.region.width, height: view.region.height))
    let bounds = view.bounds
    for (sheet, except) in atlas.sheets(for: bounds, resolution: view.degreesPerDot) {
      for line in sheet.lines where line.bounds.meets(bounds) && !isSpeck(line) {
        draw(line, except: except, into: &raster)
      }
    }
    frame.grid.draw(raster, in: view.region, isASCII: isASCII, Self.style)
  }

  static func style(_ rank: UInt8) -> Style {
    switch rank {
    case Rank.coast: Style(.hue6)
    case Rank.disputed: Style(.secondary)
    default: Style(.faint)
    }
  }

  /// Whether a line is a ring of about one dot, which among thousands of others would only be noise.
  private func isSpeck(_ line: MapLine) -> Bool {
    line.isRing
      && line.bounds.width * MapView.squeeze * line.bounds.height < view.degreesPerDot * view.degreesPerDot
  }

  private func draw(_ line: MapLine, except: [GeoWindow], into raster: inout DotRaster) {
    let (stroke, rank): (DotRaster.Stroke, UInt8) =
      switch line.kind {
      case .coast: (.solid, Rank.coast)
      case .border: (.dotted, Rank.border)
      case .disputed: (.dashed, Rank.disputed)
      }
    raster.beginLine()
    var before = line.points[0]
    var start = view.dot(before)
    for point in line.points.dropFirst() {
      let end = view.dot(point)
      // What another sheet draws better is left to it.
      if except.isEmpty || !except.contains(where: { $0.contains(before) && $0.contains(point) }) {
        raster.draw(DotSegment(x1: start.x, y1: start.y, x2: end.x, y2: end.y), stroke, rank: rank)
      }
      (before, start) = (point, end)
    }
  }

  static func == (left: MapBackdrop, right: MapBackdrop) -> Bool {
    left.view == right.view && left.isASCII == right.isASCII && left.atlas == right.atlas
  }
}
