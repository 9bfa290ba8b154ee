import Canvas
import CaseModel

/// Builds the page of an era: what makes it one chapter, on what grounds, and what began in it.
struct EraPage {
  let casebook: Casebook
  let documents: DocumentShelf

  func page(of id: Identifier<Era>) -> Page {
    guard let era = casebook.era(id) else { return Page() }
    let text = StatementText(casebook: casebook, documents: documents)
    var page = Page()
    page.paragraph([Span(era.name, Style(.strong, .bold))])
    page.paragraph([
      Span(era.date.label, Style(.moment, .bold)),
      Span("  \(era.date.expression.explanation)", Style(.secondary)),
    ])
    page.gap()
    page.paragraph(era.text)
    page.gap()
    page.blocks += text.lines(era.provenance)
    if era.date.basis != .stated, let note = era.date.note {
      page.paragraph([
        Span("date: \(Words.basis(era.date.basis))", Style(StatementText.role(era.date.basis))),
        Span(" (\(note))", Style(.secondary)),
      ])
    }
    let events = casebook.events.filter { event in
      event.moment.map { era.date.expression.contains($0) } ?? false
    }
    guard !events.isEmpty else { return page }
    page.gap()
    page.heading("what began in it")
    for event in events { page.item(text.line(event)) }
    return page
  }
}
