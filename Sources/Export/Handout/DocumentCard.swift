import CaseModel

/// What a handout says of one document: its card, and which of its paragraphs are cited by what.
struct DocumentCard {
  let source: Source
  /// Author, venue and date; whose view it gives; what it leaves out.
  let lines: [[Phrase]]
  let paragraphs: [Paragraph]

  struct Paragraph {
    let place: ParagraphReference
    /// The words by which it is found in a copy.
    let anchors: [String]
    /// The statements that rest on it.
    let citing: [StatementRow]
  }

  /// The cards of all documents of a case.
  ///
  /// - Complexity: O(c log c) in the number of citations.
  static func all(of casebook: Casebook) -> [DocumentCard] {
    var anchors: [ParagraphReference: [String]] = [:]
    var citing: [ParagraphReference: [StatementRow]] = [:]
    for row in casebook.statementRows {
      for citation in row.provenance.citations {
        citing[citation.place, default: []].append(row)
        guard let anchor = citation.anchor, anchors[citation.place]?.contains(anchor) != true else {
          continue
        }
        anchors[citation.place, default: []].append(anchor)
      }
    }
    return casebook.sources.map { source in
      let places = citing.keys.filter { $0.source == source.id }.sorted()
      return DocumentCard(
        source: source, lines: lines(of: source, casebook),
        paragraphs: places.map {
          Paragraph(place: $0, anchors: anchors[$0] ?? [], citing: citing[$0] ?? [])
        })
    }
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
