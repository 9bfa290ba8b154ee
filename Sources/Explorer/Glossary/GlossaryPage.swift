import Canvas
import CaseModel

/// Builds the entry of one term: its names, what it means, on what grounds, and where it occurs.
struct GlossaryPage {
  let casebook: Casebook
  let glyphs: Glyphs

  /// The whole entry.
  ///
  /// - Parameter uses: where the terms of the case occur, once that is known.
  func page(of id: Identifier<Term>, uses: TermUses?) -> Page {
    guard let position = casebook.position(of: id) else { return Page() }
    var page = definition(of: position)
    guard let uses = uses?.of(position), uses.count > 0 else { return page }
    page.gap()
    page.heading("used in")
    for target in uses.targets { if let item = item(target) { page.item(item) } }
    let rest = uses.count - uses.targets.count
    if rest > 0 { page.paragraph("and in \(rest) more", Style(.secondary)) }
    return page
  }

  /// Names, meaning and grounds of the term at a position.
  func definition(of position: Int) -> Page {
    guard casebook.terms.indices.contains(position) else { return Page() }
    let term = casebook.terms[position]
    var page = Page()
    page.paragraph(
      [Span(term.name, Style(.strong, .bold))]
        + term.localNames.writable(with: glyphs).map { Span("  \($0.text)", Style(.secondary)) })
    if !term.otherForms.isEmpty {
      page.paragraph("also \(term.otherForms.joined(separator: ", "))", Style(.secondary))
    }
    page.gap()
    page.paragraph(casebook.prose(term.text, except: position))
    page.gap()
    page.blocks += StatementText(casebook: casebook).lines(term.provenance)
    return page
  }

  private func item(_ target: Page.Target) -> Page.Item? {
    let text = StatementText(casebook: casebook)
    func line(_ kind: String, _ body: String, _ provenance: Provenance) -> Page.Item {
      Page.Item(
        label: [Span(kind, Style(.secondary))], labelColumns: 10, spokenLabel: kind, body: [Span(body)],
        trailing: text.trailing(provenance), spokenTrailing: text.spoken(provenance), target: target)
    }
    func name(_ id: Identifier<PoliticalActor>) -> String { casebook.actor(id)?.shortName ?? id.rawValue }
    switch target {
    case .event(let id): return casebook.event(id).map { line("event", $0.title, $0.provenance) }
    case .claim(let id):
      return casebook.claim(id).map { line("claim", "\(name($0.subject)): \($0.summary)", $0.provenance) }
    case .relation(let id, let index):
      guard let relation = casebook.relation(id), relation.phases.indices.contains(index) else { return nil }
      let phase = relation.phases[index]
      let names = "\(name(relation.first)) and \(name(relation.second))"
      return line("relation", "\(names): \(phase.state), \(phase.when.label)", phase.provenance)
    case .actor(let id): return casebook.actor(id).map { line("actor", $0.name, $0.provenance) }
    case .term(let id): return casebook.term(id).map { line("term", $0.name, $0.provenance) }
    case .change(let id): return casebook.change(id).map { line("change", $0.title, $0.provenance) }
    case .era(let id): return casebook.era(id).map { line("era", $0.name, $0.provenance) }
    case .place(let id): return casebook.place(id).map { line("place", $0.name, $0.provenance) }
    case .source, .paragraph, .scenario, .outline, .walkthrough, .row: return nil
    }
  }
}
