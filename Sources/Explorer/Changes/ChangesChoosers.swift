import Canvas
import CaseModel

/// What the choosers of the changes screen offer.
extension Application {
  /// The claims of both sides of a row.
  func entries(behind position: Int) -> [ChooserEntry] {
    guard let changesLocation else { return [] }
    let rows = comparison(of: changesLocation).rows
    guard rows.indices.contains(position) else { return [] }
    let names = ComparisonNames(changesLocation, in: casebook)
    let statements = StatementText(casebook: casebook)
    return [(names.first, rows[position].first), (names.second, rows[position].second)].flatMap {
      name, side in
      side.lines.map { line in
        ChooserEntry(
          group: name.name, title: line.claim.summary, detail: statements.spoken(line.claim.provenance),
          command: .go(.claim(line.claim.id)))
      }
    }
  }

  /// The actors with which another is compared, issue by issue.
  func entriesOfSecondActor(
    beside actor: Identifier<PoliticalActor>
  ) -> [ChooserEntry] {
    let day = state.moment(in: casebook)
    return ActorsPage.order(casebook).filter { $0.id != actor }.map { other in
      ChooserEntry(
        group: Words.kind(other.kind, plural: true), title: other.name,
        detail: other.localNames.writable(with: state.appearance.glyphs).map(\.text).joined(separator: " "),
        command: .go(.changes(.actors(actor, other.id, asOf: day))))
    }
  }

  /// The actors of whom at least one of the two documents speaks.
  var entriesOfSubjects: [ChooserEntry] {
    guard case .documents(let first, let second, let chosen) = changesLocation else { return [] }
    var counts: [Identifier<PoliticalActor>: (first: Int, second: Int)] = [:]
    for claim in casebook.claims {
      let sources = claim.provenance.citations.map(\.source)
      if sources.contains(first) { counts[claim.subject, default: (0, 0)].first += 1 }
      if sources.contains(second) { counts[claim.subject, default: (0, 0)].second += 1 }
    }
    let names = [first, second].map { casebook.source($0)?.shortTitle ?? $0.rawValue }
    return ActorsPage.order(casebook).compactMap { actor in
      guard let count = counts[actor.id] else { return nil }
      return ChooserEntry(
        group: Words.kind(actor.kind, plural: true), title: actor.name,
        detail: "claims: \(count.first) in \(names[0]), \(count.second) in \(names[1])",
        command: .limitChanges(to: actor.id), isOn: actor.id == chosen)
    }
  }
}
