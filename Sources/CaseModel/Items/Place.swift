/// A place of the case.
public struct Place: Hashable, Sendable {
  public let id: Identifier<Place>
  public let name: String
  public let localNames: [LocalName]
  /// Where it lies; nothing when the case does not say.
  public let point: GeoPoint?
  /// The state it lies in, where the case names one.
  public let state: Identifier<PoliticalActor>?
  public let text: String
  public let provenance: Provenance

  public init(
    id: Identifier<Place>, name: String, localNames: [LocalName], point: GeoPoint?,
    state: Identifier<PoliticalActor>?, text: String, provenance: Provenance
  ) {
    self.id = id
    self.name = name
    self.localNames = localNames
    self.point = point
    self.state = state
    self.text = text
    self.provenance = provenance
  }
}
