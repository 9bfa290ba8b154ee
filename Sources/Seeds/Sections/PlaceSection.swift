import CaseModel

extension Place: SeedItem {
  static let section = SeedSection.places
  static let noun = "place"

  static func read(_ item: inout ItemReader) -> Place? {
    let id = item.required("id", .id(of: Place.self), "")
    let name = item.required("name", .text(upTo: 80), "")
    let localNames = item.optional("local-names", .localNames, "`{ru: Владивосток}`")
    let latitude = item.required(
      "latitude", .decimal(-90...90),
      "degrees north of the equator; the map shows only places that have both",
      when: .has("longitude"))
    let longitude = item.required(
      "longitude", .decimal(-180...180), "degrees east of Greenwich", when: .has("latitude"))
    let state = item.optional("state", .reference(to: PoliticalActor.self), "the state it lies in")
    let text = item.required("text", .text, "what it is to the case")
    let provenance = item.provenance()
    guard let id, let name, let text, let provenance else { return nil }
    let point = latitude.flatMap { north in longitude.map { GeoPoint(longitude: $0, latitude: north) } }
    return Place(
      id: id, name: name, localNames: localNames ?? [], point: point, state: state, text: text,
      provenance: provenance)
  }
}
