import CaseModel
import Explorer

/// The chapters of a handout of one location.
///
/// Most are the location's page. Where a page only lists or counts statements, since a reader of the screen can open them, they
/// follow in full.
struct LocationChapters {
  let casebook: Casebook

  func chapters(of location: Location, _ content: LocationContent) -> [Chapter] {
    let items = CaseChapters(casebook: casebook)
    switch location {
    case .timeline(let timeline) where timeline.layout == .pictures:
      return pages(content) + casebook.eras.compactMap { items.states(of: $0.id) }
    case .timeline: return items.timeline(content.events) + pages(content)
    case .claims(let claims): return [self.claims(claims)]
    case .glossary(nil): return [items.glossary].compactMap { $0 }
    case .source(let id, let paragraph): return source(id, paragraph)
    case .changes(let changes):
      let compared = Set(casebook.comparison(changes).claims)
      let claims = casebook.claims.filter { compared.contains($0.id) }
      return pages(content)
        + [items.claims(claims, heading: "The claims that are compared")].compactMap { $0 }
    case .scenario(let scenario):
      let era = scenario.era ?? casebook.eras.last?.id
      return pages(content) + [era.flatMap { items.states(of: $0) }].compactMap { $0 }
    default: return pages(content)
    }
  }

  private func pages(_ content: LocationContent) -> [Chapter] {
    let pages = PagePhrases(casebook: casebook)
    return content.parts.map { Chapter($0.heading.map { [Phrase($0)] } ?? [], pages.blocks(of: $0.page)) }
  }

  private func claims(_ location: ClaimsLocation) -> Chapter {
    let claims = casebook.claimsInOrderOfTime.map { casebook.claims[$0] }.filter(location.filter.admits)
    let count = claims.count == 1 ? "1 claim" : "\(claims.count) claims"
    return CaseChapters(casebook: casebook).claims(claims, heading: count)
      ?? Chapter([], [.paragraph([Phrase("No claim of the case is so.")])])
  }

  /// A document, or one of its paragraphs, and everything that rests on it.
  private func source(_ id: Identifier<Source>, _ paragraph: Int?) -> [Chapter] {
    var chapters: [Chapter] = []
    if let paragraph, let digest = casebook.source(id)?.digest[paragraph] {
      chapters.append(Chapter([Phrase("What paragraph \(paragraph) says")], [.paragraph([Phrase(digest)])]))
    }
    let statements = casebook.statements(citing: id, paragraph)
    if statements.isEmpty {
      chapters.append(Chapter([], [.paragraph([Phrase("No statement of the case rests on it.")])]))
    }
    return chapters + CaseChapters(casebook: casebook).chapters(of: statements)
  }
}

extension Comparison {
  /// The claims of all rows, on both sides.
  var claims: [Identifier<Claim>] {
    rows.flatMap { ($0.first.lines + $0.second.lines).map(\.claim.id) }
  }
}

extension Casebook {
  /// The statements that cite a paragraph of a document, or any of its paragraphs, in the order of `statements`.
  func statements(citing source: Identifier<Source>, _ paragraph: Int?) -> [Coverage.Statement] {
    statements.filter { statement in
      statement.provenance.citations.contains {
        $0.source == source && (paragraph == nil || $0.paragraph == paragraph)
      }
    }
    .map(\.statement)
  }
}
