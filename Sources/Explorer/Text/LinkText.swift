import Canvas
import CaseModel

/// How a claim bears on others and they on it, as lines that open the other claim.
///
/// Neither author draws these links, so they stand under a sentence that says whose reading they are.
struct LinkText {
  let casebook: Casebook

  /// One end of a link as it is seen from a claim.
  struct Line: Hashable {
    /// Such as `is supported by`.
    let words: String
    let claim: Claim
  }

  /// What a claim does to others, then what others do to it; by kind, in the order of the seeds.
  func lines(of claim: Claim) -> [Line] {
    let incoming = casebook.links(to: claim.id)
    return ClaimLink.Kind.allCases.flatMap { kind in
      lines(claim.links, kind, Words.link(kind)) + lines(incoming, kind, Words.linkBack(kind))
    }
  }

  /// The lines as blocks of a page; nothing for a claim without links.
  func blocks(of claim: Claim) -> [Page.Block] {
    let lines = lines(of: claim)
    guard !lines.isEmpty else { return [] }
    let grounds = StatementText(casebook: casebook)
    return [.paragraph(Self.heading)]
      + lines.map { line in
        .item(
          Page.Item(
            label: [Span(line.words, Style(.inferred))], labelColumns: 18, spokenLabel: line.words,
            body: speaker(line.claim) + [Span(line.claim.summary)],
            trailing: grounds.trailing(line.claim.provenance),
            spokenTrailing: grounds.spoken(line.claim.provenance), target: .claim(line.claim.id)))
      }
  }

  /// The lines in one paragraph, for a detail pane.
  func paragraph(of claim: Claim) -> [Span] {
    lines(of: claim).enumerated().flatMap { index, line in
      [
        Span(index == 0 ? "~ " : "; ", Style(.inferred)), Span("\(line.words) ", Style(.inferred)),
        Span("\(subject(line.claim)): \(line.claim.summary) "),
      ] + StatementText(casebook: casebook).trailing(line.claim.provenance)
    }
  }

  private static let heading = [
    Span("~ ", Style(.inferred)), Span("inferred", Style(.inferred)),
    Span(": how this case reads claims together; the authors do not say so", Style(.secondary)),
  ]

  private func lines(_ links: [ClaimLink], _ kind: ClaimLink.Kind, _ words: String) -> [Line] {
    links.filter { $0.kind == kind }.compactMap { casebook.claim($0.claim) }.map {
      Line(words: words, claim: $0)
    }
  }

  private func speaker(_ claim: Claim) -> [Span] {
    let holder = casebook.actor(claim.holder)?.shortName ?? claim.holder.rawValue
    return [Span("\(holder) on \(subject(claim)): ", Style(.secondary))]
  }

  private func subject(_ claim: Claim) -> String {
    casebook.actor(claim.subject)?.shortName ?? claim.subject.rawValue
  }
}
