import Canvas
import CaseModel

/// Builds the list of what else is said in the paragraphs that a statement rests on.
struct SameParagraphs {
  let casebook: Casebook

  /// A heading and a line for every claim that cites one of the paragraphs; nothing when none does.
  func blocks(as provenance: Provenance, except known: Identifier<Claim>? = nil) -> [Page.Block] {
    let places = Set(provenance.citations.map(\.place))
    let claims = casebook.claims.filter { claim in
      claim.id != known && claim.provenance.citations.contains { places.contains($0.place) }
    }
    return claims.isEmpty ? [] : [.gap, .heading("said in the same paragraphs")] + claims.map(line)
  }

  private func line(_ claim: Claim) -> Page.Block {
    let text = StatementText(casebook: casebook)
    let subject = casebook.actor(claim.subject)?.shortName ?? claim.subject.rawValue
    return .item(
      Page.Item(
        label: [Span(subject, Style(.secondary))], labelColumns: 14, spokenLabel: subject,
        body: [Span("\(Words.facet(claim.facet)): ", Style(.secondary)), Span(claim.summary)],
        trailing: text.trailing(claim.provenance), spokenTrailing: text.spoken(claim.provenance),
        target: .claim(claim.id)))
  }
}
