/// A number for every scenario with the forced variants, in the order of scenarios.
struct ScenarioNumbering: Sendable {
  /// The descriptors that are not forced.
  private let free: [Int]
  private let counts: [Int]
  private let forced: [Int: Int]
  /// How many scenarios there are; nothing when the number is beyond `Int`.
  let count: Int?

  init(_ counts: [Int], forced: [Int: Int]) {
    self.counts = counts
    self.forced = forced
    free = counts.indices.filter { forced[$0] == nil }
    count = free.reduce(1 as Int?) { product, descriptor in
      guard let (value, overflow) = product?.multipliedReportingOverflow(by: counts[descriptor]), !overflow
      else { return nil }
      return value
    }
  }

  /// The number of a scenario; the scenarios must be few enough to be counted.
  func number(of variants: [Int]) -> Int {
    free.reduce(0) { $0 &* counts[$1] &+ variants[$1] }
  }

  /// Writes the scenario of a number over another one.
  func write(_ number: Int, to variants: inout [Int]) {
    var rest = number
    for descriptor in free.reversed() {
      variants[descriptor] = rest % counts[descriptor]
      rest /= counts[descriptor]
    }
  }

  /// A scenario with the forced variants, all others drawn at random.
  func random(_ generator: inout SeededGenerator) -> [Int] {
    counts.indices.map { forced[$0] ?? Int.random(in: 0..<counts[$0], using: &generator) }
  }
}
