/// The rule by which a word is found for what two sides say of one actor on one issue.
///
/// Written out in docs/decisions.md.
struct ComparisonRule {
  let first: Comparison.Side
  let second: Comparison.Side
  let issue: Identifier<Issue>

  /// The word for two documents, or for two moments of one actor.
  var change: Comparison.Word {
    if first.lines.isEmpty { return .onlySecond }
    if second.lines.isEmpty { return .onlyFirst }
    switch (first.span, second.span) {
    case (let before?, let after?): return before.movement(to: after)
    case (nil, _?): return .new
    case (_?, nil): return .dropped
    case (nil, nil):
      return Set(first.lines.map(\.claim.id)) == Set(second.lines.map(\.claim.id)) ? .same : .unmeasured
    }
  }

  /// The word for two actors.
  var agreement: Comparison.Word {
    switch (first.span, second.span) {
    case (let left?, let right?):
      return left == right ? .agree : left.isOnOneSide(with: right) ? .near : .differ
    case (_?, nil): return .onlyFirst
    case (nil, _?): return .onlySecond
    case (nil, nil):
      return first.lines.isEmpty ? .onlySecond : second.lines.isEmpty ? .onlyFirst : .unmeasured
    }
  }

  /// Whether one side hedges all its positions and the other none.
  ///
  /// Claims that are no positions may say quite different things, so that their hedges cannot be compared; and an
  /// inferred position is not worded by the document.
  var hedge: Comparison.Hedge? {
    guard first.span != nil, second.span != nil else { return nil }
    return switch (hedging(first), hedging(second)) {
    case (.all, .nothing): .lost
    case (.nothing, .all): .gained
    default: nil
    }
  }

  private enum Hedging {
    case all, some, nothing
  }

  /// How many of the positions that a side states are hedged; silence is none.
  private func hedging(_ side: Comparison.Side) -> Hedging {
    let positions = side.lines.map(\.claim).filter {
      $0.takesPosition(on: issue) && $0.stance != .silent && $0.provenance.basis == .stated
    }
    let hedged = positions.count { $0.provenance.certainty != .asserted }
    return positions.isEmpty ? .some : hedged == positions.count ? .all : hedged == 0 ? .nothing : .some
  }
}
