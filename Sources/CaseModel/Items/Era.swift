/// A stretch of time that the case treats as one chapter.
public struct Era: Hashable, Sendable {
  public let id: Identifier<Era>
  public let name: String
  /// A name of at most 16 columns for the band of time.
  public let shortName: String
  public let date: SourcedDate
  public let text: String
  public let provenance: Provenance

  public init(
    id: Identifier<Era>, name: String, shortName: String, date: SourcedDate, text: String,
    provenance: Provenance
  ) {
    self.id = id
    self.name = name
    self.shortName = shortName
    self.date = date
    self.text = text
    self.provenance = provenance
  }
}
