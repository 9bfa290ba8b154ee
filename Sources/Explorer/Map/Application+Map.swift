import Canvas
import CaseModel
import EDTF

/// The map: where it is looked at, and how one moves over it.
extension Application {
  /// The map's location while it is shown.
  var mapLocation: MapLocation? {
    if case .map(let map) = state.location { map } else { nil }
  }

  /// Whether the place shown needs the map's lines, which have not been read yet.
  public var lacksMap: Bool { atlas == nil && mapLocation != nil }

  /// Takes in the map's lines; what was wrong with their files is told, and the rest is drawn.
  public mutating func receive(_ atlas: MapAtlas) {
    self.atlas = atlas
    if let first = atlas.problems.first {
      let rest = atlas.problems.count - 1
      tell("the map has gaps: \(first)" + (rest > 0 ? " (and \(rest) more)" : ""))
    }
  }

  /// The part of the earth that is seen, while the map is shown.
  var mapView: MapView? { mapLocation.map { view(of: $0) } }

  /// The part of the earth that a location shows on the present screen.
  func view(of map: MapLocation) -> MapView {
    view(of: map, in: MapLayout(state.content, state.focus).map)
  }

  /// The part of the earth that a location shows in some cells.
  func view(of map: MapLocation, in region: Region) -> MapView {
    let window = (atlas ?? MapAtlas()).window
    let place = map.place.flatMap { casebook.place($0)?.point }.flatMap { window.contains($0) ? $0 : nil }
    let home = Self.home(of: casebook).flatMap { casebook.place($0)?.point } ?? window.centre
    return MapView(
      region: region, window: window, zoom: map.zoom,
      wanted: map.centre?.point ?? place ?? home)
  }

  /// The place at which the map opens when nothing else says where: the first state's capital.
  private static func home(of casebook: Casebook) -> Identifier<Place>? {
    casebook.lanes.compactMap(\.capital).first { casebook.place($0)?.point != nil }
      ?? (casebook.places.first { $0.point != nil } ?? casebook.places.first)?.id
  }

  /// The place under the cursor of the map.
  var placeUnderCursor: Identifier<Place>? { mapLocation?.place }

  /// Goes to the map: to the event of the timeline when one comes from there, else where one was.
  mutating func showMap() {
    if case .map = state.location { return }
    if case .place(let place) = state.location { return go(to: .map(MapLocation(place: place))) }
    // On a low screen the usual zoom would leave a peninsula of a few cells.
    let isLow = MapLayout(state.content, state.focus).map.height < 20
    var map = state.map.lastLocation ?? MapLocation(zoom: MapLocation.usualZoom + (isLow ? 1 : 0))
    let event: Identifier<Event>? =
      switch state.location {
      case .timeline(let timeline): timeline.moment == nil ? timeline.event : nil
      case .event(let event): event
      default: map.moment == nil ? map.event : nil
      }
    if let event {
      (map.event, map.moment, map.place, map.centre) = (event, nil, nil, nil)
    }
    go(to: .map(map))
  }

  /// Stands on the map with every gap in the location filled.
  mutating func settle(_ location: MapLocation) {
    if state.map.index == nil { state.map.index = MapIndex(casebook) }
    var map = location
    if map.event == nil, map.moment == nil {
      map.event =
        map.place.flatMap { state.map.index?.events(at: $0).last }.map { casebook.events[$0].id }
        ?? casebook.heading.opensAt
    }
    if map.place == nil {
      map.place =
        map.event.flatMap { casebook.event($0)?.place }.flatMap { casebook.place($0)?.id }
        ?? Self.home(of: casebook)
    }
    state.location = .map(map)
    state.map.lastLocation = map
    state.selection = clamped(state.selection)
  }

  /// Carries out a command that only the map has.
  mutating func performOnMap(_ command: Command) {
    switch command {
    case .placeWest: movePlace(right: -1, down: 0)
    case .placeEast: movePlace(right: 1, down: 0)
    case .panNorth: pan(right: 0, down: -1)
    case .panSouth: pan(right: 0, down: 1)
    case .panWest: pan(right: -1, down: 0)
    case .panEast: pan(right: 1, down: 0)
    case .choosePlace(let place):
      if place == placeUnderCursor, state.focus == .main { open() } else { choose(place) }
    case .switchScript: changeMap { $0.script = $0.script == .english ? .own : .english }
    case .measure: changeMap { $0.origin = $0.origin == $0.place ? nil : $0.place }
    case .lookAt(let cell): look(at: cell)
    default: break
    }
  }

  /// Why a command cannot be carried out on the map now.
  func whyUnavailable(_ command: Command, in map: MapLocation) -> String? {
    switch command {
    case .zoomIn where map.zoom >= MapLocation.zooms.upperBound: "the map has no finer lines to show"
    case .measure where map.place.flatMap({ casebook.place($0) })?.point == nil:
      "nothing can be measured from a place without coordinates"
    case .zoomOut where map.zoom <= MapLocation.zooms.lowerBound: "the whole map is shown already"
    case .panNorth where panned(map, right: 0, down: -1) == nil,
      .panSouth where panned(map, right: 0, down: 1) == nil,
      .panWest where panned(map, right: -1, down: 0) == nil,
      .panEast where panned(map, right: 1, down: 0) == nil:
      "the map ends here"
    default: nil
    }
  }

