/// What a scenario hangs on: how much room each descriptor has, and which judgements it would not survive.
public struct ScenarioMargins: Hashable, Sendable {
  /// The scenario.
  public let scenario: Scenario
  /// For each descriptor how far its variant stands above the best of the others; 0 is a tie.
  ///
  /// Nothing for a forced descriptor and for one that has no other variant.
  public let margins: [Int?]
  /// The judgements that, changed by one, would make a descriptor fail that holds, in the order of rows and columns.
  ///
  /// They are those that act on a descriptor with no room left. Among them are judgements of 0: an influence that
  /// somebody might have left out.
  public let critical: [JudgementChange]
}

extension CrossImpactMatrix {
  /// What a scenario hangs on.
  ///
  /// - Parameters:
  ///   - scenario: any scenario of the matrix; what fails already is not among its critical judgements.
  ///   - terms: under which terms a descriptor holds.
  /// - Throws: `CrossImpactError` when the scenario does not fit or a forced variant does not exist.
  public func margins(
    of scenario: Scenario, under terms: ConsistencyTerms = ConsistencyTerms()
  ) throws(CrossImpactError) -> ScenarioMargins {
    guard fits(scenario) else { throw .misfit(scenario, variantCounts: variantCounts) }
    try terms.check(against: self)
    let sheet = BalanceSheet(self, scenario)
    var critical: [JudgementChange] = []
    let margins = variantCounts.indices.map { descriptor -> Int? in
      guard terms.forced[descriptor] == nil, variantCounts[descriptor] > 1 else { return nil }
      let margin = sheet.consistency(of: descriptor)
      if margin + terms.tolerance == 0 { critical += changes(against: descriptor, sheet) }
      return margin
    }
    return ScenarioMargins(scenario: scenario, margins: margins, critical: critical.sorted())
  }

  /// The changes by one that take the last room from a descriptor: its own variant lowered, or a strongest other raised.
  private func changes(against descriptor: Int, _ sheet: BalanceSheet) -> [JudgementChange] {
    let own = sheet.variants[descriptor]
    let balance = sheet.balance(of: descriptor)
    let strongest = balance.indices.filter { $0 != own }.map { balance[$0] }.max()
    return sheet.variants.enumerated().filter { $0.offset != descriptor }.flatMap { source in
      balance.indices.compactMap { variant in
        guard variant == own || balance[variant] == strongest else { return nil }
        return JudgementChange(
          source: Place(descriptor: source.offset, variant: source.element),
          target: Place(descriptor: descriptor, variant: variant), isRaised: variant != own)
      }
    }
  }
}
