import CaseModel
import EDTF

/// One statement of a case with the words that a table has columns for.
struct StatementRow {
  /// What sort of item it belongs to, and that item's id.
  var sort: String
  var id: String
  /// Where a handout tells of it, when it does so in a place of its own.
  var item: Entry.Item?
  var date: DateExpression?
  var dateBasis: Basis?
  var title: String
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
  var provenance: Provenance
}

extension Casebook {
  /// Every statement, section by section.
  ///
  /// - Complexity: O(n) in the number of items.
  var statementRows: [StatementRow] {
    var rows = eras.map {
      StatementRow(
        sort: "era", id: $0.id.rawValue, date: $0.date.expression, dateBasis: $0.date.basis, title: $0.name,
        text: $0.text, provenance: $0.provenance)
    }
    rows += events.map(row)
    rows += claims.map(row)
    rows += relations.flatMap(rows(of:))
    rows += actors.map {
      StatementRow(
        sort: "actor", id: $0.id.rawValue, item: .actor($0.id), title: $0.name, text: $0.text,
        provenance: $0.provenance)
    }
    rows += places.map {
      StatementRow(
        sort: "place", id: $0.id.rawValue, title: $0.name, text: $0.text, provenance: $0.provenance)
    }
    rows += terms.map {
      StatementRow(
        sort: "term", id: $0.id.rawValue, item: .term($0.id), title: $0.name, text: $0.text,
        provenance: $0.provenance)
    }
    return rows
  }

  private func row(_ event: Event) -> StatementRow {
    StatementRow(
      sort: "event", id: event.id.rawValue, item: .event(event.id), date: event.date.expression,
      dateBasis: event.date.basis, title: event.title, text: event.text,
      actors: event.participants.map(\.rawValue), kind: event.kind.code,
      place: event.place.map { place($0)?.name ?? $0.rawValue } ?? "", provenance: event.provenance)
  }

  private func row(_ claim: Claim) -> StatementRow {
    StatementRow(
      sort: "claim", id: claim.id.rawValue, item: .claim(claim.id), date: claim.when, title: claim.summary,
      text: claim.text, holder: claim.holder.rawValue, actors: [claim.subject.rawValue],
      facet: claim.facet.rawValue, issues: claim.issues.map(\.rawValue),
      stance: claim.stance?.rawValue ?? "", provenance: claim.provenance)
  }

  private func rows(of relation: Relation) -> [StatementRow] {
    relation.phases.enumerated().map { position, phase in
      StatementRow(
        sort: "relation", id: relation.id.rawValue, item: .phase(relation.id, position), date: phase.when,
        title: phase.state, text: phase.text, actors: [relation.first.rawValue, relation.second.rawValue],
        provenance: phase.provenance)
    }
  }
}
