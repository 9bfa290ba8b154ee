/// The balances of all variants in one scenario, kept up to date while the scenario changes one variant at a time.
struct BalanceSheet: Sendable {
  let counts: [Int]
  let offsets: [Int]
  private let side: Int
  /// All judgements, row by row; the rows of a descriptor are zero within itself.
  private let rows: [Int32]
  /// The scenario whose balances these are.
  private(set) var variants: [Int]
  /// The balance of every variant of every descriptor.
  private(set) var balances: [Int32]

  /// The balances of a scenario, which must fit the matrix.
  init(_ matrix: CrossImpactMatrix, _ scenario: Scenario) {
    counts = matrix.variantCounts
    offsets = matrix.offsets
    side = matrix.side
    rows = (0..<matrix.side).flatMap { matrix.row($0).map(Int32.init) }
    variants = scenario.variants
    balances = Array(repeating: 0, count: side)
    set(scenario.variants)
  }

  /// Takes another scenario, which must fit the matrix.
  mutating func set(_ variants: [Int]) {
    self.variants = variants
    for column in 0..<side { balances[column] = 0 }
    for descriptor in counts.indices {
      let row = (offsets[descriptor] + variants[descriptor]) * side
      for column in 0..<side { balances[column] &+= rows[row + column] }
    }
  }

  /// Changes one descriptor's variant.
  mutating func move(_ descriptor: Int, to variant: Int) {
    let old = (offsets[descriptor] + variants[descriptor]) * side
    let new = (offsets[descriptor] + variant) * side
    for column in 0..<side { balances[column] &+= rows[new + column] &- rows[old + column] }
    variants[descriptor] = variant
  }

  /// The balance of each variant of a descriptor.
  func balance(of descriptor: Int) -> [Int] {
    balances[offsets[descriptor]..<offsets[descriptor] + counts[descriptor]].map(Int.init)
  }

  /// How far a descriptor's variant stands above the best of the others; 0 when there are no others.
  func consistency(of descriptor: Int) -> Int {
    let (first, own) = (offsets[descriptor], variants[descriptor])
    var best: Int32?
    for variant in 0..<counts[descriptor] where variant != own {
      best = max(best ?? .min, balances[first + variant])
    }
    return best.map { Int(balances[first + own]) - Int($0) } ?? 0
  }

  /// The variant to which a descriptor is drawn: its own as long as none is better, or else the first of the best.
  func best(of descriptor: Int) -> Int {
    let first = offsets[descriptor]
    var best = variants[descriptor]
    var value = balances[first + best]
    // Only a strictly better variant is taken, so that of equals the first of the better ones stays.
    for variant in 0..<counts[descriptor] where balances[first + variant] > value {
      (best, value) = (variant, balances[first + variant])
    }
    return best
  }
}
