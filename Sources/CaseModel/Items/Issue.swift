/// A question on which actors take positions.
public struct Issue: Hashable, Sendable {
  /// Its name in the seeds.
  public let id: Identifier<Issue>
  /// What it is called.
  public let name: String
  /// A name of at most 20 columns for narrow places.
  public let shortName: String
  /// What the question is.
  public let text: String

  /// An issue.
  public init(id: Identifier<Issue>, name: String, shortName: String, text: String) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.text = text
  }
}
