import CrossImpact

/// The method once more, as plainly as it is written down, to hold the library against.
struct Oracle {
  let counts: [Int]
  let rows: [[Int]]
  var forced: [Int: Int] = [:]
  var tolerance = 0
  private let offsets: [Int]

  init(counts: [Int], rows: [[Int]]) {
    self.counts = counts
    self.rows = rows
    offsets = counts.indices.map { counts[..<$0].reduce(0, +) }
  }

  private func line(_ descriptor: Int, _ variant: Int) -> Int {
    offsets[descriptor] + variant
  }

  /// Every scenario with the forced variants, in order.
  var scenarios: [[Int]] {
    counts.enumerated().reduce([[]]) { scenarios, wheel in
      scenarios.flatMap { scenario in
        (forced[wheel.offset].map { [$0] } ?? Array(0..<wheel.element)).map { scenario + [$0] }
      }
    }
  }

  func balance(_ descriptor: Int, _ scenario: [Int]) -> [Int] {
    (0..<counts[descriptor]).map { variant in
      var sum = 0
      for (source, chosen) in scenario.enumerated() where source != descriptor {
        sum += rows[line(source, chosen)][line(descriptor, variant)]
      }
      return sum
    }
  }

  func consistency(_ descriptor: Int, _ scenario: [Int]) -> Int {
    var balance = balance(descriptor, scenario)
    let own = balance.remove(at: scenario[descriptor])
    return balance.max().map { own - $0 } ?? 0
  }

  var consistent: [[Int]] {
    scenarios.filter { scenario in
      counts.indices.allSatisfy {
        forced[$0] != nil || counts[$0] == 1 || consistency($0, scenario) + tolerance >= 0
      }
    }
  }

  func drawn(_ descriptor: Int, _ scenario: [Int]) -> Int {
    let balance = balance(descriptor, scenario)
    if balance[scenario[descriptor]] == balance.max() { return scenario[descriptor] }
    return balance.firstIndex(of: balance.max() ?? 0) ?? 0
  }

  func successor(_ scenario: [Int], _ rule: SuccessionRule) -> [Int] {
    let free = counts.indices.filter { forced[$0] == nil }
    var next = scenario
    switch rule {
    case .global:
      for descriptor in free { next[descriptor] = drawn(descriptor, scenario) }
    case .incremental:
      for descriptor in free {
        next[descriptor] += (drawn(descriptor, scenario) - scenario[descriptor]).signum()
      }
    case .sequential:
      for descriptor in free { next[descriptor] = drawn(descriptor, next) }
    case .local:
      let worst = free.map { consistency($0, scenario) }.min() ?? 0
      if worst < 0, let descriptor = free.first(where: { consistency($0, scenario) == worst }) {
        next[descriptor] = drawn(descriptor, scenario)
      }
    }
    return next
  }

  /// The scenarios that repeat themselves for ever from a start, cut open before the least.
  func end(_ start: [Int], _ rule: SuccessionRule) -> [[Int]] {
    var path = [start]
    while true {
      let next = successor(path[path.count - 1], rule)
      if let entry = path.firstIndex(of: next) {
        let ring = Array(path[entry...])
        let rings = ring.indices.map { Array(ring[$0...] + ring[..<$0]) }
        return rings.min { $0[0].lexicographicallyPrecedes($1[0]) } ?? ring
      }
      path.append(next)
    }
  }
}

/// A small random system, as a matrix and as an oracle.
struct RandomSystem {
  let oracle: Oracle
  let matrix: CrossImpactMatrix

  /// A system whose size, density and range are random too; some are full of ties.
  init(seed: UInt64, descriptors: ClosedRange<Int> = 1...5, variants: ClosedRange<Int> = 1...4) {
    var random = SeededGenerator(seed: seed)
    let counts = (0..<Int.random(in: descriptors, using: &random)).map { _ in
      Int.random(in: variants, using: &random)
    }
    let density: Double = [0.1, 0.4, 0.8, 1.0].randomElement(using: &random) ?? 1
    let strength = [1, 3, 9, 1000].randomElement(using: &random) ?? 3
    let owners: [Int] = counts.enumerated().flatMap { Array(repeating: $0.offset, count: $0.element) }
    var rows = owners.map { _ in owners.map { _ in 0 } }
    for (row, source) in owners.enumerated() {
      for (column, target) in owners.enumerated()
      where source != target && Double.random(in: 0..<1, using: &random) < density {
        rows[row][column] = Int.random(in: -strength...strength, using: &random)
      }
    }
    oracle = Oracle(counts: counts, rows: rows)
    matrix = CrossImpactMatrix(counts: counts, rows: rows)
  }

  /// Some random forced variants, often none.
  func forced(_ random: inout SeededGenerator) -> [Int: Int] {
    var forced: [Int: Int] = [:]
    for (descriptor, count) in oracle.counts.enumerated()
    where Int.random(in: 0..<5, using: &random) == 0 {
      forced[descriptor] = Int.random(in: 0..<count, using: &random)
    }
    return forced
  }
}
