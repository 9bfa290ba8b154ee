import Canvas
import CaseModel

/// Draws the boxes at the edges of the map: small maps, and rows with arrows.
struct MapBoxView {
  let application: Application
  let location: MapLocation
  let scene: MapScene
  let labels: MapLabels

  func draw(into frame: inout Frame, _ insets: inout KeptInsets) {
    for box in scene.boxes {
      frame.grid.fill(box.region, Style())
      if box.isFramed {
        frame.grid.drawFrame(box.region, Style(.line))
        frame.grid.put(
          " \(MapBox.title) ", x: box.region.x + 1, y: box.region.y, in: box.region.inset(right: 1),
          Style(.secondary))
      }
      if let picture = box.picture { draw(picture, insets.strokes(of: picture), into: &frame) }
      for (row, position) in box.places.enumerated() { draw(position, in: box.rows.row(row), into: &frame) }
    }
  }

  /// A small map, with the names of its places where they cover none of them.
  private func draw(_ picture: MapBox.Picture, _ strokes: MapStrokes, into frame: inout Frame) {
    strokes.put(into: &frame, isASCII: application.state.appearance.isASCII)
    let markers = picture.places.map { scene.markers[$0] }
    let names = markers.map { labels.name(of: $0.place).truncated(to: picture.view.region.width - 3) }
    let cells = markers.map { $0.cell ?? Point(x: 0, y: 0) }
    let requests = zip(cells, names).map { LabelPlacement.Request(anchor: $0, columns: $1.columns) }
    let points = cells.map { Region(x: $0.x, y: $0.y, width: 1, height: 1) }
    let grid = frame.grid
    let placement = LabelPlacement(requests, in: picture.view.region, avoiding: points) { region in
      (region.x..<region.maxX).count { !grid.isBlank(x: $0, y: region.y) }
    }
    for (index, region) in placement.regions.enumerated() {
      frame.onClick(points[index], .choosePlace(markers[index].place.id))
      guard let region else { continue }
      frame.grid.fill(region.widened.intersection(picture.view.region), Style())
      frame.grid.put(names[index], x: region.x, y: region.y, in: region, style(of: markers[index]))
      frame.onClick(region, .choosePlace(markers[index].place.id))
    }
  }

  /// An arrow to where a place lies, and its name; its marker is drawn with all others.
  private func draw(_ position: Int, in row: Region, into frame: inout Frame) {
    let marker = scene.markers[position]
    let arrow = arrow(to: marker.point, frame.glyphs)
    frame.grid.put(arrow, x: row.x, y: row.y, in: row, Style(.secondary))
    frame.grid.put(
      labels.name(of: marker.place).truncated(to: row.width - 4), x: row.x + 4, y: row.y, in: row,
      style(of: marker))
    frame.onClick(row, .choosePlace(marker.place.id))
  }

  private func style(of marker: MapScene.Marker) -> Style {
    marker.place.id == location.place
      ? Style(.strong, on: .selected, .bold) : Style(marker.isLit ? .moment : .text)
  }

  /// The arrow to where a point lies, the shorter way round the earth.
  private func arrow(to point: GeoPoint, _ glyphs: Glyphs) -> String {
    let view = scene.view
    let right = (point.longitude - view.centre.longitude).remainder(dividingBy: 360) * view.squeeze
    let up = point.latitude - view.centre.latitude
    if abs(up) > abs(right) { return up > 0 ? glyphs.arrowUp : glyphs.arrowDown }
    return right < 0 ? glyphs.arrowLeft : glyphs.arrowRight
  }
}
