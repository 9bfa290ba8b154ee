import CaseModel

/// A place with coordinates, and all of it that stays the same on every map of the case.
///
/// An object, since a map copies its markers many times over while it looks for room for their names.
final class MapSite: Equatable, Sendable {
  let place: Place
  /// Its position among the places of the case.
  let position: Int
  let point: GeoPoint
  /// The state whose capital it is.
  let capitalOf: Identifier<PoliticalActor>?
  /// How much what happened there weighs.
  let weight: Int

  init(
    place: Place, position: Int, point: GeoPoint, capitalOf: Identifier<PoliticalActor>?, weight: Int
  ) {
    self.place = place
    self.position = position
    self.point = point
    self.capitalOf = capitalOf
    self.weight = weight
  }

  static func == (left: MapSite, right: MapSite) -> Bool {
    left === right
      || left.place == right.place && left.capitalOf == right.capitalOf && left.weight == right.weight
  }
}
