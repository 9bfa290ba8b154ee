extension Casebook {
  /// What two documents say, issue by issue.
  ///
  /// A claim belongs to the documents that it cites. Where both speak of the same actors, each of these has a row; a
  /// judged change stands in place of what it is about.
  func comparison(
    of first: Identifier<Source>, and second: Identifier<Source>, about actor: Identifier<PoliticalActor>?
  ) -> Comparison {
    let judged = changes.compactMap { change in
      actor == nil || change.subject == actor ? row(change, first, second) : nil
    }
    let sides = DocumentSides(self, first, second, about: actor)
    var rows: [Comparison.Row] = []
    var unspoken: [Identifier<Issue>] = []
    for issue in issues.map(\.id) {
      let found = sides.rows(on: issue)
      rows += found.filter { row in !judged.contains { $0.covers(row) } }
      if found.isEmpty, !judged.contains(where: { $0.issue == issue }) { unspoken.append(issue) }
    }
    return Comparison(rows: judged + rows, unspoken: unspoken)
  }

  /// The row of a judged change, turned round when the documents are; nothing when it is about others.
  private func row(_ change: Change, _ first: Identifier<Source>, _ second: Identifier<Source>) -> Comparison
    .Row?
  {
    let isForward = change.earlier.source == first && change.later.source == second
    guard isForward || (change.earlier.source == second && change.later.source == first) else { return nil }
    let word = Comparison.Word(change.word)
    let sides = [change.earlier, change.later].map { side in
      Comparison.Side(
        side.claims.compactMap { claim($0) }.map { ActorPanel.Line(claim: $0, freshness: .current) },
        on: change.issue, text: side.text, citations: change.citations(of: side))
    }
    let (left, right) = isForward ? (sides[0], sides[1]) : (sides[1], sides[0])
    let hedge = change.issue.flatMap { ComparisonRule(first: left, second: right, issue: $0).hedge }
    return Comparison.Row(
      change: change, issue: change.issue, subject: change.subject, word: isForward ? word : word.inverted,
      hedge: hedge, first: left, second: right)
  }
}

extension Comparison.Row {
  /// Whether a judged row says what another would be about.
  fileprivate func covers(_ other: Comparison.Row) -> Bool {
    issue != nil && issue == other.issue
      && (subject == nil || other.subject == nil || subject == other.subject)
  }
}

/// The claims of two documents by issue and subject.
private struct DocumentSides {
  private typealias Lines = [ActorPanel.Line]

  private var lines: [Identifier<Issue>: [Identifier<PoliticalActor>: (first: Lines, second: Lines)]] = [:]
  private let actors: [Identifier<PoliticalActor>]

  init(
    _ casebook: Casebook, _ first: Identifier<Source>, _ second: Identifier<Source>,
    about actor: Identifier<PoliticalActor>?
  ) {
    actors = casebook.actors.map(\.id)
    for claim in casebook.claims where actor == nil || claim.subject == actor {
      let sources = claim.provenance.citations.map(\.source)
      let line = ActorPanel.Line(claim: claim, freshness: .current)
      for issue in claim.issues {
        if sources.contains(first) {
          lines[issue, default: [:]][claim.subject, default: ([], [])].first.append(line)
        }
        if sources.contains(second) {
          lines[issue, default: [:]][claim.subject, default: ([], [])].second.append(line)
        }
      }
    }
  }

  /// A row for each actor of whom both speak; else one for the issue, when anything is said on it.
  func rows(on issue: Identifier<Issue>) -> [Comparison.Row] {
    let bySubject = lines[issue] ?? [:]
    let inFirst = actors.filter { bySubject[$0]?.first.isEmpty == false }
    let inSecond = actors.filter { bySubject[$0]?.second.isEmpty == false }
    let common = inFirst.filter(inSecond.contains)
    if !common.isEmpty {
      return common.map { subject in
        row(
          issue, subject, bySubject[subject]?.first ?? [], bySubject[subject]?.second ?? [],
          onlyInFirst: inFirst.filter { !common.contains($0) },
          onlyInSecond: inSecond.filter { !common.contains($0) })
      }
    }
    guard let some = inFirst.first ?? inSecond.first else { return [] }
    return [
      row(
        issue, inFirst.count + inSecond.count == 1 ? some : nil,
        inFirst.flatMap { bySubject[$0]?.first ?? [] }, inSecond.flatMap { bySubject[$0]?.second ?? [] })
    ]
  }

  private func row(
    _ issue: Identifier<Issue>, _ subject: Identifier<PoliticalActor>?, _ first: Lines, _ second: Lines,
    onlyInFirst: [Identifier<PoliticalActor>] = [], onlyInSecond: [Identifier<PoliticalActor>] = []
  ) -> Comparison.Row {
    let rule = ComparisonRule(
      first: Comparison.Side(first, on: issue), second: Comparison.Side(second, on: issue), issue: issue)
    let isOfOthers = subject == nil && !first.isEmpty && !second.isEmpty
    return Comparison.Row(
      issue: issue, subject: subject, word: isOfOthers ? .otherActors : rule.change,
      hedge: isOfOthers ? nil : rule.hedge, first: rule.first, second: rule.second, onlyInFirst: onlyInFirst,
      onlyInSecond: onlyInSecond)
  }
}
