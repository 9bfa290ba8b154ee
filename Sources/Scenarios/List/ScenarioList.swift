import CrossImpact

/// The consistent scenarios of a study with their figures, by the setting of the inputs.
public struct ScenarioList: Sendable {
  let study: Study
  /// All that were kept, in the order of their numbers.
  public let entries: [Entry]
  /// How many of these are shown.
  let limit: Int
  /// How many partial scenarios were looked at.
  let visited: Int64
  /// Whether these are all scenarios.
  public let ending: Ending
  /// How the basins were found; nothing when they were not looked for.
  let basins: Basins?

  /// A consistent scenario with its figures.
  public struct Entry: Hashable, Sendable {
    /// By which it is asked for, from 1.
    public let number: Int
    /// The scenario.
    public let scenario: Scenario
    /// What the case calls it.
    public let name: String?
    /// The margin of its weakest descriptor that is neither an input nor forced.
    public let value: Int
    /// Its total impact score.
    public let score: Int
    /// How many pictures settle in it; nothing when that is not known, or nothing can, since it is only tolerated.
    public let basin: Int64?
  }

  /// Puts what a search found in order.
  ///
  /// - Parameters:
  ///   - study: what was asked.
  ///   - found: what was found.
  ///   - basins: the basins under the same rule and with the same descriptors forced.
  ///   - limit: how many scenarios are shown, at least 0.
  public init(_ study: Study, found: SearchResult, basins: Basins?, limit: Int) {
    self.study = study
    self.limit = max(0, limit)
    self.basins = basins
    visited = found.progress.visited
    ending = found.ending
    var weights: [Scenario: Int64] = [:]
    for attractor in basins?.attractors ?? [] where !attractor.isCycle {
      if let scenario = attractor.scenarios.first { weights[scenario] = attractor.weight }
    }
    let matrix = study.subject.matrix
    entries = study.ordered(found.scenarios).enumerated().map { position, scenario in
      let value = study.value(of: scenario)
      return Entry(
        number: position + 1, scenario: scenario, name: study.subject.name(of: scenario), value: value,
        score: matrix.totalImpactScore(of: scenario) ?? 0,
        basin: basins != nil && value >= 0 ? weights[scenario] ?? 0 : nil)
    }
  }

  /// The entries that are shown.
  var shown: ArraySlice<Entry> { entries.prefix(limit) }

  /// Whether the search or the look at the basins was stopped before its end.
  public var isPartial: Bool { ending == .stopped || basins?.ending == .stopped }

  /// Whether basins were counted from a sample of starts.
  var isSampled: Bool {
    if case .sampled = basins?.method { true } else { false }
  }
}
