/// Which single judgements decide what is consistent: those that, changed by one, change the set of consistent
/// scenarios.
public struct Robustness: Hashable, Sendable {
  /// The changes that matter, in the order of rows and columns, with what they would do.
  public let effects: [Effect]
  /// How many changes there are in all; the others change nothing.
  public let changeCount: Int
  /// How many partial scenarios were looked at.
  public let visited: Int64
  /// Whether everything was looked at.
  public let ending: Ending

  /// What one change of a judgement does.
  public struct Effect: Hashable, Sendable {
    /// The change.
    public let change: JudgementChange
    /// How many consistent scenarios it ends.
    public let lost: Int64
    /// How many scenarios it makes consistent.
    public let gained: Int64
  }
}

extension CrossImpactMatrix {
  /// Which single judgements, changed by one, change the set of consistent scenarios.
  ///
  /// A change of one judgement moves a scenario's consistency by one at most, and only where the source has that
  /// variant. So one search for everything that is inconsistent by one more than the tolerance finds all scenarios
  /// that any change can touch, and the matrix need not be solved again for each change. Judgements at the end of
  /// `judgementRange` are changed like all others.
  ///
  /// - Parameters:
  ///   - terms: under which terms a scenario counts as consistent.
  ///   - progress: told how far the search is; false ends it.
  /// - Throws: `CrossImpactError` when a forced variant does not exist or a descriptor has too many variants.
  /// - Complexity: the search's, and (number of variants) × (descriptors) for each scenario near to consistent.
  public func robustness(
    under terms: ConsistencyTerms = ConsistencyTerms(), progress: (SearchProgress) -> Bool = { _ in true }
  ) throws(CrossImpactError) -> Robustness {
    let near = ConsistencyTerms(forced: terms.forced, tolerance: terms.tolerance + 1)
    let search = try ConsistencySearch(self, under: near)
    var tally = RobustnessTally(self, terms)
    let (end, isComplete) = search.forEachScenario(progress: progress) { scenario in
      tally.count(scenario)
      return true
    }
    return Robustness(
      effects: tally.effects, changeCount: judgementChangeCount, visited: end.visited,
      ending: isComplete ? .complete : .stopped)
  }
}

/// What each change of a judgement ends and makes, counted scenario by scenario.
struct RobustnessTally {
  private let terms: ConsistencyTerms
  private var sheet: BalanceSheet?
  private let matrix: CrossImpactMatrix
  private var counts: [JudgementChange: (lost: Int64, gained: Int64)] = [:]

  init(_ matrix: CrossImpactMatrix, _ terms: ConsistencyTerms) {
    self.matrix = matrix
    self.terms = terms
  }

  var effects: [Robustness.Effect] {
    counts.sorted { $0.key < $1.key }.map {
      Robustness.Effect(change: $0.key, lost: $0.value.lost, gained: $0.value.gained)
    }
  }

  /// Counts what changes would do to one scenario.
  mutating func count(_ scenario: Scenario) {
    var sheet = self.sheet ?? BalanceSheet(matrix, scenario)
    sheet.set(scenario.variants)
    self.sheet = sheet
    let free = matrix.variantCounts.indices.filter { terms.forced[$0] == nil }
    let failing = free.filter { !holds(sheet.balance(of: $0), sheet.variants[$0]) }
    // A change acts on one descriptor, so it cannot mend two.
    guard failing.count < 2 else { return }
    for descriptor in failing.isEmpty ? free : failing {
      for (variant, isRaised) in turningPoints(of: descriptor, sheet) {
        let target = CrossImpactMatrix.Place(descriptor: descriptor, variant: variant)
        for (other, own) in scenario.variants.enumerated() where other != descriptor {
          let change = JudgementChange(
            source: CrossImpactMatrix.Place(descriptor: other, variant: own), target: target,
            isRaised: isRaised)
          if failing.isEmpty {
            counts[change, default: (0, 0)].lost += 1
          } else {
            counts[change, default: (0, 0)].gained += 1
          }
        }
      }
    }
  }

  /// The balances of a descriptor which, raised or lowered by one, make it hold or fail.
  private func turningPoints(of descriptor: Int, _ sheet: BalanceSheet) -> [(variant: Int, isRaised: Bool)] {
    let balance = sheet.balance(of: descriptor)
    let own = sheet.variants[descriptor]
    let held = holds(balance, own)
    return balance.indices.flatMap { variant in
      [false, true].compactMap { isRaised in
        var changed = balance
        changed[variant] += isRaised ? 1 : -1
        return holds(changed, own) != held ? (variant, isRaised) : nil
      }
    }
  }

  private func holds(_ balance: [Int], _ own: Int) -> Bool {
    balance.indices.allSatisfy { $0 == own || balance[$0] <= balance[own] + terms.tolerance }
  }
}
