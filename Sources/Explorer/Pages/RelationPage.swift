import Canvas
import CaseModel

/// Builds the page of a relation: every phase of it, with its grounds.
struct RelationPage {
  let casebook: Casebook
  let documents: DocumentShelf

  func page(of id: Identifier<Relation>) -> Page {
    guard let relation = casebook.relation(id) else { return Page() }
    let text = StatementText(casebook: casebook, documents: documents)
    var page = Page()
    for actor in [relation.first, relation.second] {
      page.item(
        Page.Item(
          body: [Span(casebook.actor(actor)?.name ?? actor.rawValue, Style(.strong, .bold))],
          target: .actor(actor)))
    }
    for phase in relation.phases {
      page.gap()
      page.paragraph([
        Span(phase.when.label, Style(.moment, .bold)), Span("  \(phase.state)", Style(.strong, .bold)),
        Span(", \(Words.trend(phase.trend))", Style(.secondary)),
      ])
      page.paragraph(casebook.prose(phase.text))
      page.blocks += text.lines(phase.provenance)
    }
    return page
  }
}
