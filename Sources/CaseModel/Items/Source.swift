/// A document that the case is made from.
public struct Source: Hashable, Sendable {
  /// Its name in the seeds.
  public let id: Identifier<Source>
  /// One or two letters that stand before a paragraph's number, such as `B` in B¶7.
  public let abbreviation: String
  /// How running text names it, such as "Bordachev 2018".
  public let shortTitle: String
  /// The title in full.
  public let title: String
  /// Who wrote it.
  public let author: Identifier<PoliticalActor>
  /// Where it appeared.
  public let venue: String
  /// When it appeared.
  public let date: SourcedDate
  /// Whose view the document gives.
  public let view: String
  /// What it does not speak about.
  public let leavesOut: String
  /// How many paragraphs the body has.
  public let paragraphCount: Int
  /// The paragraphs that are only headings; no statement rests on them.
  public let headings: Set<Int>
  /// What paragraphs and headings say, in the words of the case, by their numbers.
  public let digest: [Int: String]
  /// How a reader's own copy is found and counted.
  public let copy: CopyDescription

  /// A document.
  public init(
    id: Identifier<Source>, abbreviation: String, shortTitle: String, title: String,
    author: Identifier<PoliticalActor>, venue: String, date: SourcedDate, view: String, leavesOut: String,
    paragraphCount: Int, headings: Set<Int>, digest: [Int: String] = [:], copy: CopyDescription
  ) {
    self.id = id
    self.abbreviation = abbreviation
    self.shortTitle = shortTitle
    self.title = title
    self.author = author
    self.venue = venue
    self.date = date
    self.view = view
    self.leavesOut = leavesOut
    self.paragraphCount = paragraphCount
    self.headings = headings
    self.digest = digest
    self.copy = copy
  }

  /// The numbers of the paragraphs that statements can rest on, in order.
  public var bodyParagraphs: [Int] {
    paragraphCount > 0 ? (1...paragraphCount).filter { !headings.contains($0) } : []
  }
}
