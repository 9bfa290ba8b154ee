import Canvas
import CaseModel
import EDTF

/// What stands on the map beside its lines: a marker for each place, seen or in a box at the edge.
struct MapScene {
  /// A place on the map.
  struct Marker {
    let site: MapSite
    /// In dots from the map's top left corner; outside for a place that is not in the view and in no box.
    var dot: (x: Double, y: Double)
    /// Its cell on the screen, if it is seen.
    var cell: Point?
    /// Whether the moment can belong to something that happened there.
    let isLit: Bool
    /// Whether it stands in a box, since it does not lie in the view.
    var isInBox = false

    var place: Place { site.place }
    var point: GeoPoint { site.point }
    /// The state whose capital it is.
    var capitalOf: Identifier<PoliticalActor>? { site.capitalOf }
    var weight: Int { site.weight }
  }

  let view: MapView
  /// In the order of the case's places; none for those without coordinates.
  let markers: [Marker]
  let boxes: [MapBox]
  /// Positions of the places that the event under the cursor is joined with, the event's own place first.
  let joined: [Int]

  /// Lays out the places of a case.
  ///
  /// - Complexity: O(events + places × boxes).
  init(_ application: Application, _ location: MapLocation, _ view: MapView) {
    self.view = view
    let casebook = application.casebook
    let index = application.state.map.index ?? MapIndex(casebook)
    let lit = index.lit(on: application.state.moment(in: casebook), in: casebook)
    let atlas = application.atlas ?? MapAtlas()
    let window = atlas.window
    var markers = index.sites.map { site in
      Marker(
        site: site, dot: view.dot(site.point),
        cell: window.contains(site.point) ? view.cell(site.point) : nil, isLit: lit[site.position])
    }
    let joined = Self.joined(location, casebook, index)
    func boxesOfHidden() -> [MapBox] {
      let hidden = markers.indices.filter { position in
        let marker = markers[position]
        return marker.cell == nil
          && (!window.contains(marker.point) || marker.isLit || marker.place.id == location.place
            || joined.contains(position))
      }
      return MapBox.boxes(for: hidden.map { ($0, markers[$0]) }, in: view, atlas)
    }
    func hide(below boxes: [MapBox]) -> Bool {
      let covered = markers.indices.filter { position in
        markers[position].cell.map { cell in boxes.contains { $0.region.contains(cell) } } ?? false
      }
      for position in covered { markers[position].cell = nil }
      return !covered.isEmpty
    }
    var boxes = boxesOfHidden()
    // What a box covers may be looked for in one.
    if hide(below: boxes) {
      boxes = boxesOfHidden()
      _ = hide(below: boxes)
    }
    func box(_ position: Int, at cell: Point) {
      markers[position].cell = cell
      markers[position].isInBox = true
      markers[position].dot = (
        Double((cell.x - view.region.x) * 2) + 1, Double((cell.y - view.region.y) * 4) + 2
      )
    }
    for each in boxes {
      for (row, position) in each.places.enumerated() { box(position, at: each.cell(ofRow: row)) }
      guard let picture = each.picture else { continue }
      for position in picture.places {
        picture.view.cell(markers[position].point).map { box(position, at: $0) }
      }
    }
    self.markers = markers
    self.joined = joined
    self.boxes = boxes
  }

  /// The event's place, and the capitals of the states that took part themselves or by their leaders.
  private static func joined(_ location: MapLocation, _ casebook: Casebook, _ index: MapIndex) -> [Int] {
    guard location.moment == nil, let event = location.event.flatMap({ casebook.event($0) }) else {
      return []
    }
    var positions = [event.place].compactMap { $0.flatMap { index.markers[$0] } }
    for id in event.participants {
      guard let actor = casebook.actor(id) else { continue }
      let state = actor.kind == .state ? actor : actor.state.flatMap { casebook.actor($0) }
      if let position = state?.capital.flatMap({ index.markers[$0] }), !positions.contains(position) {
        positions.append(position)
      }
    }
    return positions
  }

  /// The position of the place that is nearest to the middle of the view.
  var middle: Int? {
    let (x, y) = (view.dots.width / 2, view.dots.height / 2)
    func gap(_ position: Int) -> Double {
      abs(markers[position].dot.x - x) + abs(markers[position].dot.y - y)
    }
    return markers.indices.min { gap($0) < gap($1) }
  }

  /// The position of the place that is nearest in a direction, in dots; nothing when none lies there.
  ///
  /// A place to the side counts as further, so that a key leads where it points.
  ///
  /// - Parameter position: the place from which to go; without one, from the middle of the view.
  func nearest(from position: Int?, right: Double, down: Double) -> Int? {
    let here = position.map { markers[$0].dot } ?? (x: view.dots.width / 2, y: view.dots.height / 2)
    func cost(_ marker: Marker) -> Double? {
      let (x, y) = (marker.dot.x - here.x, marker.dot.y - here.y)
      let ahead = x * right + y * down
      return ahead > 0.001 ? ahead + 2 * abs(x * down + y * right) : nil
    }
    let costs = markers.indices.compactMap { other in
      other == position ? nil : cost(markers[other]).map { (cost: $0, position: other) }
    }
    return costs.min { $0.cost < $1.cost }?.position
  }
}
