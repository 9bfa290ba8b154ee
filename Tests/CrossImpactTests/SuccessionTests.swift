import CrossImpact
import Testing

@Suite("Succession and basins")
struct SuccessionTests {
  @Test("Every rule moves as it is written down, and ends where it must", arguments: 0..<10)
  func bruteForce(batch: UInt64) throws {
    for seed in batch * 100..<batch * 100 + 100 {
      let system = RandomSystem(seed: seed, descriptors: 1...4, variants: 1...4)
      var random = SeededGenerator(seed: ~seed)
      var oracle = system.oracle
      oracle.forced = system.forced(&random)
      for rule in SuccessionRule.allCases {
        var weights: [[Scenario]: Int64] = [:]
        for start in oracle.scenarios {
          let successor = try system.matrix.successor(of: Scenario(start), rule: rule, forced: oracle.forced)
          try #require(successor.variants == oracle.successor(start, rule), "seed \(seed), \(rule), \(start)")
          weights[oracle.end(start, rule).map { Scenario($0) }, default: 0] += 1
        }
        let basins = try system.matrix.basins(rule: rule, forced: oracle.forced)
        let found = Dictionary(uniqueKeysWithValues: basins.attractors.map { ($0.scenarios, $0.weight) })
        try #require(found == weights, "seed \(seed), \(rule)")
        #expect(basins.starts == Int64(oracle.scenarios.count))
        let fixed = basins.attractors.filter { !$0.isCycle }.flatMap(\.scenarios).sorted()
        #expect(fixed == oracle.consistent.map { Scenario($0) }, "seed \(seed), \(rule)")
      }
    }
  }

  @Test("A trace tells what moved, and why, and ends where the basin says", arguments: 0..<100)
  func trace(seed: UInt64) throws {
    let system = RandomSystem(seed: seed)
    for rule in SuccessionRule.allCases {
      let start = Scenario(system.oracle.counts.map { $0 - 1 })
      let trace = try system.matrix.succession(from: start, rule: rule)
      var scenario = start
      for step in trace.steps {
        var moved = scenario
        for move in step.moves {
          #expect(move.from == moved.variants[move.descriptor])
          let seen = rule == .sequential ? moved : scenario
          #expect(move.balance == system.oracle.balance(move.descriptor, seen.variants))
          #expect(move.balance[move.from] < move.balance.max() ?? .min)
          moved.variants[move.descriptor] = move.to
        }
        #expect(moved == step.scenario)
        #expect(step.scenario.variants == system.oracle.successor(scenario.variants, rule))
        scenario = step.scenario
      }
      let end = system.oracle.end(start.variants, rule).map { Scenario($0) }
      #expect(trace.outcome == (end.count == 1 ? .fixedPoint(end[0]) : .cycle(end)), "seed \(seed), \(rule)")
    }
  }

  /// Two descriptors of which each wants what the other is not.
  private var chase: CrossImpactMatrix {
    CrossImpactMatrix(
      counts: [2, 2], rows: [[0, 0, 1, -1], [0, 0, -1, 1], [-1, 1, 0, 0], [1, -1, 0, 0]])
  }

  @Test("A system without a consistent scenario goes round")
  func cycle() throws {
    let trace = try chase.succession(from: Scenario([1, 1]))
    guard case .cycle(let ring) = trace.outcome else {
      Issue.record("\(trace.outcome)")
      return
    }
    #expect(ring == [[0, 0], [1, 0], [1, 1], [0, 1]].map { Scenario($0) })
    #expect(try chase.basins().attractors.map(\.weight) == [4])
    #expect(try chase.nearestScenarios(to: Scenario([0, 0])).scenarios == [])
    #expect(try chase.succession(from: Scenario([1, 1]), limit: 2).outcome == .undecided(steps: 2))
  }

  @Test("What is forced stays, and takes its variant before the first step")
  func forced() throws {
    let trace = try chase.succession(from: Scenario([1, 1]), forced: [0: 0])
    #expect(trace.start == Scenario([0, 1]))
    #expect(trace.outcome == .fixedPoint(Scenario([0, 0])))
  }

  @Test("A tie keeps what is there; of several better variants the first of the best is taken")
  func ties() throws {
    let matrix = CrossImpactMatrix(
      counts: [1, 4],
      rows: [[0, 0, 2, 2, 1], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]])
    for rule in [SuccessionRule.global, .local, .sequential] {
      #expect(try matrix.successor(of: Scenario([0, 2]), rule: rule) == Scenario([0, 2]))
      #expect(try matrix.successor(of: Scenario([0, 3]), rule: rule) == Scenario([0, 1]))
    }
    #expect(try matrix.successor(of: Scenario([0, 3]), rule: .incremental) == Scenario([0, 2]))
  }

  @Test("A sample says that it is one, repeats itself, and comes near to the exact shares")
  func sample() throws {
    let matrix = Somewhereland.matrix
    let sample = try matrix.basins(exactLimit: 0, samples: 20_000, seed: 7)
    #expect(sample.method == .sampled(count: 20_000, seed: 7))
    #expect(sample.starts == 20_000)
    #expect(sample.undecided == 0)
    #expect(try sample == matrix.basins(exactLimit: 0, samples: 20_000, seed: 7))
    #expect(try sample != matrix.basins(exactLimit: 0, samples: 20_000, seed: 8))
    let exact = try matrix.basins()
    for attractor in exact.attractors {
      let drawn = sample.attractors.first { $0.scenarios == attractor.scenarios }?.weight ?? 0
      #expect(abs(Double(drawn) / 20_000 - Double(attractor.weight) / 486) < 0.02)
    }
  }

  @Test("A space too large to survey is sampled; the work can be ended")
  func large() throws {
    let matrix = CrossImpactMatrix(
      descriptors: (0..<30).map { Descriptor(name: "\($0)", variants: ["a", "b", "c"]) })
    let basins = try matrix.basins(samples: 10)
    #expect(basins.method == .sampled(count: 10, seed: 1))
    #expect(basins.attractors.allSatisfy { $0.weight == 1 })
    let stopped = try matrix.basins(samples: 1_000_000) { _ in false }
    #expect(stopped.ending == .stopped)
    #expect(stopped.starts < 1_000_000)
  }

  @Test("A scenario that does not fit is refused with what would")
  func misfit() {
    #expect(throws: CrossImpactError.misfit(Scenario([0]), variantCounts: [2, 2])) {
      try chase.succession(from: Scenario([0]))
    }
  }
}
