/// A scenario on its way under a rule.
struct SuccessionWalker: Sendable {
  private(set) var sheet: BalanceSheet
  private let rule: SuccessionRule
  /// The descriptors that may move.
  private let free: [Int]

  init(
    _ matrix: CrossImpactMatrix, from start: Scenario, rule: SuccessionRule, forced: [Int: Int]
  ) throws(CrossImpactError) {
    guard matrix.fits(start) else { throw .misfit(start, variantCounts: matrix.variantCounts) }
    try ConsistencyTerms(forced: forced).check(against: matrix)
    var scenario = start
    for (descriptor, variant) in forced { scenario.variants[descriptor] = variant }
    sheet = BalanceSheet(matrix, scenario)
    self.rule = rule
    free = matrix.variantCounts.indices.filter { forced[$0] == nil }
  }

  /// Puts another scenario in the place of this one; it must fit the matrix and have the forced variants.
  mutating func restart(_ variants: [Int]) {
    sheet.set(variants)
  }

  /// Makes one step and says what moved.
  mutating func step() -> [Succession.Move] {
    if rule == .sequential {
      var moves: [Succession.Move] = []
      for descriptor in free {
        if let move = take(target(of: descriptor)) { moves.append(move) }
      }
      return moves
    }
    let targets = targets()
    // All balances are noted before anything moves.
    let moves = targets.map(move)
    for target in targets { sheet.move(target.descriptor, to: target.variant) }
    return moves
  }

  /// Makes one step without saying what moved; false when nothing did.
  @discardableResult
  mutating func advance() -> Bool {
    if rule == .sequential {
      var moved = false
      for descriptor in free {
        guard let target = target(of: descriptor) else { continue }
        sheet.move(target.descriptor, to: target.variant)
        moved = true
      }
      return moved
    }
    let targets = targets()
    for target in targets { sheet.move(target.descriptor, to: target.variant) }
    return !targets.isEmpty
  }

  /// A descriptor and the variant that it takes.
  private struct Target {
    let descriptor: Int
    let variant: Int
  }

  /// The variant to which a descriptor is drawn, unless it has it.
  private func target(of descriptor: Int) -> Target? {
    let best = sheet.best(of: descriptor)
    return best == sheet.variants[descriptor] ? nil : Target(descriptor: descriptor, variant: best)
  }

  /// Where each descriptor goes that moves, decided on the balances before the step.
  private func targets() -> [Target] {
    switch rule {
    case .global, .sequential:
      return free.compactMap(target)
    case .incremental:
      return free.compactMap(target).map { target in
        let own = sheet.variants[target.descriptor]
        return Target(descriptor: target.descriptor, variant: target.variant > own ? own + 1 : own - 1)
      }
    case .local:
      var farthest: (descriptor: Int, consistency: Int)?
      for descriptor in free {
        let consistency = sheet.consistency(of: descriptor)
        if consistency < farthest?.consistency ?? 0 { farthest = (descriptor, consistency) }
      }
      return farthest.flatMap { target(of: $0.descriptor) }.map { [$0] } ?? []
    }
  }

  private mutating func take(_ target: Target?) -> Succession.Move? {
    guard let target else { return nil }
    let move = move(target)
    sheet.move(target.descriptor, to: target.variant)
    return move
  }

  private func move(_ target: Target) -> Succession.Move {
    Succession.Move(
      descriptor: target.descriptor, from: sheet.variants[target.descriptor], to: target.variant,
      balance: sheet.balance(of: target.descriptor))
  }
}
