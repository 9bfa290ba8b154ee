import CaseModel
import Explorer

/// What differs between two documents, and how claims bear on each other.
extension Statements {
  /// A change with what both documents say, each beside its name.
  func entry(_ change: Change) -> Entry {
    var entry = Entry(statement: .change(change.id), label: Words.change(change.word))
    entry.title = [Phrase(change.title, .strong)]
    let subject = change.subject.map { casebook.actor($0)?.name ?? $0.rawValue }
    let issue = change.issue.map { "on \(casebook.issue($0)?.name ?? $0.rawValue)" }
    let about = [subject.map { "about \($0)" }, issue].compactMap { $0 }
    if !about.isEmpty { entry.facts.append([Phrase(about.joined(separator: ", "))]) }
    entry.facts += [change.earlier, change.later].map { side in
      let title = casebook.source(side.source)?.shortTitle ?? side.source.rawValue
      return [Phrase("\(title): ", .strong), Phrase(side.text ?? "does not speak of it")]
    }
    entry.grounds = grounds.lines(change.provenance)
    entry.grounds += [change.earlier, change.later].compactMap { side in
      guard !side.claims.isEmpty else { return nil }
      let title = casebook.source(side.source)?.shortTitle ?? side.source.rawValue
      return [Phrase("claims of \(title): ", .quiet)] + names(side.claims)
    }
    return entry
  }

  /// What a claim does to others, and they to it: no document says so, and the line says that.
  func links(of claim: Claim) -> [[Phrase]] {
    let incoming = casebook.links(to: claim.id)
    return ClaimLink.Kind.allCases.flatMap { kind in
      line(claim.links, kind, Words.link(kind)) + line(incoming, kind, Words.linkBack(kind))
    }
  }

  private func line(_ links: [ClaimLink], _ kind: ClaimLink.Kind, _ words: String) -> [[Phrase]] {
    let claims = links.filter { $0.kind == kind }.map(\.claim)
    guard !claims.isEmpty else { return [] }
    return [[Phrase("in this case's reading it \(words) ", .basis(.inferred))] + names(claims)]
  }

  /// Claims one after the other, each leading to where it is told of.
  private func names(_ claims: [Identifier<Claim>]) -> [Phrase] {
    let names = claims.compactMap { casebook.claim($0) }.map { claim in
      [Phrase(name(of: claim), .leading(.claim(claim.id)))]
    }
    return Array(names.joined(separator: [Phrase("; ")]))
  }

  /// A claim as another statement names it: whom it is about, and the claim in short.
  private func name(of claim: Claim) -> String {
    "\(casebook.actor(claim.subject)?.shortName ?? claim.subject.rawValue): \(claim.summary)"
  }
}
