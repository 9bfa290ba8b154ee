/// A stretch of time that the case treats as one chapter.
public struct Era: Hashable, Sendable {
  /// Its name in the seeds.
  public let id: Identifier<Era>
  /// What it is called.
  public let name: String
  /// A name of at most 16 columns for the band of time.
  public let shortName: String
  /// From when to when it is.
  public let date: SourcedDate
  /// What makes it one chapter.
  public let text: String
  /// What it rests on, how sure it is, and where it is said.
  public let provenance: Provenance

  /// An era.
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
