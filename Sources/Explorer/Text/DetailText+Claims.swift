import Canvas
import CaseModel

extension DetailText {
  /// The detail of a claim: what, whose, grounds, and how it bears on others.
  func page(of claim: Claim) -> Page {
    var page = Page()
    page.paragraph(holderLine(claim))
    add(claim, to: &page)
    return page
  }

  /// The detail of a claim below a list of claims: with what it shows of its subject, and the issues it bears on.
  func pageWithIssues(of claim: Claim) -> Page {
    var page = Page()
    var line = holderLine(claim)
    line.append(Span(": \(Words.stand(claim))", Style(.secondary)))
    let issues = claim.issues.compactMap { casebook.issue($0)?.name }
    if !issues.isEmpty { line.append(Span("  \(issues.joined(separator: ", "))", Style(.accent))) }
    page.paragraph(line)
    add(claim, to: &page)
    return page
  }

  private func add(_ claim: Claim, to page: inout Page) {
    page.paragraph(casebook.prose(claim.text))
    page.paragraph(grounds(claim.provenance))
    if let caution = claim.provenance.caution {
      page.paragraph([Span("take care: ", Style(.alarm))] + casebook.prose(caution))
    }
    for addition in claim.provenance.additions {
      page.paragraph([Span("+ ", Style(.outside))] + casebook.prose(addition.text, Style(.outside)))
    }
    page.paragraph(LinkText(casebook: casebook).paragraph(of: claim))
  }

  /// Whose claim it is, about whom, of which time.
  func holderLine(_ claim: Claim) -> [Span] {
    let holder = casebook.actor(claim.holder)?.name ?? claim.holder.rawValue
    let subject = casebook.actor(claim.subject)?.shortName ?? claim.subject.rawValue
    return [
      Span(claim.when.label, Style(.moment, .bold)), Span("  \(holder)", Style(.strong, .bold)),
      Span(" on \(subject)", Style(.secondary)),
    ]
  }
}
