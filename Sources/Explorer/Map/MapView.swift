import Canvas
import CaseModel

/// Which part of the earth stands where on the screen.
///
/// The projection is equirectangular and true to scale along 38° N and along every meridian: straight parallels and
/// meridians, so that panning never turns the picture (Snyder, "Map Projections: A Working Manual", 1987, section 12).
struct MapView: Hashable {
  /// The cells that the map fills.
  let region: Region
  /// What is in the middle.
  let centre: GeoPoint
  /// Degrees of latitude from one dot to the next; above 0.
  let degreesPerDot: Double

  /// The parallel along which distances are true.
  static let trueParallel = 38.0
  /// How much shorter a degree of longitude is there than one of latitude: the cosine of the true parallel.
  static let squeeze = Degrees.cosine(trueParallel)

  /// The view of a window at a zoom.
  ///
  /// - Parameters:
  ///   - region: the cells of the map; may be empty.
  ///   - window: what there is to see.
  ///   - zoom: in ``MapLocation/zooms``; at 1 the whole window fits.
  ///   - wanted: what should be in the middle, as far as the window's edges are not passed.
  init(region: Region, window: GeoWindow, zoom: Int, wanted: GeoPoint) {
    let (width, height) = (Double(max(1, region.width) * 2), Double(max(1, region.height) * 4))
    var scale = max(window.height / height, window.width * Self.squeeze / width)
    for _ in 1..<max(2, zoom) where zoom > 1 { scale /= 2.0.squareRoot() }
    scale = max(scale, 1e-6)
    self.region = region
    degreesPerDot = scale
    centre = GeoPoint(
      longitude: Self.within(
        wanted.longitude, window.west, window.east, half: width * scale / Self.squeeze / 2),
      latitude: Self.within(wanted.latitude, window.south, window.north, half: height * scale / 2))
  }

  /// A middle at which a stretch does not pass the edges, or the middle of the edges when it is longer.
  private static func within(_ wanted: Double, _ low: Double, _ high: Double, half: Double) -> Double {
    high - low <= 2 * half ? (low + high) / 2 : min(max(wanted, low + half), high - half)
  }

  /// Dots across and down.
  var dots: (width: Double, height: Double) { (Double(region.width * 2), Double(region.height * 4)) }

  /// Where a point stands, in dots from the top left corner; may be outside.
  func dot(_ point: GeoPoint) -> (x: Double, y: Double) {
    (
      (point.longitude - centre.longitude) * Self.squeeze / degreesPerDot + dots.width / 2,
      (centre.latitude - point.latitude) / degreesPerDot + dots.height / 2
    )
  }

  /// The cell in which a point stands, if it is seen.
  func cell(_ point: GeoPoint) -> Point? {
    let (x, y) = dot(point)
    guard x >= 0, x < dots.width, y >= 0, y < dots.height else { return nil }
    return Point(x: region.x + Int(x) / 2, y: region.y + Int(y) / 4)
  }

  /// The point in the middle of a cell.
  func point(at cell: Point) -> GeoPoint {
    let x = Double((cell.x - region.x) * 2) + 1 - dots.width / 2
    let y = Double((cell.y - region.y) * 4) + 2 - dots.height / 2
    return GeoPoint(
      longitude: centre.longitude + x * degreesPerDot / Self.squeeze,
      latitude: centre.latitude - y * degreesPerDot)
  }

  /// What is seen.
  var bounds: GeoWindow {
    let halfWidth = dots.width * degreesPerDot / Self.squeeze / 2
    let halfHeight = dots.height * degreesPerDot / 2
    return GeoWindow(
      west: centre.longitude - halfWidth, south: centre.latitude - halfHeight,
      east: centre.longitude + halfWidth, north: centre.latitude + halfHeight)
  }

  /// Kilometres that one column spans in the middle of the view.
  var kilometresPerColumn: Double {
    let perDegree = Double.pi / 180 * GeoPoint.earthRadius * Degrees.cosine(centre.latitude)
    return 2 * degreesPerDot / Self.squeeze * perDegree
  }
}
