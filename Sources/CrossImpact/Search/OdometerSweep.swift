/// A look at every scenario, one after the other, as an odometer counts: the plain way, to hold the search against.
///
/// Only the balances that change are worked out anew, and a scenario is given up at its first descriptor that does not
/// hold. The time grows with the number of scenarios: some ten million a second.
public struct OdometerSweep: Sendable {
  /// The matrix that is swept.
  public let matrix: CrossImpactMatrix
  /// Under which terms a scenario counts as consistent.
  public let terms: ConsistencyTerms
  private let counts: [Int]
  private let width: Int
  /// What is added to all balances when a wheel goes on from one variant to the next, or from its last to its first.
  private let turns: [Int32]
  /// At which lane each descriptor begins.
  private let offsets: [Int]

  /// Prepares a sweep.
  ///
  /// - Throws: `CrossImpactError` when a forced variant does not exist.
  public init(
    _ matrix: CrossImpactMatrix, under terms: ConsistencyTerms = ConsistencyTerms()
  ) throws(CrossImpactError) {
    try terms.check(against: matrix)
    self.matrix = matrix
    self.terms = terms
    counts = matrix.variantCounts
    offsets = matrix.offsets
    width = matrix.side
    var turns: [Int32] = []
    turns.reserveCapacity(matrix.side * matrix.side)
    for (descriptor, count) in counts.enumerated() {
      for variant in 0..<count {
        let old = matrix.row(matrix.offsets[descriptor] + variant)
        let new = matrix.row(matrix.offsets[descriptor] + (variant + 1) % count)
        turns += zip(new, old).map { Int32($0) - Int32($1) }
      }
    }
    self.turns = turns
  }

  /// All consistent scenarios.
  ///
  /// - Parameters:
  ///   - limit: how many scenarios are kept at most.
  ///   - progress: told every 65,536 scenarios how far the sweep is; false ends it.
  public func run(limit: Int = 100_000, progress: (SearchProgress) -> Bool = { _ in true }) -> SearchResult {
    guard !counts.isEmpty, !counts.contains(0) else {
      return SearchResult(scenarios: [], progress: SearchProgress(), ending: .complete)
    }
    var variants = counts.indices.map { terms.forced[$0] ?? 0 }
    var balances = BalanceSheet(matrix, Scenario(variants)).balances
    let free = counts.indices.filter { terms.forced[$0] == nil }
    let total = free.reduce(1.0) { $0 * Double(counts[$1]) }
    var report = SearchProgress()
    var scenarios: [Scenario] = []
    while true {
      report.visited += 1
      if holds(variants, balances, free) {
        guard scenarios.count < limit else { return result(scenarios, report, .limitReached) }
        report.found += 1
        scenarios.append(Scenario(variants))
      }
      if report.visited & 0xFFFF == 0 {
        report.share = Double(report.visited) / total
        guard progress(report) else { return result(scenarios, report, .stopped) }
      }
      guard advance(&variants, &balances, free) else { break }
    }
    report.share = 1
    return result(scenarios, report, .complete)
  }

  /// Turns the last free wheel, and the one before it whenever a wheel is round; false when all are.
  private func advance(_ variants: inout [Int], _ balances: inout [Int32], _ free: [Int]) -> Bool {
    for descriptor in free.reversed() {
      let turn = (offsets[descriptor] + variants[descriptor]) * width
      for column in 0..<width { balances[column] &+= turns[turn + column] }
      variants[descriptor] += 1
      if variants[descriptor] < counts[descriptor] { return true }
      variants[descriptor] = 0
    }
    return false
  }

  private func holds(_ variants: [Int], _ balances: [Int32], _ free: [Int]) -> Bool {
    for descriptor in free {
      let first = offsets[descriptor]
      let least = Int(balances[first + variants[descriptor]]) + terms.tolerance
      for variant in 0..<counts[descriptor]
      where variant != variants[descriptor] && Int(balances[first + variant]) > least {
        return false
      }
    }
    return true
  }

  private func result(_ scenarios: [Scenario], _ report: SearchProgress, _ ending: Ending) -> SearchResult {
    SearchResult(scenarios: scenarios, progress: report, ending: ending)
  }
}
