/// The reader's own copies of the documents: what there is of them, and how each answers to the case.
///
/// Copies never belong to a case. Without any, everything else works.
public struct DocumentShelf: Hashable, Sendable {
  /// The folder that was looked into, safe to print; nothing when there is none.
  public let folder: String?
  /// The copies that can be used.
  public let copies: [Identifier<Source>: DocumentCopy]
  /// Why there is no copy of a document, where a folder was looked into.
  public let problems: [Identifier<Source>: CopyProblem]
  private let comparisons: [Identifier<Source>: CopyComparison]

  /// A shelf without a folder and without a copy.
  public init() {
    folder = nil
    copies = [:]
    problems = [:]
    comparisons = [:]
  }

  /// Compares each copy with the case.
  ///
  /// - Parameters:
  ///   - folder: where the copies come from, safe to print.
  ///   - copies: those that can be used.
  ///   - problems: why there is none of other documents.
  ///   - casebook: whose citations are looked up.
  /// - Complexity: O(citations × length of a paragraph); nothing is looked up without a copy.
  public init(
    folder: String, copies: [Identifier<Source>: DocumentCopy],
    problems: [Identifier<Source>: CopyProblem] = [:], for casebook: Casebook
  ) {
    self.folder = folder
    self.copies = copies
    self.problems = problems
    var comparisons: [Identifier<Source>: CopyComparison] = [:]
    if !copies.isEmpty {
      let citations =
        casebook.statements.flatMap(\.provenance.citations)
        + (casebook.model?.outlines.flatMap(\.citations) ?? [])
      for source in casebook.sources {
        comparisons[source.id] = copies[source.id].map {
          CopyComparison(of: $0, with: source, citations: citations)
        }
      }
    }
    self.comparisons = comparisons
  }

  /// How a document's copy answers to the case; nothing without a copy.
  public func comparison(of source: Identifier<Source>) -> CopyComparison? { comparisons[source] }

  /// What became of a citation's anchor; nothing when the citation has none or there is no copy.
  public func state(of citation: Citation) -> AnchorState? {
    comparisons[citation.source]?.states[citation]
  }

  /// The reader's own text of a paragraph, and its number in the copy, which may count otherwise.
  public func text(of place: ParagraphReference) -> (number: Int, text: String)? {
    guard let copy = copies[place.source] else { return nil }
    let number = comparisons[place.source]?.home(of: place.paragraph) ?? place.paragraph
    return copy.paragraph(number).map { (number, $0) }
  }
}
