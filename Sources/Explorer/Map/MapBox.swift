import Canvas
import CaseModel

/// A box at the edge of the map with places that do not lie in the view: a small map of its own where there are lines for one, and
/// a row with an arrow for each place that is on none.
struct MapBox {
  /// A small map inside a box.
  struct Picture {
    let sheet: MapSheet
    let view: MapView
    /// Positions of the places on it.
    let places: [Int]
  }

  /// The cells of the box with its frame.
  let region: Region
  let picture: Picture?
  /// Positions of the places that have rows, row by row.
  let places: [Int]
  let isWest: Bool
  let isFramed: Bool

  /// The words on its frame.
  static let title = "out of view"
  /// The most rows of a box.
  private static let rowLimit = 4
  /// From which size of the map on there are small maps on it.
  private static let pictureSize = Size(width: 60, height: 14)

  /// The cell of a place's marker in its row.
  func cell(ofRow row: Int) -> Point {
    Point(x: rows.x + 2, y: rows.y + row)
  }

  /// The cells of the rows.
  var rows: Region {
    let inner = isFramed ? region.inset(left: 1, top: 1, right: 1, bottom: 1) : region
    return inner.inset(top: picture?.view.region.height ?? 0)
  }

  /// The boxes for some places: those in the west at the top left, those in the east at the bottom right.
  ///
  /// A place is west when the shorter way to its meridian leads there.
  static func boxes(
    for places: [(position: Int, marker: MapScene.Marker)], in view: MapView, _ atlas: MapAtlas
  ) -> [MapBox] {
    func isWest(_ marker: MapScene.Marker) -> Bool {
      (marker.point.longitude - view.centre.longitude).remainder(dividingBy: 360) < 0
    }
    return [true, false].compactMap { side in
      box(for: places.filter { isWest($0.marker) == side }, isWest: side, in: view.region, atlas)
    }
  }

  private static func box(
    for places: [(position: Int, marker: MapScene.Marker)], isWest: Bool, in area: Region, _ atlas: MapAtlas
  ) -> MapBox? {
    let isFramed = area.height >= 12 && area.width >= 50
    let edge = isFramed ? 1 : 0
    let picture = picture(of: places, in: area, atlas)
    let height = picture?.view.region.height ?? 0
    let room = height > 0 ? area.height / 2 - height - 2 : area.height / 3 - edge
    let rows = places.filter { picture?.places.contains($0.position) != true }
      .prefix(min(rowLimit, max(0, room)))
    guard !rows.isEmpty || picture != nil else { return nil }
    let columns = rows.map {
      max($0.marker.place.name.columns, $0.marker.place.localNames.first?.text.columns ?? 0)
    }
    let wanted = max((columns.max() ?? 0) + 4, isFramed ? title.columns + 3 : 0)
    let width = max(picture?.view.region.width ?? 0, min(wanted, area.width / 3 - 2 * edge))
    let size = Size(width: width + 2 * edge, height: height + rows.count + 2 * edge)
    guard size.width > 4 else { return nil }
    let region = Region(
      x: isWest ? area.x : area.maxX - size.width, y: isWest ? area.y : area.maxY - size.height,
      width: size.width, height: size.height)
    let inner = region.inset(left: edge, top: edge, right: edge, bottom: edge)
    let seen = picture.map { picture in
      Picture(
        sheet: picture.sheet, view: picture.view.standing(atX: inner.x, y: inner.y), places: picture.places)
    }
    return MapBox(
      region: region, picture: seen, places: rows.map(\.position), isWest: isWest, isFramed: isFramed)
  }

  /// A small map around the first place that an inset of the atlas shows, where there is room; it stands nowhere yet.
  private static func picture(
    of places: [(position: Int, marker: MapScene.Marker)], in area: Region, _ atlas: MapAtlas
  ) -> Picture? {
    guard area.width >= pictureSize.width, area.height >= pictureSize.height else { return nil }
    let rows = max(4, min(10, area.height / 4))
    for point in places.map(\.marker.point) {
      guard let sheet = atlas.inset(around: point) else { continue }
      let shape = sheet.window.width * MapView.squeeze(along: point.latitude) / sheet.window.height
      let width = min(max(Double(title.columns + 3), Double(2 * rows) * shape), Double(area.width / 3 - 2))
      let size = Region(x: 0, y: 0, width: Int(width.rounded(.up)), height: rows)
      let view = MapView(inset: size, of: sheet.window, around: point)
      let shown = places.filter {
        sheet.window.contains($0.marker.point) && view.cell($0.marker.point) != nil
      }
      return Picture(sheet: sheet, view: view, places: shown.map(\.position))
    }
    return nil
  }
}
