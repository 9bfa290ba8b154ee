import CaseModel

/// The map as members of a JSON object: the place under the cursor, and every place with its distance and events.
struct MapJSON {
  let application: Application
  let location: MapLocation

  private var casebook: Casebook { application.casebook }

  var members: [JSONValue.Member] {
    let here = location.place.flatMap { casebook.place($0) }
    let bounds = application.view(of: location).bounds
    let places =
      (here.map { [(place: $0, kilometres: Double?(0))] } ?? [])
      + MapDistances(casebook: casebook, from: here).entries
    return [
      .init("event", location.event.map { .string($0.rawValue) } ?? .null),
      .init("place", here.map { .string($0.id.rawValue) } ?? .null),
      .init(
        "view",
        .object([
          .init("west", .number(bounds.west)), .init("south", .number(bounds.south)),
          .init("east", .number(bounds.east)), .init("north", .number(bounds.north)),
        ])),
      .init("projection", "equirectangular, true to scale along 38° N"),
      .init("credit", .string(MapWords.credit)),
      .init("places", .array(places.map { place($0.place, $0.kilometres) })),
      .init("problems", .array((application.atlas?.problems ?? []).map { .string($0) })),
    ]
  }

  private func place(_ place: Place, _ kilometres: Double?) -> JSONValue {
    let index = application.state.map.index ?? MapIndex(casebook)
    let day = application.state.moment(in: casebook)
    let events = index.events(at: place.id)
    return .object([
      .init("id", .string(place.id.rawValue)), .init("name", .string(place.name)),
      .init("latitude", place.point.map { .number($0.latitude) } ?? .null),
      .init("longitude", place.point.map { .number($0.longitude) } ?? .null),
      .init("kilometres", kilometres.map { .number(($0 * 10).rounded() / 10) } ?? .null),
      .init("events", .array(events.map { .string(casebook.events[$0].id.rawValue) })),
      .init("atTheMoment", .bool(events.contains { MapIndex.isLit($0, on: day, in: casebook) })),
    ])
  }
}
