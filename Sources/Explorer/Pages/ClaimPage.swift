import Canvas
import CaseModel

/// Builds the page of one claim: who says what about whom, how surely, on what grounds.
struct ClaimPage {
  let casebook: Casebook
  let documents: DocumentShelf

  func page(of id: Identifier<Claim>) -> Page {
    guard let claim = casebook.claim(id) else { return Page() }
    let text = StatementText(casebook: casebook, documents: documents)
    let subject = casebook.actor(claim.subject)
    var page = Page()
    page.paragraph([
      Span(subject?.name ?? claim.subject.rawValue, Style(.strong, .bold)),
      Span("  \(Words.facet(claim.facet))", Style(.secondary)),
    ])
    page.paragraph(claim.summary, Style(.strong))
    page.gap()
    page.paragraph(casebook.prose(claim.text))
    page.gap()
    page.blocks += text.lines(claim.provenance)
    page.gap()
    page.item(actor("said by", claim.holder))
    page.item(actor("about", claim.subject))
    page.item(line("of the time", "\(claim.when.label)  (\(claim.when.text))"))
    if let stance = claim.stance { page.item(line("stands", Words.stance(stance))) }
    for issue in claim.issues.compactMap({ casebook.issue($0) }) { page.item(line("issue", issue.name)) }
    page.gap()
    page.blocks += LinkText(casebook: casebook).blocks(of: claim)
    sources(of: claim.provenance, into: &page)
    page.blocks += SameParagraphs(casebook: casebook).blocks(as: claim.provenance, except: id)
    return page
  }

  private func actor(_ label: String, _ id: Identifier<PoliticalActor>) -> Page.Item {
    Page.Item(
      label: [Span(label, Style(.secondary))], labelColumns: 14, spokenLabel: label,
      body: [Span(casebook.actor(id)?.name ?? id.rawValue)], target: .actor(id))
  }

  private func line(_ label: String, _ body: String) -> Page.Item {
    Page.Item(
      label: [Span(label, Style(.secondary))], labelColumns: 14, spokenLabel: label, body: [Span(body)])
  }

  private func sources(of provenance: Provenance, into page: inout Page) {
    var seen: [Identifier<Source>] = []
    for citation in provenance.citations where !seen.contains(citation.source) {
      seen.append(citation.source)
      guard let source = casebook.source(citation.source) else { continue }
      page.gap()
      page.heading(source.shortTitle)
      page.item(
        Page.Item(
          body: [Span(source.title), Span(", \(source.venue), \(source.date.label)", Style(.secondary))],
          target: .source(source.id)))
      page.paragraph(source.view, Style(.secondary))
    }
  }
}
