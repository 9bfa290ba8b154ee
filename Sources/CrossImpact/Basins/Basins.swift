/// Where all successions end, and how many begin in the reach of each end.
///
/// The weight of an end is the number of scenarios from which a succession leads into it (its basin of attraction;
/// Weimer-Jehle 2006). It depends on the rule. It says how much of the space is drawn to an end, not how likely it is.
public struct Basins: Hashable, Sendable {
  /// The rule that moved the scenarios.
  public let rule: SuccessionRule
  /// Where successions end, the heaviest first and, of equals, in the order of their scenarios.
  public let attractors: [Attractor]
  /// How many starts were followed.
  public let starts: Int64
  /// How many of these were given up, since they took more steps than a sample allows.
  public let undecided: Int64
  /// Whether every start was followed or a sample of them.
  public let method: Method
  /// Whether all starts were followed that were to be.
  public let ending: Ending

  /// An end of successions.
  public struct Attractor: Hashable, Sendable {
    /// One scenario that stays, or those of a cycle, beginning with the one that comes first in order.
    public let scenarios: [Scenario]
    /// From how many starts a succession ended here.
    public let weight: Int64

    /// Whether the scenarios follow each other for ever.
    public var isCycle: Bool { scenarios.count > 1 }
  }

  /// How the starts were chosen.
  public enum Method: Hashable, Sendable {
    /// All scenarios.
    case exact
    /// Scenarios drawn at random, each as likely as any other; the same seed draws the same ones.
    case sampled(count: Int, seed: UInt64)
  }

  /// Up to how many scenarios basins are exact by default: 2²⁴, for which 64 MB of memory are needed.
  public static let exactLimit = 1 << 24
  /// After how many steps a start of a sample is given up.
  public static let stepLimit = 10_000

  init(
    _ rule: SuccessionRule, _ weights: [(scenarios: [Scenario], weight: Int64)], undecided: Int64,
    method: Method, ending: Ending
  ) {
    self.rule = rule
    attractors = weights.map { Attractor(scenarios: $0.scenarios, weight: $0.weight) }.sorted {
      $0.weight != $1.weight
        ? $0.weight > $1.weight : $0.scenarios.lexicographicallyPrecedes($1.scenarios)
    }
    starts = attractors.reduce(undecided) { $0 + $1.weight }
    self.undecided = undecided
    self.method = method
    self.ending = ending
  }
}

extension CrossImpactMatrix {
  /// The basins of a rule: exact as long as there are not too many scenarios, and sampled beyond.
  ///
  /// - Parameters:
  ///   - rule: how scenarios move.
  ///   - forced: the descriptors that do not move, with their variants; only scenarios that have these are starts.
  ///   - exactLimit: up to how many starts all are followed, at most `Basins.exactLimit`; 0 always samples.
  ///   - samples: how many starts are drawn when there are more, at least 1.
  ///   - seed: the same seed draws the same sample.
  ///   - progress: told every 4,096 starts what part is done, 0 to 1; false ends the work.
  /// - Throws: `CrossImpactError` when a forced variant does not exist.
  public func basins(
    rule: SuccessionRule = .global, forced: [Int: Int] = [:], exactLimit: Int = Basins.exactLimit,
    samples: Int = 100_000, seed: UInt64 = 1, progress: (Double) -> Bool = { _ in true }
  ) throws(CrossImpactError) -> Basins {
    try ConsistencyTerms(forced: forced).check(against: self)
    guard !descriptors.isEmpty, !variantCounts.contains(0) else {
      return Basins(rule, [], undecided: 0, method: .exact, ending: .complete)
    }
    let start = Scenario(variantCounts.indices.map { forced[$0] ?? 0 })
    let walker = try SuccessionWalker(self, from: start, rule: rule, forced: forced)
    let wheels = ScenarioNumbering(variantCounts, forced: forced)
    if let count = wheels.count, count <= min(exactLimit, Basins.exactLimit) {
      var survey = BasinSurvey(walker, wheels, count: count)
      return survey.run(rule, progress: progress)
    }
    var sample = BasinSample(walker, wheels, seed: seed)
    return sample.run(rule, count: max(1, samples), seed: seed, progress: progress)
  }
}
