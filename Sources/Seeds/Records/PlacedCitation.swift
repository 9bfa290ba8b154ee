import CaseModel

/// A citation with the item that makes it and its place in the seeds.
public struct PlacedCitation: Hashable, Sendable {
  /// The citation itself.
  public let citation: Citation
  /// The section and the id of the item, such as `events/panmunjom-summit`.
  public let item: String
  /// Where its paragraph is named.
  public let place: SeedPlace

  /// A citation with its item and place.
  public init(citation: Citation, item: String, place: SeedPlace) {
    self.citation = citation
    self.item = item
    self.place = place
  }
}
