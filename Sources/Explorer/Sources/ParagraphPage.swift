import Canvas
import CaseModel

/// Builds what is said of one paragraph: the reader's own text of it, then everything that rests on it.
struct ParagraphPage {
  let casebook: Casebook
  let documents: DocumentShelf
  let coverage: Coverage
  let glyphs: Glyphs
  /// Whether the paragraph's words in the case stand above, where no list shows them.
  let showsDigest: Bool
  /// Whether the pane has no room for a column of labels.
  let isNarrow: Bool

  func page(of place: ParagraphReference) -> Page {
    guard let source = casebook.source(place.source) else { return Page() }
    var page = Page()
    if showsDigest {
      page.paragraph([
        Span("¶\(place.paragraph)  ", Style(.link, .bold)), Span(source.digest[place.paragraph] ?? ""),
      ])
      page.gap()
    }
    addText(of: place, source, to: &page)
    page.gap()
    let statements = CitingStatements.ordered(coverage.statements(citing: place))
    if source.headings.contains(place.paragraph) {
      page.paragraph("A heading: no statement rests on it.", Style(.secondary))
    } else if statements.isEmpty {
      page.paragraph("No statement of the case rests on this paragraph.", Style(.secondary))
    } else {
      page.blocks += CitingStatements(
        casebook: casebook, documents: documents, glyphs: glyphs, isNarrow: isNarrow
      ).blocks(statements, citing: place)
    }
    if documents.copies[source.id] == nil {
      page.gap()
      page.paragraph(Self.whyNoText(documents.problems[source.id]), Style(.faint))
    }
    return page
  }

  /// The reader's own text with the words that are cited marked, and how it differs.
  private func addText(of place: ParagraphReference, _ source: Source, to page: inout Page) {
    guard let copy = documents.copies[place.source] else { return }
    guard let (number, text) = documents.text(of: place) else {
      page.paragraph("Your copy ends before this paragraph.", Style(.mixed))
      return
    }
    page.heading(number == place.paragraph ? "in your own copy" : "in your own copy, its paragraph \(number)")
    page.paragraph(Self.marked(text, copy.ranges(ofAnchors: anchors(at: place), in: number)))
    addDifferences(at: place, to: &page)
  }

  /// The words that are cited and do not stand beside the others, those that stand nowhere in one line.
  private func addDifferences(at place: ParagraphReference, to page: inout Page) {
    var missing: [String] = []
    for difference in documents.comparison(of: place.source)?.differences ?? [] {
      switch difference {
      case .missing(let anchor, place.paragraph): missing.append("“\(anchor)”")
      case .moved(let anchor, place.paragraph, let other):
        page.paragraph("“\(anchor)” is cited and stands in its paragraph \(other)", Style(.mixed))
      default: break
      }
    }
    guard !missing.isEmpty else { return }
    page.paragraph([
      Span("\(glyphs.ballot) ", Style(.alarm)), Span("cited, and nowhere in your copy: ", Style(.alarm)),
      Span(missing.joined(separator: ", ")),
    ])
  }

  /// The words by which statements cite the paragraph.
  private func anchors(at place: ParagraphReference) -> [String] {
    let citations = coverage.statements(citing: place).flatMap {
      casebook.provenance(of: $0)?.citations ?? []
    }
    return citations.filter { $0.place == place }.compactMap(\.anchor)
  }

  private static func marked(_ text: String, _ ranges: [Range<String.Index>]) -> [Span] {
    var spans: [Span] = []
    var end = text.startIndex
    for range in ranges {
      if end < range.lowerBound { spans.append(Span(String(text[end..<range.lowerBound]))) }
      spans.append(Span(String(text[range]), Style(.accent, .underline)))
      end = range.upperBound
    }
    if end < text.endIndex { spans.append(Span(String(text[end...]))) }
    return spans
  }

  private static func whyNoText(_ problem: CopyProblem?) -> String {
    switch problem {
    case nil, .absent: "You have no copy of the document; its card (Home) says how to add one."
    default: "Your copy of the document cannot be used; its card (Home) says why."
    }
  }
}
