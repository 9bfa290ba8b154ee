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

  /// Whether one side hedges all that is compared and the other nothing of it.
  var hedge: Comparison.Hedge? {
    let hasPositions = first.span != nil && second.span != nil
    switch (hedging(first, hasPositions), hedging(second, hasPositions)) {
    case (.all, .nothing): return .lost
    case (.nothing, .all): return .gained
    default: return nil
    }
  }

  private enum Hedging {
    case all, some, nothing
  }

  /// How much of a side is hedged: of its positions when both sides have some, else of all it says.
  private func hedging(_ side: Comparison.Side, _ positionsOnly: Bool) -> Hedging {
    let claims = side.lines.map(\.claim).filter { claim in
      !positionsOnly || (claim.takesPosition(on: issue) && claim.stance != .silent)
    }
    let hedged = claims.count { $0.provenance.certainty != .asserted }
    return claims.isEmpty ? .some : hedged == claims.count ? .all : hedged == 0 ? .nothing : .some
  }
}
