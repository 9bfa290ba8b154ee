import EDTF

extension Casebook {
  /// Where two actors stand as of a day, issue by issue.
  func comparison(
    of first: Identifier<PoliticalActor>, and second: Identifier<PoliticalActor>, asOf day: Day
  ) -> Comparison {
    comparison(lines(of: first, asOf: day), lines(of: second, asOf: day), subject: nil) { rule in
      (rule.agreement, nil)
    }
  }

  /// Where an actor stands as of two days, issue by issue.
  func comparison(of actor: Identifier<PoliticalActor>, from first: Day, to second: Day) -> Comparison {
    comparison(lines(of: actor, asOf: first), lines(of: actor, asOf: second), subject: actor) { rule in
      (rule.change, rule.hedge)
    }
  }

  private func comparison(
    _ first: [Identifier<Issue>: [ActorPanel.Line]], _ second: [Identifier<Issue>: [ActorPanel.Line]],
    subject: Identifier<PoliticalActor>?,
    judge: (ComparisonRule) -> (Comparison.Word, Comparison.Hedge?)
  ) -> Comparison {
    var rows: [Comparison.Row] = []
    var unspoken: [Identifier<Issue>] = []
    for issue in issues.map(\.id) {
      guard first[issue] != nil || second[issue] != nil else {
        unspoken.append(issue)
        continue
      }
      let rule = ComparisonRule(
        first: Comparison.Side(first[issue] ?? [], on: issue),
        second: Comparison.Side(second[issue] ?? [], on: issue), issue: issue)
      let (word, hedge) = judge(rule)
      rows.append(
        Comparison.Row(
          issue: issue, subject: subject, word: word, hedge: hedge, first: rule.first, second: rule.second))
    }
    return Comparison(rows: rows, unspoken: unspoken)
  }

  /// What the panel of an actor says on each issue; of its positions, those that it shows for that issue.
  private func lines(
    of actor: Identifier<PoliticalActor>, asOf day: Day
  ) -> [Identifier<Issue>: [ActorPanel.Line]] {
    guard let panel = panel(of: actor, asOf: day, recent: 0) else { return [:] }
    var lines: [Identifier<Issue>: [ActorPanel.Line]] = [:]
    for position in panel.positions { lines[position.issue.id] = position.lines }
    for line in panel.wants + panel.fears + panel.brings + panel.assessments {
      for issue in line.claim.issues { lines[issue, default: []].append(line) }
    }
    return lines
  }
}
