import CaseModel

/// What a handout says of one document: its card, what its paragraphs say, and which of them are cited by what.
struct DocumentCard {
  let source: Source
  /// Author, venue and date; whose view it gives; what it leaves out.
  let lines: [[Phrase]]
  let paragraphs: [Paragraph]

  struct Paragraph {
    let place: ParagraphReference
    /// What it says, in the words of the case; empty when the case does not say.
    let digest: String
    /// The words by which it is found in a copy.
    let anchors: [String]
    /// The statements that rest on it, each once.
    let citing: [StatementRow]
  }

  /// The cards of all documents of a case.
  ///
  /// - Parameters:
  ///   - casebook: the case.
  ///   - inFull: the documents of which every paragraph is told; of the others only those that something cites.
  /// - Complexity: O(c log c) in the number of citations.
  static func all(of casebook: Casebook, inFull: Set<Identifier<Source>>) -> [DocumentCard] {
    var anchors: [ParagraphReference: [String]] = [:]
    var citing: [ParagraphReference: [StatementRow]] = [:]
    for row in casebook.statementRows {
      for citation in row.citations {
        if citing[citation.place]?.last?.statement != row.statement {
          citing[citation.place, default: []].append(row)
        }
        guard let anchor = citation.anchor, anchors[citation.place]?.contains(anchor) != true else {
          continue
        }
        anchors[citation.place, default: []].append(anchor)
      }
    }
    return casebook.sources.map { source in
      var places = Set(citing.keys.filter { $0.source == source.id })
      if inFull.contains(source.id) {
        places.formUnion(source.digest.keys.map { ParagraphReference(source: source.id, paragraph: $0) })
      }
      return DocumentCard(
        source: source, lines: lines(of: source, casebook),
        paragraphs: places.sorted().map {
          Paragraph(
            place: $0, digest: source.digest[$0.paragraph] ?? "", anchors: anchors[$0] ?? [],
            citing: citing[$0] ?? [])
        })
    }
  }

  /// The card with what some of its paragraphs say, and not what else rests on them; nothing when none is left.
  fileprivate func told(only places: Set<ParagraphReference>) -> DocumentCard? {
    let kept = paragraphs.filter { places.contains($0.place) }
      .map { Paragraph(place: $0.place, digest: $0.digest, anchors: [], citing: []) }
    return kept.isEmpty ? nil : DocumentCard(source: source, lines: lines, paragraphs: kept)
  }

  private static func lines(of source: Source, _ casebook: Casebook) -> [[Phrase]] {
    let author = casebook.actor(source.author)?.name ?? source.author.rawValue
    return [
      [
        Phrase(source.title, .strong),
        Phrase(", \(author), \(source.venue), \(source.date.label); cited as \(source.abbreviation)"),
      ],
      [Phrase("Whose view: ", .quiet), Phrase(source.view)],
      [Phrase("What it leaves out: ", .quiet), Phrase(source.leavesOut)],
    ] + Grounds(casebook: casebook).line(source.date)
  }
}

extension Handout {
  /// The cards of its documents; a document that it is about is told paragraph by paragraph.
  var cards: [DocumentCard] {
    if record != nil { return DocumentCard.all(of: excerpt, inFull: []).compactMap { $0.told(only: cited) } }
    let inFull: [Identifier<Source>] =
      switch location {
      case nil: excerpt.sources.map(\.id)
      case .source(let id, _): [id]
      default: []
      }
    return DocumentCard.all(of: excerpt, inFull: Set(inFull))
  }

  /// The paragraphs to which its words refer.
  private var cited: Set<ParagraphReference> {
    chapters.flatMap(\.blocks).reduce(into: []) { places, block in
      guard case .entry(let entry) = block else { return }
      for phrase in entry.grounds.joined() {
        if case .citation(let place) = phrase.manner { places.insert(place) }
      }
    }
  }
}
