import CaseModel

extension Fixture {
  /// The same case with other words in every place where a seed may have words.
  ///
  /// - Parameter text: gives the words for a place that has room for some number of columns.
  public func withTexts(_ text: (Int) -> String) -> Fixture {
    var fixture = self
    fixture.actors = actors.map { actor in
      PoliticalActor(
        id: actor.id, kind: actor.kind, name: text(60), shortName: text(12), mark: actor.mark,
        localNames: [LocalName(language: "ko", text: text(20)), LocalName(language: "ru", text: text(20))],
        state: actor.state, offices: actor.offices, capital: actor.capital, text: text(200),
        provenance: actor.provenance)
    }
    fixture.events = events.map { event in
      Event(
        id: event.id, title: text(60), date: event.date, kind: event.kind, weight: event.weight,
        isHeadline: event.isHeadline, participants: event.participants, place: "landing",
        // A term stays, so that there is something to explain.
        placeOrigin: text(30), text: text(386) + " by the river",
        provenance: Self.withTexts(event.provenance, text))
    }
    fixture.claims = claims.map { claim in
      Claim(
        id: claim.id, holder: claim.holder, subject: claim.subject, facet: claim.facet, issues: claim.issues,
        stance: claim.stance, when: claim.when, summary: text(60), text: text(300),
        provenance: Self.withTexts(claim.provenance, text), links: claim.links)
    }
    fixture.eras = eras.map { era in
      Era(
        id: era.id, name: text(40), shortName: text(16), date: era.date, text: text(100),
        provenance: era.provenance)
    }
    fixture.sources = sources.map { source in
      Source(
        id: source.id, abbreviation: source.abbreviation, shortTitle: text(24), title: text(100),
        author: source.author, venue: text(60), date: source.date, view: text(200), leavesOut: text(200),
        paragraphCount: source.paragraphCount, headings: source.headings,
        digest: source.digest.mapValues { _ in text(150) }, copy: source.copy)
    }
    fixture.issues = issues.map { issue in
      Issue(id: issue.id, name: text(40), shortName: text(20), text: text(100))
    }
    fixture.changes = changes.map { change in
      Change(
        id: change.id, title: text(24), issue: change.issue, subject: change.subject,
        earlier: .init(source: change.earlier.source, text: text(80), claims: change.earlier.claims),
        later: .init(source: change.later.source, text: text(80), claims: change.later.claims),
        word: change.word, provenance: Self.withTexts(change.provenance, text))
    }
    fixture.terms = terms.map { term in
      Term(
        id: term.id, name: text(40), localNames: [LocalName(language: "ko", text: text(20))],
        otherForms: [term.name] + term.otherForms, text: text(200),
        provenance: Self.withTexts(term.provenance, text))
    }
    fixture.relations = relations.map { relation in
      Relation(
        id: relation.id, first: relation.first, second: relation.second,
        phases: relation.phases.map { phase in
          Relation.Phase(
            when: phase.when, state: text(20), sign: phase.sign, trend: phase.trend, text: text(200),
            provenance: Self.withTexts(phase.provenance, text))
        })
    }
    return fixture
  }

  private static func withTexts(_ provenance: Provenance, _ text: (Int) -> String) -> Provenance {
    Provenance(
      basis: provenance.basis, certainty: provenance.certainty, citations: provenance.citations,
      reason: provenance.reason.map { _ in text(80) }, origin: provenance.origin.map { _ in text(80) },
      additions: [OutsideNote(text: text(80), origin: text(40))], caution: text(60))
  }
}
