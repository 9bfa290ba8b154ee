import CaseModel
import Explorer

/// The chapters of a handout that are written from the items of the case and not from a page.
struct CaseChapters {
  let casebook: Casebook
  let statements: Statements

  init(casebook: Casebook) {
    self.casebook = casebook
    statements = Statements(casebook: casebook)
  }

  /// The eras and the events of a timeline.
  func timeline(_ events: [Event]) -> [Chapter] {
    [
      chapter("Eras", casebook.eras.map { statements.entry($0) }),
      chapter("Events", events.map { statements.entry($0) }),
    ]
    .compactMap { $0 }
  }

  /// A whole case.
  var all: [Chapter] {
    var chapters = timeline(casebook.events)
    chapters.insert(Chapter([], [.paragraph([Phrase(casebook.heading.text)])]), at: 0)
    chapters += [
      actors(casebook.claims), relations(), chapter("Issues", casebook.issues.map { statements.entry($0) }),
      chapter("Places", casebook.places.map { statements.entry($0) }), glossary, changes,
    ]
    .compactMap { $0 }
    return chapters + model
  }

  /// Every actor with the claims about it.
  private func actors(_ claims: [Claim]) -> Chapter? {
    let blocks = inOrder.flatMap { actor in
      [.heading([Phrase(actor.name)]), .entry(statements.entry(actor))] + self.claims(claims, about: actor)
    }
    return blocks.isEmpty ? nil : Chapter([Phrase("Actors, and what is said of them")], blocks)
  }

  /// Claims under whom they are about; nothing when there are none.
  func claims(_ claims: [Claim], heading: String) -> Chapter? {
    let blocks = inOrder.flatMap { actor -> [Chapter.Block] in
      let entries = self.claims(claims, about: actor)
      return entries.isEmpty ? [] : [.heading([Phrase(actor.name)])] + entries
    }
    return blocks.isEmpty ? nil : Chapter([Phrase(heading)], blocks)
  }

  private func claims(_ claims: [Claim], about actor: PoliticalActor) -> [Chapter.Block] {
    Claim.Facet.allCases.flatMap { facet in
      claims.filter { $0.subject == actor.id && $0.facet == facet }.map { .entry(statements.entry($0)) }
    }
  }

  /// The actors, kind by kind.
  private var inOrder: [PoliticalActor] {
    PoliticalActor.Kind.allCases.flatMap { kind in casebook.actors.filter { $0.kind == kind } }
  }

  var glossary: Chapter? { chapter("Glossary", casebook.terms.map { statements.entry($0) }) }

  /// The relations with their phases, or with those that are chosen.
  func relations(_ chosen: Set<Coverage.Statement>? = nil) -> Chapter? {
    let blocks = casebook.relations.flatMap { relation -> [Chapter.Block] in
      let names = [relation.first, relation.second].map { casebook.actor($0)?.name ?? $0.rawValue }
      let phases = relation.phases.indices.filter { chosen?.contains(.phase(relation.id, $0)) ?? true }
      guard !phases.isEmpty else { return [] }
      return [.heading([Phrase(names.joined(separator: " and "))])]
        + phases.compactMap { statements.entry(relation, phase: $0) }.map { .entry($0) }
    }
    return blocks.isEmpty ? nil : Chapter([Phrase("Relations")], blocks)
  }

  func chapter(_ heading: String, _ entries: [Entry]) -> Chapter? {
    entries.isEmpty ? nil : Chapter([Phrase(heading)], entries.map { .entry($0) })
  }
}
