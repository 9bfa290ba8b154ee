/// A document that the case is made from.
public struct Source: Hashable, Sendable {
  public let id: Identifier<Source>
  /// One or two letters that stand before a paragraph's number, such as `B` in B¶7.
  public let abbreviation: String
  /// How running text names it, such as "Bordachev 2018".
  public let shortTitle: String
  public let title: String
  public let author: Identifier<PoliticalActor>
  public let venue: String
  public let date: SourcedDate
  /// Whose view the document gives.
  public let view: String
  /// What it does not speak about.
  public let leavesOut: String
  /// How many paragraphs the body has.
  public let paragraphCount: Int
  /// The paragraphs that are only headings; no statement rests on them.
  public let headings: Set<Int>
  public let copy: CopyDescription

  public init(
    id: Identifier<Source>, abbreviation: String, shortTitle: String, title: String,
    author: Identifier<PoliticalActor>, venue: String, date: SourcedDate, view: String, leavesOut: String,
    paragraphCount: Int, headings: Set<Int>, copy: CopyDescription
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
    self.copy = copy
  }

  /// The numbers of the paragraphs that statements can rest on, in order.
  public var bodyParagraphs: [Int] {
    paragraphCount > 0 ? (1...paragraphCount).filter { !headings.contains($0) } : []
  }
}

/// How a reader's own copy of a document is found and its paragraphs counted.
///
/// A paragraph is a line of the file that is not empty.
public struct CopyDescription: Hashable, Sendable {
  /// The name of the text file in the reader's folder of documents.
  public let file: String
  /// The number, from 1, of the non-empty line that is paragraph 1.
  public let bodyStartsAtLine: Int

  public init(file: String, bodyStartsAtLine: Int) {
    self.file = file
    self.bodyStartsAtLine = bodyStartsAtLine
  }
}
