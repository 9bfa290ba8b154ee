/// What a scenario becomes under a rule, step by step, until it stays, repeats itself, or takes too long.
public struct Succession: Hashable, Sendable {
  /// The rule that moved the scenario.
  public let rule: SuccessionRule
  /// Where it began.
  public let start: Scenario
  /// What moved; in a cycle the last step leads back to a scenario that was there before.
  public let steps: [Step]
  /// How it ended.
  public let outcome: Outcome

  /// One step: everything that moved in it, and the scenario after it.
  public struct Step: Hashable, Sendable {
    /// What moved, in the order of the descriptors.
    public let moves: [Move]
    /// The scenario that came of it.
    public let scenario: Scenario
  }

  /// One descriptor's move within a step.
  public struct Move: Hashable, Sendable {
    /// Which descriptor moved.
    public let descriptor: Int
    /// The variant it had.
    public let from: Int
    /// The variant it took.
    public let to: Int
    /// The balance of each of its variants that moved it.
    public let balance: [Int]
  }

  /// How a succession ends.
  public enum Outcome: Hashable, Sendable {
    /// In a scenario that stays.
    case fixedPoint(Scenario)
    /// In scenarios that follow each other for ever, beginning with the one that comes first in order.
    case cycle([Scenario])
    /// It was given up after a number of steps.
    case undecided(steps: Int)
  }
}

extension CrossImpactMatrix {
  /// Follows a scenario under a rule.
  ///
  /// - Parameters:
  ///   - start: where it begins; a forced descriptor takes its forced variant first.
  ///   - rule: how it moves.
  ///   - forced: the descriptors that do not move, with their variants.
  ///   - limit: after how many steps it is given up; every step is kept in memory.
  /// - Throws: `CrossImpactError` when the scenario does not fit or a forced variant does not exist.
  public func succession(
    from start: Scenario, rule: SuccessionRule = .global, forced: [Int: Int] = [:], limit: Int = 10_000
  ) throws(CrossImpactError) -> Succession {
    var walker = try SuccessionWalker(self, from: start, rule: rule, forced: forced)
    let first = Scenario(walker.sheet.variants)
    var seen = [first: 0]
    var course = [first]
    var steps: [Succession.Step] = []
    while steps.count < limit {
      let moves = walker.step()
      let scenario = Scenario(walker.sheet.variants)
      if moves.isEmpty {
        return Succession(rule: rule, start: first, steps: steps, outcome: .fixedPoint(scenario))
      }
      steps.append(Succession.Step(moves: moves, scenario: scenario))
      if let entry = seen[scenario] {
        let cycle = Array(course[entry...]).fromLeast()
        return Succession(rule: rule, start: first, steps: steps, outcome: .cycle(cycle))
      }
      seen[scenario] = course.count
      course.append(scenario)
    }
    return Succession(rule: rule, start: first, steps: steps, outcome: .undecided(steps: steps.count))
  }

  /// The scenario after one step; the same when it is consistent.
  ///
  /// - Throws: `CrossImpactError` when the scenario does not fit or a forced variant does not exist.
  public func successor(
    of scenario: Scenario, rule: SuccessionRule = .global, forced: [Int: Int] = [:]
  ) throws(CrossImpactError) -> Scenario {
    var walker = try SuccessionWalker(self, from: scenario, rule: rule, forced: forced)
    walker.advance()
    return Scenario(walker.sheet.variants)
  }
}

extension Array where Element: Comparable {
  /// The same ring, cut open before its least element, so that one cycle has one form.
  func fromLeast() -> [Element] {
    guard let least = indices.min(by: { self[$0] < self[$1] }) else { return self }
    return Array(self[least...] + self[..<least])
  }
}
