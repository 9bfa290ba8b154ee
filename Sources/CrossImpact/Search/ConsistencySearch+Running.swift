extension ConsistencySearch {
  /// Hands every consistent scenario to the caller as it is found, and keeps none.
  ///
  /// - Parameters:
  ///   - interval: after how many partial scenarios `progress` is asked, at least 1; a thousand take about a
  ///     millisecond.
  ///   - progress: told how far the search is; false ends it.
  ///   - found: told each scenario, in the order in which the search comes upon them; false ends the search.
  /// - Returns: how far the search came, and whether it came to its end.
  public func forEachScenario(
    every interval: Int = 4096, progress: (SearchProgress) -> Bool = { _ in true }, found: (Scenario) -> Bool
  ) -> (progress: SearchProgress, isComplete: Bool) {
    let interval = Int64(max(1, interval))
    let goesOn = { (now: SearchProgress) in now.visited % interval != 0 || progress(now) }
    return switch engine {
    case .narrow(let tables): walk(tables, goesOn: goesOn, found: found)
    case .wide(let tables): walk(tables, goesOn: goesOn, found: found)
    case .nothing: (SearchProgress(), true)
    }
  }

  private func walk<Lane: SearchLane>(
    _ tables: SearchTables<Lane>, goesOn: (SearchProgress) -> Bool, found: (Scenario) -> Bool
  ) -> (progress: SearchProgress, isComplete: Bool) {
    var walk = SearchWalk(tables, anchor: anchor)
    for branch in branches {
      guard walk.walk(branch, share: share, goesOn: goesOn, found: found) else { return (walk.report, false) }
    }
    return (walk.report, true)
  }

  /// All consistent scenarios.
  ///
  /// - Parameters:
  ///   - limit: how many scenarios are kept at most, at least 0. With more than that, which ones are found depends on
  ///     the order of the search.
  ///   - interval: after how many partial scenarios `progress` is asked.
  ///   - progress: told how far the search is; false ends it, and what was found so far is the result.
  public func run(
    limit: Int = 100_000, every interval: Int = 4096, progress: (SearchProgress) -> Bool = { _ in true }
  ) -> SearchResult {
    var scenarios: [Scenario] = []
    var ending = Ending.complete
    let (end, _) = forEachScenario(every: interval) { now in
      if progress(now) { return true }
      ending = .stopped
      return false
    } found: { scenario in
      guard scenarios.count < limit else {
        ending = .limitReached
        return false
      }
      scenarios.append(scenario)
      return true
    }
    return SearchResult(scenarios: scenarios.sorted(), progress: end, ending: ending)
  }

  /// All consistent scenarios, searched for on several cores at once.
  ///
  /// The task's cancellation ends the search, and what was found so far is the result.
  ///
  /// - Parameters:
  ///   - parts: into how many parts the search is split; many more than cores, since parts differ in size.
  ///   - limit: how many scenarios are kept at most.
  ///   - progress: told how far the search is whenever a part is done; false ends it.
  public func runConcurrently(
    parts: Int = 64, limit: Int = 100_000, progress: (SearchProgress) -> Bool = { _ in true }
  ) async -> SearchResult {
    await withTaskGroup(of: SearchResult.self) { group in
      for part in self.parts(parts) {
        group.addTask { part.run(limit: limit) { _ in !Task.isCancelled } }
      }
      var scenarios: [Scenario] = []
      var sum = SearchProgress()
      var ending = Ending.complete
      for await result in group {
        sum = sum + result.progress
        scenarios += result.scenarios
        if ending == .complete { ending = result.ending }
        if scenarios.count > limit {
          scenarios.removeLast(scenarios.count - limit)
          ending = .limitReached
        } else if ending == .complete, !progress(sum) {
          ending = .stopped
        }
        if ending != .complete { group.cancelAll() }
      }
      return SearchResult(scenarios: scenarios.sorted(), progress: sum, ending: ending)
    }
  }
}

extension CrossImpactMatrix {
  /// All consistent scenarios in the order of their variants; see `ConsistencySearch` for large matrices.
  ///
  /// - Throws: `CrossImpactError` when a forced variant does not exist or a descriptor has too many variants.
  public func consistentScenarios(
    under terms: ConsistencyTerms = ConsistencyTerms()
  ) throws(CrossImpactError) -> [Scenario] {
    try ConsistencySearch(self, under: terms).run(limit: .max).scenarios
  }
}
