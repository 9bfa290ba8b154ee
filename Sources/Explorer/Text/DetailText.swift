import Canvas
import CaseModel

/// The short form of whatever the cursor is on, for the pane below the list.
struct DetailText {
  let casebook: Casebook
  let glyphs: Glyphs

  /// The date, the place and the kind of an event in one line.
  func heading(of event: Event) -> [Span] {
    var spans = [Span(event.date.label, Style(.moment, .bold))]
    if event.date.basis != .stated {
      spans.append(
        Span(" \(StatementText.sign(event.date.basis))", Style(StatementText.role(event.date.basis))))
    }
    return spans + place(of: event)
  }

  /// The place with its name in the land's own script, marked where the documents do not give it.
  private func place(of event: Event) -> [Span] {
    guard let place = event.place.flatMap({ casebook.place($0) }) else { return [] }
    let isOutside = event.placeOrigin != nil
    var spans = [Span("  "), Span(place.name, Style(isOutside ? .outside : .text))]
    if let local = place.localNames.writable(with: glyphs).first {
      spans.append(Span(" \(local.text)", Style(.secondary)))
    }
    if isOutside { spans += [Span(" "), Span("+", Style(.outside))] }
    return spans
  }

  /// The detail of an event: heading, text, grounds.
  func page(of event: Event) -> Page {
    var page = Page()
    page.paragraph(heading(of: event))
    page.paragraph(casebook.prose(event.text))
    page.paragraph(grounds(event.provenance))
    for addition in event.provenance.additions {
      page.paragraph([Span("+ ", Style(.outside))] + casebook.prose(addition.text, Style(.outside)))
    }
    return page
  }

  /// The detail of an event below a list that shows its date already: grounds and place in one line, then the text.
  ///
  /// What is added from outside is only counted; the event's page has it.
  func briefPage(of event: Event) -> Page {
    let text = StatementText(casebook: casebook)
    let role = StatementText.role(event.provenance.basis)
    var line = [Span(Words.basis(event.provenance.basis), Style(role)), Span(" ")]
    line += text.trailing(event.provenance, limit: 3)
    if event.date.basis != .stated {
      let role = StatementText.role(event.date.basis)
      line.append(Span("  \(StatementText.sign(event.date.basis)) date", Style(role)))
    }
    line += place(of: event)
    let additions = event.provenance.additions.count
    if additions > 0 { line += [Span("  "), Span("+ \(additions) more", Style(.outside))] }
    var page = Page()
    page.paragraph(line)
    page.paragraph(casebook.prose(event.text))
    return page
  }

  /// The detail of one phase of a relation.
  func page(of relation: Relation, phase index: Int) -> Page {
    guard relation.phases.indices.contains(index) else { return Page() }
    let phase = relation.phases[index]
    let names = [relation.first, relation.second].map { casebook.actor($0)?.shortName ?? $0.rawValue }
    var page = Page()
    page.paragraph([
      Span(phase.when.label, Style(.moment, .bold)), Span("  \(names.joined(separator: " and ")): "),
      Span(phase.state, Style(.strong, .bold)), Span(", \(Words.trend(phase.trend))", Style(.secondary)),
    ])
    page.paragraph(casebook.prose(phase.text))
    page.paragraph(grounds(phase.provenance))
    return page
  }

  /// The detail of whatever a line leads to.
  func page(of target: Page.Target) -> Page {
    switch target {
    case .event(let id): casebook.event(id).map { page(of: $0) } ?? Page()
    case .claim(let id): casebook.claim(id).map { page(of: $0) } ?? Page()
    case .relation(let id, let phase): casebook.relation(id).map { page(of: $0, phase: phase) } ?? Page()
    case .term(let id): Page(casebook.term(id).map { [.paragraph(casebook.prose($0.text))] } ?? [])
    case .change(let id):
      Page(casebook.change(id).map { [.paragraph(casebook.prose($0.provenance.reason ?? $0.title))] } ?? [])
    case .era(let id): Page(casebook.era(id).map { [.paragraph(casebook.prose($0.text))] } ?? [])
    case .place(let id): Page(casebook.place(id).map { [.paragraph(casebook.prose($0.text))] } ?? [])
    case .source(let id): Page(casebook.source(id).map { [.paragraph(casebook.prose($0.view))] } ?? [])
    case .paragraph(let place):
      Page(
        casebook.source(place.source)?.digest[place.paragraph].map { [.paragraph(casebook.prose($0))] } ?? [])
    case .outline(let id):
      Page(
        casebook.model?.outlines.first { $0.id == id }.map { [.paragraph(casebook.prose($0.text))] } ?? [])
    case .scenario, .walkthrough, .row: Page()
    case .actor(let id): Page(casebook.actor(id).map { [.paragraph(casebook.prose($0.text))] } ?? [])
    }
  }

  /// Basis, certainty and citations in one line.
  func grounds(_ provenance: Provenance) -> [Span] {
    let text = StatementText(casebook: casebook)
    let role = StatementText.role(provenance.basis)
    let sign = StatementText.sign(provenance.basis)
    var spans: [Span] = sign.isEmpty ? [] : [Span("\(sign) ", Style(role))]
    spans.append(Span(Words.basis(provenance.basis), Style(role)))
    if provenance.certainty != .asserted {
      spans += [Span(", put as "), Span(Words.certainty(provenance.certainty), Style(.strong))]
    }
    for citation in provenance.citations { spans += [Span("  ")] + text.reference(citation) }
    if provenance.citations.isEmpty, let origin = provenance.origin {
      spans.append(Span(" (\(origin))", Style(.secondary)))
    }
    return spans
  }
}
