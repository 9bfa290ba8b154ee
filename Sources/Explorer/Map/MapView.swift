import Canvas
import CaseModel

/// Which part of the earth stands where on the screen.
///
/// The projection is equirectangular and true to scale along 38° N and along every meridian: straight parallels and
/// meridians, so that panning never turns the picture (Snyder, "Map Projections: A Working Manual", 1987, section 12). An
/// inset, which shows another part of the earth, is true along the parallel of its own place.
public struct MapView: Hashable, Sendable {
  /// The cells that the map fills.
  public let region: Region
  /// What is in the middle.
  public let centre: GeoPoint
  /// Degrees of latitude from one dot to the next; above 0.
  public let degreesPerDot: Double
  /// How much shorter a degree of longitude is than one of latitude along the true parallel; above 0.
  public let squeeze: Double

  /// The parallel along which distances are true.
  static let trueParallel = 38.0

  /// The view of a window at a zoom.
  ///
  /// - Parameters:
  ///   - region: the cells of the map; may be empty.
  ///   - window: what there is to see.
  ///   - zoom: in ``MapLocation/zooms``; at 1 the whole window fits.
  ///   - wanted: what should be in the middle, as far as the window's edges are not passed.
  public init(region: Region, window: GeoWindow, zoom: Int, wanted: GeoPoint) {
    let squeeze = Degrees.cosine(Self.trueParallel)
    let (width, height) = (Double(max(1, region.width) * 2), Double(max(1, region.height) * 4))
    let scale = max(window.height / height, window.width * squeeze / width)
    let zoomed = (1..<max(2, zoom)).reduce(scale) { scale, _ in zoom > 1 ? scale / 2.0.squareRoot() : scale }
    self.init(region: region, window: window, scale: zoomed, squeeze: squeeze, wanted: wanted)
  }

  /// The view of a small map of another part of the earth, all of which is seen.
  ///
  /// - Parameters:
  ///   - region: the cells of the small map; may be empty.
  ///   - window: what its lines cover.
  ///   - point: what should be in the middle, as far as the window's edges are not passed.
  public init(inset region: Region, of window: GeoWindow, around point: GeoPoint) {
    let squeeze = Self.squeeze(along: point.latitude)
    let (width, height) = (Double(max(1, region.width) * 2), Double(max(1, region.height) * 4))
    self.init(
      region: region, window: window, scale: max(window.height / height, window.width * squeeze / width),
      squeeze: squeeze, wanted: point)
  }

  /// How much shorter a degree of longitude is than one of latitude along a parallel; near a pole, where it is nothing and no map
  /// could be drawn, a tenth.
  static func squeeze(along latitude: Double) -> Double { max(0.1, Degrees.cosine(latitude)) }

  /// The same part of the earth in cells that begin elsewhere.
  func standing(atX x: Int, y: Int) -> MapView {
    MapView(
      region: Region(x: x, y: y, width: region.width, height: region.height), centre: centre,
      degreesPerDot: degreesPerDot, squeeze: squeeze)
  }

  private init(region: Region, centre: GeoPoint, degreesPerDot: Double, squeeze: Double) {
    self.region = region
    self.centre = centre
    self.degreesPerDot = degreesPerDot
    self.squeeze = squeeze
  }

  private init(region: Region, window: GeoWindow, scale: Double, squeeze: Double, wanted: GeoPoint) {
    let (width, height) = (Double(max(1, region.width) * 2), Double(max(1, region.height) * 4))
    self.region = region
    self.squeeze = squeeze
    degreesPerDot = max(scale, 1e-6)
    centre = GeoPoint(
      longitude: Self.within(
        wanted.longitude, window.west, window.east, half: width * degreesPerDot / squeeze / 2),
      latitude: Self.within(wanted.latitude, window.south, window.north, half: height * degreesPerDot / 2))
  }

  /// A middle at which a stretch does not pass the edges, or the middle of the edges when it is longer.
  private static func within(_ wanted: Double, _ low: Double, _ high: Double, half: Double) -> Double {
    high - low <= 2 * half ? (low + high) / 2 : min(max(wanted, low + half), high - half)
  }

  /// Dots across and down.
  public var dots: (width: Double, height: Double) { (Double(region.width * 2), Double(region.height * 4)) }

  /// Where a point stands, in dots from the top left corner; may be outside.
  public func dot(_ point: GeoPoint) -> (x: Double, y: Double) {
    (
      (point.longitude - centre.longitude) * squeeze / degreesPerDot + dots.width / 2,
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
      longitude: centre.longitude + x * degreesPerDot / squeeze,
      latitude: centre.latitude - y * degreesPerDot)
  }

  /// What is seen.
  public var bounds: GeoWindow {
    let halfWidth = dots.width * degreesPerDot / squeeze / 2
    let halfHeight = dots.height * degreesPerDot / 2
    return GeoWindow(
      west: centre.longitude - halfWidth, south: centre.latitude - halfHeight,
      east: centre.longitude + halfWidth, north: centre.latitude + halfHeight)
  }

  /// Kilometres that one column spans in the middle of the view.
  var kilometresPerColumn: Double {
    let perDegree = Double.pi / 180 * GeoPoint.earthRadius * Degrees.cosine(centre.latitude)
    return 2 * degreesPerDot / squeeze * perDegree
  }
}
