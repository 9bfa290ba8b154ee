import Canvas
import CaseModel

/// Builds the page of a named scenario: its story, what would show it coming, what each actor gets.
struct OutlinePage {
  let casebook: Casebook
  let documents: DocumentShelf

  func page(of id: Identifier<ScenarioOutline>) -> Page {
    guard let model = casebook.model, let outline = model.outlines.first(where: { $0.id == id }) else {
      return Page()
    }
    let text = StatementText(casebook: casebook, documents: documents)
    var page = Page()
    page.paragraph([
      Span(outline.name, Style(.strong, .bold)), Span("  a scenario, not a forecast", Style(.secondary)),
    ])
    let answers = outline.holds.compactMap { reference -> String? in
      guard let descriptor = model.descriptor(reference.descriptor) else { return nil }
      let name = descriptor.variant(reference.variant)?.name ?? reference.variant.rawValue
      return "\(descriptor.shortName): \(name)"
    }
    page.paragraph(answers.joined(separator: ", "), Style(.moment))
    page.gap()
    page.paragraph(casebook.prose(outline.text))
    page.gap()
    page.blocks += text.lines(outline.provenance)
    if !outline.signposts.isEmpty {
      page.gap()
      page.heading("what would show it coming")
      for signpost in outline.signposts {
        page.item(item("", columns: 2, signpost.text, signpost.citations))
      }
    }
    if !outline.outcomes.isEmpty {
      page.gap()
      page.heading("what each would get")
      for outcome in outline.outcomes {
        let name = casebook.actor(outcome.actor)?.shortName ?? outcome.actor.rawValue
        page.item(item(name, columns: 16, outcome.text, outcome.citations))
      }
    }
    return page
  }

  private func item(_ label: String, columns: Int, _ body: String, _ citations: [Citation]) -> Page.Item {
    let names = citations.map { casebook.label(of: $0) }
    return Page.Item(
      label: [Span(label, Style(.secondary))], labelColumns: columns, spokenLabel: label,
      body: [Span(body)], trailing: [Span(names.joined(separator: " "), Style(.link))],
      spokenTrailing: names.joined(separator: ", "), target: citations.first.map { .paragraph($0.place) })
  }
}
