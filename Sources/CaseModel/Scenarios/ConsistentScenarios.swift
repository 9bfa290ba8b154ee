import CrossImpact

/// The consistent scenarios of a model with some answers fixed.
public struct ConsistentScenarios: Hashable, Sendable {
  /// The answers that are fixed, by the position of their questions.
  public let fixed: [Int: Int]
  /// The scenarios in the order of their answers.
  public let scenarios: [Scenario]
  /// Whether these are all; a very large model is searched only so far.
  public let isComplete: Bool

  /// How many partial scenarios are looked at before the search is given up, so that a key never waits for long.
  public static let visitLimit: Int64 = 200_000
  /// The most scenarios that are kept.
  static let scenarioLimit = 1000

  /// Searches a model.
  ///
  /// - Parameters:
  ///   - model: the questions and judgements.
  ///   - fixed: answers that stay; such as do not exist leave no scenario.
  /// - Complexity: bounded; see ``isComplete``.
  public init(_ model: ScenarioModel, fixed: [Int: Int] = [:]) {
    self.fixed = fixed
    let search = try? ConsistencySearch(model.matrix, under: ConsistencyTerms(forced: fixed))
    let result = search?.run(limit: Self.scenarioLimit) { $0.visited < Self.visitLimit }
    scenarios = result?.scenarios ?? []
    isComplete = result?.ending == .complete
  }

  /// The scenario with the fewest answers other than a picture's; of several the one with the greatest score.
  public func nearest(to picture: Scenario, in model: ScenarioModel) -> Scenario? {
    scenarios.min {
      ($0.distance(to: picture), -(model.matrix.totalImpactScore(of: $0) ?? 0), $0)
        < ($1.distance(to: picture), -(model.matrix.totalImpactScore(of: $1) ?? 0), $1)
    }
  }
}
