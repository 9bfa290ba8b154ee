/// A place of the case.
public struct Place: Hashable, Sendable {
  public let id: Identifier<Place>
  public let name: String
  public let localNames: [LocalName]
  /// Degrees north of the equator, -90…90.
  public let latitude: Double
  /// Degrees east of Greenwich, -180…180.
  public let longitude: Double
  /// The state it lies in, where the case names one.
  public let state: Identifier<PoliticalActor>?
  public let text: String
  public let provenance: Provenance

  public init(
    id: Identifier<Place>, name: String, localNames: [LocalName], latitude: Double, longitude: Double,
    state: Identifier<PoliticalActor>?, text: String, provenance: Provenance
  ) {
    self.id = id
    self.name = name
    self.localNames = localNames
    self.latitude = latitude
    self.longitude = longitude
    self.state = state
    self.text = text
    self.provenance = provenance
  }
}
