import Canvas
import CaseModel

/// Builds the page of one judged change: what both documents say, the word, why, and the claims behind it.
struct ChangePage {
  let casebook: Casebook

  func page(of id: Identifier<Change>) -> Page {
    guard let change = casebook.change(id) else { return Page() }
    let location = ChangesLocation.documents(change.earlier.source, change.later.source, about: nil)
    let names = ComparisonNames(location, in: casebook)
    let text = ComparisonText(casebook: casebook, names: names)
    let statements = StatementText(casebook: casebook)
    let word = Comparison.Word(change.word)
    var page = Page()
    page.paragraph([
      Span(change.title, Style(.strong, .bold)), Span("  "),
      Span(text.word(word), ComparisonText.style(word).adding(.bold)),
    ])
    if let issue = change.issue.flatMap({ casebook.issue($0) }) {
      page.paragraph("on \(issue.name)", Style(.secondary))
    }
    page.gap()
    page.blocks += statements.lines(change.provenance)
    side(change.earlier, names.first, isFirst: true, into: &page)
    side(change.later, names.second, isFirst: false, into: &page)
    page.gap()
    page.paragraph(names.warning(columns: .max), Style(.mixed, .italic))
    return page
  }

  /// What one document says in short, and the claims that say it at length.
  private func side(
    _ side: Change.Side, _ name: ComparisonNames.Side, isFirst: Bool, into page: inout Page
  ) {
    page.gap()
    page.paragraph([
      Span(name.name, Style(ComparisonText.sideRole(isFirst: isFirst), .bold)),
      Span(": \(side.text ?? "does not speak of it")"),
    ])
    let statements = StatementText(casebook: casebook)
    for claim in side.claims.compactMap({ casebook.claim($0) }) {
      let subject = casebook.actor(claim.subject)?.shortName ?? claim.subject.rawValue
      page.item(
        Page.Item(
          label: [Span(subject, Style(.secondary))], labelColumns: 14, spokenLabel: subject,
          body: [Span("\(Words.facet(claim.facet)): ", Style(.secondary)), Span(claim.summary)],
          trailing: statements.trailing(claim.provenance),
          spokenTrailing: statements.spoken(claim.provenance), target: .claim(claim.id)))
    }
  }
}
