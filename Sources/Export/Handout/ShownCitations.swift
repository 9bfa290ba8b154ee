import CaseModel
import Explorer

/// What a place in the case rests on: the citations that whoever stood there had before them.
struct ShownCitations {
  private let casebook: Casebook
  private let ranks: [Identifier<Source>: Int]

  init(casebook: Casebook) {
    self.casebook = casebook
    ranks = Dictionary(
      casebook.sources.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The citations of places, document by document and each once; a screen that shows much at once has those of what is chosen on it.
  ///
  /// - Complexity: that of so many screens.
  func citations(of locations: [Location]) -> [Citation] {
    var seen: Set<Citation> = []
    let all = locations.flatMap { location in
      opened(location) + statements(of: location).flatMap { casebook.provenance(of: $0)?.citations ?? [] }
    }
    return all.filter { seen.insert($0).inserted }.sorted { rank($0) < rank($1) }
  }

  private func rank(_ citation: Citation) -> (Int, Int, String) {
    (ranks[citation.source] ?? .max, citation.paragraph, citation.anchor ?? "")
  }

  /// The paragraph that the place itself is.
  private func opened(_ location: Location) -> [Citation] {
    switch location {
    case .source(let id, let paragraph?): [Citation(source: id, paragraph: paragraph)]
    case .walkthrough(let id?, let number?):
      casebook.walkthrough(id)?.step(number).map { step in
        if case .walkthrough = step.location { [] } else { opened(step.location) }
      } ?? []
    default: []
    }
  }

  private func statements(of location: Location) -> [Coverage.Statement] {
    switch location {
    case .timeline(let timeline):
      return (timeline.moment == nil ? timeline.event : nil).map { [.event($0)] } ?? []
    case .event(let id): return [.event(id)]
    case .claim(let id): return [.claim(id)]
    case .relation(let id): return phases(of: id)
    case .era(let id): return [.era(id)]
    case .place(let id): return [.place(id)]
    case .change(let id): return [.change(id)]
    case .outline(let id): return [.outline(id)]
    case .glossary(let id?): return [.term(id)]
    case .map(let map):
      return (map.place.map { [.place($0)] } ?? []) + (map.event.map { [.event($0)] } ?? [])
    case .relations(let relations):
      return casebook.relations.filter {
        relations.pair?.isSame(as: OrderedPair($0.first, $0.second)) == true
      }
      .flatMap { phases(of: $0.id) }
    case .walkthrough(let id?, let number?):
      guard let step = casebook.walkthrough(id)?.step(number) else { return [] }
      if case .walkthrough = step.location { return [] }
      return statements(of: step.location)
    case .actor, .comparison, .changes: return namedOnPage(of: location)
    case .actors, .source, .claims, .glossary(nil), .scenario, .walkthrough, .tension: return []
    }
  }

  private func phases(of id: Identifier<Relation>) -> [Coverage.Statement] {
    casebook.relation(id)?.phases.indices.map { .phase(id, $0) } ?? []
  }

  /// The statements that the lines of a page lead to.
  private func namedOnPage(of location: Location) -> [Coverage.Statement] {
    LocationContent(of: location, in: casebook).parts.flatMap(\.page.blocks).compactMap { block in
      if case .item(let item) = block { item.target?.statement } else { nil }
    }
  }
}
