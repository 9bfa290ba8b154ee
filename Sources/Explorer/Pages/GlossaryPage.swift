import Canvas
import CaseModel

/// Builds the list of the terms of the case, each explained.
struct GlossaryPage {
  let casebook: Casebook
  let glyphs: Glyphs

  func page() -> Page {
    var page = Page()
    for term in casebook.terms {
      page.item(Page.Item(body: [Span(term.name)], target: .term(term.id)))
    }
    return page
  }
}
