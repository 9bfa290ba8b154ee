import Canvas
import CaseModel

/// Builds the list of a document's paragraphs in the words of the case, each with how many statements rest on it.
struct ParagraphList {
  let casebook: Casebook
  let coverage: Coverage

  /// The document's card first, then every paragraph and heading; the place in the list is the paragraph's number.
  func page(of id: Identifier<Source>) -> Page {
    guard let source = casebook.source(id) else { return Page() }
    var page = Page()
    page.item(
      Page.Item(
        label: [Span(source.abbreviation, Style(.accent, .bold))], labelColumns: 5, spokenLabel: "",
        body: [Span("About this document")], trailing: [Span("cited by", Style(.faint))], target: .source(id))
    )
    for number in 1...max(1, source.paragraphCount) {
      let place = ParagraphReference(source: id, paragraph: number)
      page.item(source.headings.contains(number) ? heading(place, source) : paragraph(place, source))
    }
    return page
  }

  private func heading(_ place: ParagraphReference, _ source: Source) -> Page.Item {
    Page.Item(
      label: [Span("¶\(place.paragraph)", Style(.faint))], labelColumns: 5,
      spokenLabel: "paragraph \(place.paragraph), a heading",
      body: [Span(source.digest[place.paragraph] ?? "a heading", Style(.secondary, [.bold, .italic]))],
      target: .paragraph(place))
  }

  private func paragraph(_ place: ParagraphReference, _ source: Source) -> Page.Item {
    let count = coverage.statements(citing: place).count
    let text = source.digest[place.paragraph]
    return Page.Item(
      label: [Span("¶\(place.paragraph)", Style(.link))], labelColumns: 5,
      spokenLabel: "paragraph \(place.paragraph)",
      body: [text.map { Span($0) } ?? Span("the case has no words for it", Style(.faint))],
      trailing: [Span(count == 0 ? "·" : "\(count)", Style(count == 0 ? .faint : .secondary))],
      spokenTrailing: Self.spoken(count), target: .paragraph(place))
  }

  /// How many statements rest on a paragraph, in words.
  static func spoken(_ count: Int) -> String {
    count == 0
      ? "nothing rests on it" : count == 1 ? "1 statement rests on it" : "\(count) statements rest on it"
  }
}
