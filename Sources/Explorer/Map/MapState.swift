import CaseModel
import EDTF

/// What the map works out once and keeps.
public struct MapState: Equatable, Sendable {
  /// The location to which the key of the map returns.
  public var lastLocation: MapLocation?
  /// What happened at each place, once the map has been opened.
  var index: MapIndex?
}

/// Where the events of a case happened.
struct MapIndex: Equatable, Sendable {
  /// Positions of the events at each place, by the place's position, in order of time.
  let events: [[Int]]
  /// Positions of all events that have a place, in order of time.
  let placed: [Int]
  /// The position of each place.
  let positions: [Identifier<Place>: Int]
  /// The places that have coordinates: those that have a marker.
  let sites: [MapSite]
  /// The position of each of these among them.
  let markers: [Identifier<Place>: Int]
  /// Positions of the other places.
  let unlocated: [Int]

  /// Gathers the events of a case by place.
  ///
  /// - Complexity: O(events + places + actors).
  init(_ casebook: Casebook) {
    let positions = Dictionary(
      casebook.places.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    var events = [[Int]](repeating: [], count: casebook.places.count)
    var weights = [Int](repeating: 0, count: casebook.places.count)
    var placed: [Int] = []
    for (position, event) in casebook.events.enumerated() {
      guard let place = event.place.flatMap({ positions[$0] }) else { continue }
      events[place].append(position)
      weights[place] += event.weight
      placed.append(position)
    }
    var capitals: [Identifier<Place>: Identifier<PoliticalActor>] = [:]
    for actor in casebook.actors {
      if let capital = actor.capital, capitals[capital] == nil { capitals[capital] = actor.id }
    }
    self.positions = positions
    sites = casebook.places.enumerated().compactMap { position, place in
      place.point.map {
        MapSite(
          place: place, position: position, point: $0, capitalOf: capitals[place.id],
          weight: weights[position])
      }
    }
    unlocated = casebook.places.indices.filter { casebook.places[$0].point == nil }
    markers = Dictionary(
      sites.enumerated().map { ($1.place.id, $0) }, uniquingKeysWith: { first, _ in first })
    self.events = events
    self.placed = placed
  }

  /// The events at a place, in order of time.
  func events(at place: Identifier<Place>) -> [Int] {
    positions[place].map { events[$0] } ?? []
  }

  /// Which places have an event that a day can belong to, by position.
  ///
  /// - Complexity: O(events).
  func lit(on day: Day, in casebook: Casebook) -> [Bool] {
    events.map { $0.contains { Self.isLit($0, on: day, in: casebook) } }
  }

  /// Whether a day can belong to an event.
  static func isLit(_ position: Int, on day: Day, in casebook: Casebook) -> Bool {
    let (first, last) = casebook.extent(ofEventAt: position)
    return first <= day.ordinal && day.ordinal <= last
  }
}
