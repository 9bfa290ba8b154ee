/// One variant for every descriptor of a matrix, in its order.
public struct Scenario: Hashable, Sendable {
  public var variants: [Int]

  public init(_ variants: [Int]) {
    self.variants = variants
  }
}

extension CrossImpactMatrix {
  /// The impact balance of a descriptor: for each of its variants the sum of what the scenario's other variants do to it.
  ///
  /// - Complexity: O(descriptors × variants of the descriptor).
  public func impactBalance(of descriptor: Int, in scenario: Scenario) -> [Int] {
    guard descriptors.indices.contains(descriptor) else { return [] }
    return descriptors[descriptor].variants.indices.map { variant in
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
    guard scenario.variants.count == descriptors.count, descriptors.indices.contains(descriptor) else {
      return nil
    }
    let balance = impactBalance(of: descriptor, in: scenario)
    let chosen = scenario.variants[descriptor]
    guard balance.indices.contains(chosen) else { return nil }
    let others = balance.indices.filter { $0 != chosen }.map { balance[$0] }
    return others.max().map { balance[chosen] - $0 } ?? 0
  }

  /// The least consistency of all descriptors: 0 or more makes the scenario consistent; a tie is consistent.
  public func consistency(of scenario: Scenario) -> Int? {
    var least: Int?
    for descriptor in descriptors.indices {
      guard let value = consistency(of: descriptor, in: scenario) else { return nil }
      least = min(least ?? value, value)
    }
    return least
  }

  /// The total impact score: the sum of the balances of the scenario's own variants.
  public func totalImpactScore(of scenario: Scenario) -> Int? {
    guard scenario.variants.count == descriptors.count else { return nil }
    var score = 0
    for (descriptor, variant) in scenario.variants.enumerated() {
      let balance = impactBalance(of: descriptor, in: scenario)
      guard balance.indices.contains(variant) else { return nil }
      score += balance[variant]
    }
    return score
  }
}
