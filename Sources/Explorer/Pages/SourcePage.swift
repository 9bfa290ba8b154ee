import Canvas
import CaseModel

/// Builds the page of a document: its card, or one of its paragraphs.
struct SourcePage {
  let casebook: Casebook

  func page(of id: Identifier<Source>, paragraph: Int?) -> Page {
    guard let source = casebook.source(id) else { return Page() }
    var page = Page()
    page.paragraph(source.title, Style(.strong, .bold))
    page.paragraph(source.view)
    page.paragraph(source.leavesOut, Style(.secondary))
    page.gap()
    for number in source.bodyParagraphs {
      page.item(
        Page.Item(
          label: [Span("¶\(number)", Style(.link))], labelColumns: 6, spokenLabel: "paragraph \(number)",
          body: [Span("")], target: .paragraph(ParagraphReference(source: id, paragraph: number))))
    }
    return page
  }
}
