/// The consistent scenarios that differ from a scenario in the fewest descriptors.
public struct NearestScenarios: Hashable, Sendable {
  /// The nearest ones, in the order of their variants; empty when none is consistent.
  public let scenarios: [Scenario]
  /// In how many descriptors they differ; 0 when the scenario itself is consistent.
  public let distance: Int
  /// How many partial scenarios were looked at.
  public let visited: Int64
  /// Whether these are all of them; when the work was stopped, there may be nearer ones.
  public let ending: Ending
}

extension CrossImpactMatrix {
  /// The consistent scenarios that differ from a scenario in the fewest descriptors.
  ///
  /// The distance grows until something is found: each search leaves out what is farther away, so that near ones are
  /// found soon in a space of any size.
  ///
  /// - Parameters:
  ///   - scenario: any scenario of the matrix; where it has another variant than a forced one, it differs there.
  ///   - terms: under which terms a scenario counts as consistent.
  ///   - limit: how many are kept at most.
  ///   - progress: told how far the search at the present distance is; false ends it.
  /// - Throws: `CrossImpactError` when the scenario does not fit, a forced variant does not exist, or a descriptor has
  ///   too many variants.
  public func nearestScenarios(
    to scenario: Scenario, under terms: ConsistencyTerms = ConsistencyTerms(), limit: Int = 1000,
    progress: (SearchProgress) -> Bool = { _ in true }
  ) throws(CrossImpactError) -> NearestScenarios {
    guard fits(scenario) else { throw .misfit(scenario, variantCounts: variantCounts) }
    var search = try ConsistencySearch(self, under: terms)
    var visited: Int64 = 0
    for distance in 0...descriptors.count {
      search.anchor = SearchAnchor(scenario, distance: distance, in: search.layout)
      let result = search.run(limit: limit, progress: progress)
      visited += result.progress.visited
      if result.ending != .complete || !result.scenarios.isEmpty {
        return NearestScenarios(
          scenarios: result.scenarios, distance: distance, visited: visited, ending: result.ending)
      }
    }
    return NearestScenarios(
      scenarios: [], distance: descriptors.count, visited: visited, ending: .complete)
  }
}
