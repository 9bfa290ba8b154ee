/// The argument of a scenario: for each descriptor what speaks for and against each of its variants.
public struct ScenarioArgument: Hashable, Sendable {
  /// The scenario that is argued for.
  public let scenario: Scenario
  /// One for each descriptor, in their order.
  public let descriptors: [DescriptorArgument]

  /// What acts on one descriptor.
  public struct DescriptorArgument: Hashable, Sendable {
    /// Which descriptor.
    public let descriptor: Int
    /// The variant it has in the scenario.
    public let chosen: Int
    /// How far that stands above the best of the others; below 0 when it does not hold.
    public let consistency: Int
    /// One for each variant, in their order.
    public let variants: [VariantArgument]

    /// Whether no other variant is better served; a tie is enough.
    public var holds: Bool { consistency >= 0 }

    /// The variants with the highest balance.
    public var best: [Int] {
      let highest = variants.map(\.balance).max()
      return variants.indices.filter { variants[$0].balance == highest }
    }
  }

  /// What acts on one variant.
  public struct VariantArgument: Hashable, Sendable {
    /// Which variant.
    public let variant: Int
    /// The sum of everything that acts on it.
    public let balance: Int
    /// What promotes it, the strongest first and, of equals, in the order of the descriptors.
    public let reasonsFor: [Contribution]
    /// What restricts it, in the same order.
    public let reasonsAgainst: [Contribution]
  }

  /// What one variant of the scenario adds to a balance; never 0.
  public struct Contribution: Hashable, Sendable {
    /// The variant that acts.
    public let source: CrossImpactMatrix.Place
    /// The judgement.
    public let value: Int
  }
}

extension CrossImpactMatrix {
  /// The argument of a scenario, consistent or not.
  ///
  /// - Throws: `CrossImpactError.misfit` when it has not one existing variant for every descriptor.
  /// - Complexity: O(descriptors × variants), and sorting.
  public func argument(for scenario: Scenario) throws(CrossImpactError) -> ScenarioArgument {
    guard fits(scenario) else { throw .misfit(scenario, variantCounts: variantCounts) }
    let sheet = BalanceSheet(self, scenario)
    return ScenarioArgument(
      scenario: scenario,
      descriptors: variantCounts.indices.map { descriptor in
        let balance = sheet.balance(of: descriptor)
        return ScenarioArgument.DescriptorArgument(
          descriptor: descriptor, chosen: scenario.variants[descriptor],
          consistency: sheet.consistency(of: descriptor),
          variants: balance.enumerated().map { variant, sum in
            let all = contributions(to: Place(descriptor: descriptor, variant: variant), in: scenario)
            return ScenarioArgument.VariantArgument(
              variant: variant, balance: sum, reasonsFor: all.filter { $0.value > 0 },
              reasonsAgainst: all.filter { $0.value < 0 })
          })
      })
  }

  /// What acts on a variant in a scenario, the strongest first and, of equals, in the order of the descriptors.
  public func contributions(to target: Place, in scenario: Scenario) -> [ScenarioArgument.Contribution] {
    scenario.variants.enumerated().compactMap { descriptor, variant in
      let source = Place(descriptor: descriptor, variant: variant)
      let value = self[source, target]
      return value == 0 ? nil : ScenarioArgument.Contribution(source: source, value: value)
    }.sorted { (abs($1.value), $0.source) < (abs($0.value), $1.source) }
  }
}