  /// Changes the map in place, without a stop in history.
  mutating func changeMap(_ change: (inout MapLocation) -> Void) {
    guard var map = mapLocation else { return }
    change(&map)
    settle(map)
  }

  /// Puts the cursor on a place; the view stays where it is as long as the place is in it.
  mutating func choose(_ place: Identifier<Place>, event: Identifier<Event>? = nil) {
    guard let map = mapLocation, let chosen = casebook.place(place) else { return }
    let view = view(of: map)
    let window = (atlas ?? MapAtlas()).window
    let stays = chosen.point.map { view.cell($0) != nil || !window.contains($0) } ?? true
    state.focus = .main
    state.selection = 0
    changeMap {
      $0.place = place
      $0.centre = stays ? MapLocation.Centre(view.centre) : nil
      if let event { ($0.event, $0.moment) = (event, nil) }
    }
  }

  /// Moves up or down among the places.
  mutating func movePlace(by steps: Int) {
    if abs(steps) > 1 { return pan(right: 0, down: steps < 0 ? -1 : 1) }
    movePlace(right: 0, down: Double(steps.signum()))
  }

  private mutating func movePlace(right: Double, down: Double) {
    guard let map = mapLocation else { return }
    let scene = MapScene(self, map, view(of: map))
    let here = scene.markers.firstIndex { $0.place.id == map.place }
    // From a place without coordinates every direction leads to one that is on the map.
    let next = scene.nearest(from: here, right: right, down: down) ?? (here == nil ? scene.middle : nil)
    if let next {
      choose(scene.markers[next].place.id)
    } else {
      state.notice = "no place lies further that way"
    }
  }

  /// Puts the cursor on a place by its number in the case; too far is the last.
  mutating func selectPlace(_ index: Int) {
    guard !casebook.places.isEmpty else { return }
    choose(casebook.places[min(max(0, index), casebook.places.count - 1)].id)
  }

  private mutating func pan(right: Double, down: Double) {
    guard let map = mapLocation, let centre = panned(map, right: right, down: down) else { return }
    changeMap { $0.centre = centre }
  }

  /// The middle of the view a quarter of a screen further; nothing when the map's edge is in sight there.
  private func panned(_ map: MapLocation, right: Double, down: Double) -> MapLocation.Centre? {
    let now = view(of: map)
    let bounds = now.bounds
    var wanted = map
    wanted.centre = MapLocation.Centre(
      GeoPoint(
        longitude: now.centre.longitude + right * bounds.width / 4,
        latitude: now.centre.latitude - down * bounds.height / 4))
    let centre = MapLocation.Centre(view(of: wanted).centre)
    return centre == MapLocation.Centre(now.centre) ? nil : centre
  }

  /// Shows more or less of the map around its middle, or around the place when it would get out of sight.
  mutating func zoomMap(by steps: Int) {
    changeMap {
      $0.zoom = min(max($0.zoom + steps, MapLocation.zooms.lowerBound), MapLocation.zooms.upperBound)
    }
    guard let map = mapLocation, let point = map.place.flatMap({ casebook.place($0)?.point }) else { return }
    if view(of: map).cell(point) == nil { changeMap { $0.centre = nil } }
  }

  /// Moves to the event before or after that has a place, and to the place.
  mutating func moveMapMoment(by steps: Int) {
    guard let map = mapLocation, let placed = state.map.index?.placed, !placed.isEmpty else { return }
    let next: Int?
    if map.moment == nil, let position = map.event.flatMap({ casebook.position(of: $0) }) {
      next = steps < 0 ? placed.last { $0 < position } : placed.first { $0 > position }
    } else {
      let begun = casebook.countOfEventsBegun(by: state.moment(in: casebook))
      next = steps < 0 ? placed.last { $0 < begun } : placed.first { $0 >= begun }
    }
    guard let next, let place = casebook.events[next].place else {
      state.notice = steps < 0 ? "nothing with a place comes before" : "nothing with a place comes after"
      return
    }
    choose(place, event: casebook.events[next].id)
  }

  /// Enters the list of what happened at the place; false when nothing did.
  mutating func enterEvents() -> Bool {
    let targets = targetsUnderCursor
    guard let map = mapLocation, let first = targets.firstIndex(where: \.isEvent) else { return false }
    state.focus = .side
    state.selection = targets.firstIndex { $0 == map.event.map { .event($0) } } ?? first
    return true
  }

  /// Chooses the place at a cell, or tells what is nearest to it.
  private mutating func look(at cell: Point) {
    guard let map = mapLocation else { return }
    let view = view(of: map)
    let point = view.point(at: cell)
    let scene = MapScene(self, map, view)
    if let marker = scene.markers.first(where: { $0.cell == cell }) { return choose(marker.place.id) }
    let nearest = scene.markers.map { (place: $0.place, distance: point.distance(to: $0.point)) }
      .min { $0.distance < $1.distance }
    let near = nearest.map { "; nearest is \($0.place.name), \(MapWords.distance($0.distance))" } ?? ""
    state.notice = "here: \(MapWords.coordinates(point))\(near)"
  }
}

extension Page.Target {
  /// Whether it leads to an event.
  var isEvent: Bool { if case .event = self { true } else { false } }
}
