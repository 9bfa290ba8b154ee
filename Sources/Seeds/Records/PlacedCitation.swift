import CaseModel

/// A citation with the item that makes it and its place in the seeds.
public struct PlacedCitation: Hashable, Sendable {
  public let citation: Citation
  /// The section and the id of the item, such as `events/panmunjom-summit`.
  public let item: String
  public let place: SeedPlace

  public init(citation: Citation, item: String, place: SeedPlace) {
    self.citation = citation
    self.item = item
    self.place = place
  }
}
