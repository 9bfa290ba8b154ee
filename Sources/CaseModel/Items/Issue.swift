/// A question on which actors take positions.
public struct Issue: Hashable, Sendable {
  public let id: Identifier<Issue>
  public let name: String
  /// A name of at most 20 columns for narrow places.
  public let shortName: String
  public let text: String

  public init(id: Identifier<Issue>, name: String, shortName: String, text: String) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.text = text
  }
}
