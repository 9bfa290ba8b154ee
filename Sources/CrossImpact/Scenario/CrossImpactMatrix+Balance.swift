extension CrossImpactMatrix {
  /// The impact balance of a descriptor: for each of its variants the sum of what the scenario's other variants do to it.
  ///
  /// `θ(j,l) = Σ C(i,zᵢ → j,l)` over all descriptors `i` but `j` itself (Weimer-Jehle 2006). A variant that does not
  /// exist adds nothing.
  ///
  /// - Complexity: O(descriptors × variants of the descriptor).
  public func impactBalance(of descriptor: Int, in scenario: Scenario) -> [Int] {
    guard variantCounts.indices.contains(descriptor) else { return [] }
    return (0..<variantCounts[descriptor]).map { variant in
      let target = Place(descriptor: descriptor, variant: variant)
      return scenario.variants.enumerated().reduce(0) { sum, source in
        sum + self[Place(descriptor: source.offset, variant: source.element), target]
      }
    }
  }

  /// How far a descriptor's variant stands above the best of the others: 0 or more when it holds.
  ///
  /// Nothing when the scenario does not fit the matrix; a descriptor with one variant always holds with 0.
  public func consistency(of descriptor: Int, in scenario: Scenario) -> Int? {
    guard fits(scenario), variantCounts.indices.contains(descriptor) else { return nil }
    let balance = impactBalance(of: descriptor, in: scenario)
    let chosen = scenario.variants[descriptor]
    let others = balance.indices.filter { $0 != chosen }.map { balance[$0] }
    return others.max().map { balance[chosen] - $0 } ?? 0
  }

  /// The least consistency of all descriptors: 0 or more makes the scenario consistent; a tie is consistent.
  public func consistency(of scenario: Scenario) -> Int? {
    consistency(of: scenario, under: ConsistencyTerms())
  }

  /// The least consistency of all descriptors that are not forced; 0 when all are.
  ///
  /// Nothing when the scenario does not fit the matrix, or has another variant than the forced one.
  public func consistency(of scenario: Scenario, under terms: ConsistencyTerms) -> Int? {
    guard fits(scenario), !descriptors.isEmpty,
      terms.forced.allSatisfy({ scenario.variants.indices.contains($0) && scenario.variants[$0] == $1 })
    else { return nil }
    return variantCounts.indices.filter { terms.forced[$0] == nil }
      .compactMap { consistency(of: $0, in: scenario) }.min() ?? 0
  }

  /// Whether a scenario is consistent under some terms.
  ///
  /// A descriptor with one variant holds under any, since there is none to compare it with.
  public func isConsistent(_ scenario: Scenario, under terms: ConsistencyTerms = ConsistencyTerms()) -> Bool {
    guard consistency(of: scenario, under: terms) != nil else { return false }
    return variantCounts.indices.allSatisfy { descriptor in
      guard terms.forced[descriptor] == nil, variantCounts[descriptor] > 1,
        let value = consistency(of: descriptor, in: scenario)
      else { return true }
      return value + terms.tolerance >= 0
    }
  }

  /// The total impact score: the sum of the balances of the scenario's own variants.
  public func totalImpactScore(of scenario: Scenario) -> Int? {
    guard fits(scenario) else { return nil }
    return scenario.variants.enumerated().reduce(0) { score, chosen in
      score + impactBalance(of: chosen.offset, in: scenario)[chosen.element]
    }
  }
}
