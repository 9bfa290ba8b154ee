import CaseModel
import Explorer

/// The chapters of a handout that are written from the items of the case and not from a page.
struct CaseChapters {
  let casebook: Casebook
  private let statements: Statements

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
    let actors = PoliticalActor.Kind.allCases.flatMap { kind in casebook.actors.filter { $0.kind == kind } }
    var blocks: [Chapter.Block] = []
    for actor in actors {
      blocks.append(.heading([Phrase(actor.name)]))
      blocks.append(.entry(statements.entry(actor)))
      for facet in Claim.Facet.allCases {
        blocks += casebook.claims.filter { $0.subject == actor.id && $0.facet == facet }
          .map { .entry(statements.entry($0)) }
      }
    }
    if !blocks.isEmpty { chapters.append(Chapter([Phrase("Actors, and what is said of them")], blocks)) }
    chapters += [
      relations, chapter("Issues", casebook.issues.map { statements.entry($0) }),
      chapter("Places", casebook.places.map { statements.entry($0) }),
      chapter("Glossary", casebook.terms.map { statements.entry($0) }),
    ]
    .compactMap { $0 }
    return chapters
  }

  private var relations: Chapter? {
    let blocks = casebook.relations.flatMap { relation -> [Chapter.Block] in
      let names = [relation.first, relation.second].map { casebook.actor($0)?.name ?? $0.rawValue }
      return [.heading([Phrase(names.joined(separator: " and "))])]
        + relation.phases.indices.compactMap { statements.entry(relation, phase: $0) }.map { .entry($0) }
    }
    return blocks.isEmpty ? nil : Chapter([Phrase("Relations")], blocks)
  }

  private func chapter(_ heading: String, _ entries: [Entry]) -> Chapter? {
    entries.isEmpty ? nil : Chapter([Phrase(heading)], entries.map { .entry($0) })
  }
}
