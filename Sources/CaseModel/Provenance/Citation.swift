/// A paragraph of a document, and a few words of it by which it is recognised in a reader's own copy.
public struct Citation: Hashable, Sendable {
  /// The document.
  public let source: Identifier<Source>
  /// The paragraph's number in the document's body, from 1.
  public let paragraph: Int
  /// At most six words copied exactly: the `exact` of a W3C Web Annotation TextQuoteSelector.
  public let anchor: String?

  /// The most words that an anchor may have.
  public static let anchorLimit = 6

  /// A citation.
  public init(source: Identifier<Source>, paragraph: Int, anchor: String? = nil) {
    self.source = source
    self.paragraph = paragraph
    self.anchor = anchor
  }

  /// The paragraph, without the words.
  public var place: ParagraphReference { ParagraphReference(source: source, paragraph: paragraph) }
}

/// One numbered paragraph of one document.
public struct ParagraphReference: Hashable, Comparable, Sendable {
  /// The document.
  public let source: Identifier<Source>
  /// The paragraph's number in the document's body, from 1.
  public let paragraph: Int

  /// A paragraph of a document.
  public init(source: Identifier<Source>, paragraph: Int) {
    self.source = source
    self.paragraph = paragraph
  }

  /// The order of the documents' names, then of the paragraphs.
  public static func < (left: ParagraphReference, right: ParagraphReference) -> Bool {
    (left.source, left.paragraph) < (right.source, right.paragraph)
  }
}
