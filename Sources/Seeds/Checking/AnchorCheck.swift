import CaseModel

/// Every anchor of a case, looked up in a reader's own copies of the documents.
public struct AnchorCheck: Sendable {
  /// A citation with an anchor, and what became of it.
  public struct Finding: Hashable, Sendable {
    /// The citation; it has an anchor.
    public let citation: PlacedCitation
    /// What became of the anchor.
    public let state: AnchorState
  }

  /// One finding for each citation that has an anchor, in the order of the citations.
  public let findings: [Finding]
  /// Why there is no copy of a document, in the order of the documents.
  public let problems: [DocumentProblem]
  /// The documents whose copies differ, by the names of the files, and how.
  public let differing: [(file: String, comparison: CopyComparison)]

  /// Looks up every anchor.
  public init(
    _ loaded: LoadedCase, copies: [Identifier<Source>: DocumentCopy],
    problems: [Identifier<Source>: DocumentProblem] = [:]
  ) {
    let sources = loaded.casebook.sources
    let shelf = DocumentShelf(folder: "", copies: copies, for: loaded.casebook)
    self.problems = sources.compactMap { problems[$0.id] }
    findings = loaded.citations.compactMap { placed in
      guard placed.citation.anchor != nil else { return nil }
      return Finding(citation: placed, state: shelf.state(of: placed.citation) ?? .noCopy)
    }
    differing = sources.compactMap { source in
      guard let comparison = shelf.comparison(of: source.id), !comparison.differences.isEmpty else {
        return nil
      }
      return (source.copy.file, comparison)
    }
  }

  /// Reads the copies in a folder and looks up every anchor.
  ///
  /// That there is none of a document is a problem only where the folder should have them all.
  public init(_ loaded: LoadedCase, in folder: DocumentFolder) {
    let (copies, problems) = folder.copies(for: loaded.casebook.sources)
    self.init(
      loaded, copies: copies, problems: problems.filter { folder.isComplete || $0.value.reason != .absent })
  }

  /// Anchors that stand in their paragraph.
  public var verifiedCount: Int { findings.count { $0.state == .verified } }
  /// Anchors that stand nowhere in the copy.
  public var missingCount: Int { findings.count { $0.state == .missing } }
  /// Anchors of documents of which there is no copy.
  public var uncheckedCount: Int { findings.count { $0.state == .noCopy } }
  /// Anchors that stand in another paragraph.
  public var movedCount: Int { findings.count - verifiedCount - missingCount - uncheckedCount }
}
