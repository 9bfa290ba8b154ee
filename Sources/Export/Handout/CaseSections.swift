import CaseModel
import Explorer

/// The sections of a handout that are written from the items of the case and not from a page.
struct CaseSections {
  let casebook: Casebook
  private let statements: Statements

  init(casebook: Casebook) {
    self.casebook = casebook
    statements = Statements(casebook: casebook)
  }

  /// The eras and the events of a timeline.
  func timeline(_ events: [Event]) -> [Section] {
    [
      section("Eras", casebook.eras.map { statements.entry($0) }),
      section("Events", events.map { statements.entry($0) }),
    ]
    .compactMap { $0 }
  }

  /// A whole case.
  var all: [Section] {
    var sections = timeline(casebook.events)
    sections.insert(Section([], [.paragraph([Phrase(casebook.heading.text)])]), at: 0)
    let actors = PoliticalActor.Kind.allCases.flatMap { kind in casebook.actors.filter { $0.kind == kind } }
    var blocks: [Section.Block] = []
    for actor in actors {
      blocks.append(.heading([Phrase(actor.name)]))
      blocks.append(.entry(statements.entry(actor)))
      for facet in Claim.Facet.allCases {
        blocks += casebook.claims.filter { $0.subject == actor.id && $0.facet == facet }
          .map { .entry(statements.entry($0)) }
      }
    }
    if !blocks.isEmpty { sections.append(Section([Phrase("Actors, and what is said of them")], blocks)) }
    sections += [
      relations, section("Issues", casebook.issues.map { statements.entry($0) }),
      section("Places", casebook.places.map { statements.entry($0) }),
      section("Glossary", casebook.terms.map { statements.entry($0) }),
    ]
    .compactMap { $0 }
    return sections
  }

  private var relations: Section? {
    let blocks = casebook.relations.flatMap { relation -> [Section.Block] in
      let names = [relation.first, relation.second].map { casebook.actor($0)?.name ?? $0.rawValue }
      return [.heading([Phrase(names.joined(separator: " and "))])]
        + relation.phases.indices.compactMap { statements.entry(relation, phase: $0) }.map { .entry($0) }
    }
    return blocks.isEmpty ? nil : Section([Phrase("Relations")], blocks)
  }

  private func section(_ heading: String, _ entries: [Entry]) -> Section? {
    entries.isEmpty ? nil : Section([Phrase(heading)], entries.map { .entry($0) })
  }
}
