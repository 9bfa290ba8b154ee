import CaseModel
import EDTF

/// One statement of a case with the words that a table has columns for.
struct StatementRow {
  /// What sort of item it belongs to, and that item's id.
  var sort: String
  var id: String
  /// The statement itself.
  var statement: Coverage.Statement
  var date: DateExpression?
  var dateBasis: Basis?
  var title: String
  /// The short name of what the title is said of, where it does not say so itself.
  var about = ""
  var text: String
  /// Whose statement it is, for a claim.
  var holder = ""
  /// Whom it is about: participants, a claim's subject, the two sides of a relation.
  var actors: [String] = []
  var facet = ""
  var issues: [String] = []
  var stance = ""
  var kind = ""
  var place = ""
  /// Other names of an actor, a place or a term.
  var names: [String] = []
  /// Other items that it bears on, each after a word that says how.
  var links: [String] = []
  /// What a judgement gives each answer.
  var values: [String] = []
  var provenance: Provenance
  /// What a scenario rests on besides.
  var moreCitations: [Citation] = []

  /// What others call it: its title, after what it is said of.
  var name: String { about.isEmpty ? title : "\(about): \(title)" }

  /// Every paragraph that it cites, with the words to find it by.
  var citations: [Citation] { provenance.citations + moreCitations }
}

extension Casebook {
  /// Every statement, in the order of `statements`.
  ///
  /// - Complexity: O(n) in the number of items.
  var statementRows: [StatementRow] {
    var rows = eras.map {
      StatementRow(
        sort: "era", id: $0.id.rawValue, statement: .era($0.id), date: $0.date.expression,
        dateBasis: $0.date.basis, title: $0.name,
        text: $0.text, provenance: $0.provenance)
    }
    rows += events.map(row)
    rows += claims.map(row)
    rows += relations.flatMap(rows(of:))
    rows += actors.map {
      StatementRow(
        sort: "actor", id: $0.id.rawValue, statement: .actor($0.id), title: $0.name, text: $0.text,
        names: $0.localNames.map(\.text),
        provenance: $0.provenance)
    }
    rows += places.map {
      StatementRow(
        sort: "place", id: $0.id.rawValue, statement: .place($0.id), title: $0.name, text: $0.text,
        names: $0.localNames.map(\.text), provenance: $0.provenance)
    }
    rows += terms.map {
      StatementRow(
        sort: "term", id: $0.id.rawValue, statement: .term($0.id), title: $0.name, text: $0.text,
        names: $0.localNames.map(\.text) + $0.otherForms,
        provenance: $0.provenance)
    }
    return rows + (model?.statementRows ?? []) + changes.map(row)
  }

  private func row(_ event: Event) -> StatementRow {
    StatementRow(
      sort: "event", id: event.id.rawValue, statement: .event(event.id), date: event.date.expression,
      dateBasis: event.date.basis, title: event.title, text: event.text,
      actors: event.participants.map(\.rawValue), kind: event.kind.code,
      place: event.place.map { place($0)?.name ?? $0.rawValue } ?? "", provenance: event.provenance)
  }

  private func row(_ claim: Claim) -> StatementRow {
    StatementRow(
      sort: "claim", id: claim.id.rawValue, statement: .claim(claim.id), date: claim.when,
      title: claim.summary,
      about: shortName(claim.subject), text: claim.text, holder: claim.holder.rawValue,
      actors: [claim.subject.rawValue],
      facet: claim.facet.rawValue, issues: claim.issues.map(\.rawValue),
      stance: claim.stance?.rawValue ?? "", links: claim.links.map { "\($0.kind.rawValue) \($0.claim)" },
      provenance: claim.provenance)
  }

  private func row(_ change: Change) -> StatementRow {
    let texts = [change.earlier, change.later].map { side in
      "\(source(side.source)?.shortTitle ?? side.source.rawValue): \(side.text ?? "does not speak of it")"
    }
    return StatementRow(
      sort: "change", id: change.id.rawValue, statement: .change(change.id), title: change.title,
      text: texts.joined(separator: "; "), actors: change.subject.map { [$0.rawValue] } ?? [],
      issues: change.issue.map { [$0.rawValue] } ?? [], kind: change.word.rawValue,
      links: change.earlier.claims.map { "earlier \($0)" } + change.later.claims.map { "later \($0)" },
      provenance: change.provenance)
  }

  private func rows(of relation: Relation) -> [StatementRow] {
    relation.phases.enumerated().map { position, phase in
      StatementRow(
        sort: "relation", id: relation.id.rawValue, statement: .phase(relation.id, position),
        date: phase.when,
        title: phase.state, about: "\(shortName(relation.first)) and \(shortName(relation.second))",
        text: phase.text, actors: [relation.first.rawValue, relation.second.rawValue],
        provenance: phase.provenance)
    }
  }

  private func shortName(_ id: Identifier<PoliticalActor>) -> String {
    actor(id)?.shortName ?? id.rawValue
  }
}
