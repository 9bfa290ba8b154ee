/// Basins from starts that are drawn at random.
struct BasinSample: Sendable {
  private var walker: SuccessionWalker
  private let wheels: ScenarioNumbering
  private var generator: SeededGenerator
  private var weights: [(scenarios: [Scenario], weight: Int64)] = []
  /// The number of the end for the scenarios of the ends.
  private var ends: [Scenario: Int] = [:]

  init(_ walker: SuccessionWalker, _ wheels: ScenarioNumbering, seed: UInt64) {
    self.walker = walker
    self.wheels = wheels
    generator = SeededGenerator(seed: seed)
  }

  mutating func run(
    _ rule: SuccessionRule, count: Int, seed: UInt64, progress: (Double) -> Bool
  ) -> Basins {
    var undecided: Int64 = 0
    var ending = Ending.complete
    for start in 0..<count {
      if start & 0xFFF == 0xFFF, !progress(Double(start) / Double(count)) {
        ending = .stopped
        break
      }
      if let end = follow(wheels.random(&generator)) {
        weights[end].weight += 1
      } else {
        undecided += 1
      }
    }
    return Basins(
      rule, weights, undecided: undecided, method: .sampled(count: count, seed: seed), ending: ending)
  }

  /// The number of the end that a start leads to, or nothing when it is given up.
  private mutating func follow(_ variants: [Int]) -> Int? {
    walker.restart(variants)
    var seen: [Scenario: Int] = [:]
    var path: [Scenario] = []
    while path.count < Basins.stepLimit {
      let scenario = Scenario(walker.sheet.variants)
      if let end = ends[scenario] { return end }
      if let entry = seen[scenario] {
        let cycle = Array(path[entry...]).fromLeast()
        for scenario in cycle { ends[scenario] = weights.count }
        weights.append((cycle, 0))
        return weights.count - 1
      }
      seen[scenario] = path.count
      path.append(scenario)
      walker.advance()
    }
    return nil
  }
}
