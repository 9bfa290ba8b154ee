import Canvas
import CaseModel

/// A box at the edge of the map with places that do not lie in the view, and an arrow to the side where they are.
struct MapBox {
  /// The cells of the box with its frame.
  let region: Region
  /// Positions of the places, row by row.
  let places: [Int]
  let isWest: Bool
  let isFramed: Bool

  /// The words on its frame.
  static let title = "out of view"
  /// The most rows of a box.
  private static let rowLimit = 4

  /// The cell of a place's marker.
  func cell(ofRow row: Int) -> Point {
    let inner = inner
    return Point(x: inner.x + 2, y: inner.y + row)
  }

  /// The rows.
  var inner: Region { isFramed ? region.inset(left: 1, top: 1, right: 1, bottom: 1) : region }

  /// The boxes for some places: those in the west at the top left, those in the east at the bottom right.
  ///
  /// A place is west when the shorter way to its meridian leads there.
  static func boxes(for places: [(position: Int, place: Place)], in view: MapView) -> [MapBox] {
    func isWest(_ place: Place) -> Bool {
      (place.longitude - view.centre.longitude).remainder(dividingBy: 360) < 0
    }
    return [true, false].compactMap { side in
      box(for: places.filter { isWest($0.place) == side }, isWest: side, in: view.region)
    }
  }

  private static func box(
    for places: [(position: Int, place: Place)], isWest: Bool, in area: Region
  ) -> MapBox? {
    let isFramed = area.height >= 12 && area.width >= 50
    let edge = isFramed ? 1 : 0
    let places = places.prefix(min(rowLimit, max(0, area.height / 3 - edge)))
    guard !places.isEmpty else { return nil }
    let columns = places.map { max($0.place.name.columns, $0.place.localNames.first?.text.columns ?? 0) }
    let wanted = max((columns.max() ?? 0) + 4, isFramed ? title.columns + 3 : 0) + 2 * edge
    let size = Size(width: min(wanted, area.width / 3), height: places.count + 2 * edge)
    guard size.width > 4 else { return nil }
    let region = Region(
      x: isWest ? area.x : area.maxX - size.width, y: isWest ? area.y : area.maxY - size.height,
      width: size.width, height: size.height)
    return MapBox(region: region, places: places.map(\.position), isWest: isWest, isFramed: isFramed)
  }
}
