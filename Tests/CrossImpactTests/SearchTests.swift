import CrossImpact
import Testing

@Suite("The search for consistent scenarios")
struct SearchTests {
  @Test("It finds what looking at every scenario finds, with anything forced or tolerated", arguments: 0..<20)
  func bruteForce(batch: UInt64) throws {
    for seed in batch * 100..<batch * 100 + 100 {
      let system = RandomSystem(seed: seed)
      var random = SeededGenerator(seed: ~seed)
      var oracle = system.oracle
      oracle.forced = system.forced(&random)
      oracle.tolerance = Int.random(in: -2...4, using: &random)
      let terms = ConsistencyTerms(forced: oracle.forced, tolerance: oracle.tolerance)
      let expected = oracle.consistent.map { Scenario($0) }
      let search = try ConsistencySearch(system.matrix, under: terms)
      let result = search.run()
      try #require(result.scenarios == expected, "seed \(seed)")
      #expect(result.ending == .complete)
      #expect(result.progress.found == Int64(expected.count))
      #expect(abs(result.progress.share - 1) < 1e-9)
      #expect(try OdometerSweep(system.matrix, under: terms).run().scenarios == expected, "seed \(seed)")
      let parts = search.parts(Int.random(in: 1...9, using: &random))
      #expect(
        parts.flatMap { $0.run().scenarios }.sorted() == expected, "seed \(seed) in \(parts.count) parts")
    }
  }

  @Test("Descriptors with many variants are searched with weaker bounds, and exactly", arguments: 0..<20)
  func wideDescriptors(seed: UInt64) throws {
    let system = RandomSystem(seed: seed, descriptors: 2...3, variants: 5...12)
    #expect(try system.matrix.consistentScenarios() == system.oracle.consistent.map { Scenario($0) })
  }

  @Test("A descriptor may have 64 variants and not 65")
  func variantLimit() throws {
    func matrix(_ count: Int) -> CrossImpactMatrix {
      var matrix = CrossImpactMatrix(descriptors: [
        Descriptor(name: "many", variants: (0..<count).map { "\($0)" }),
        Descriptor(name: "two", variants: ["a", "b"]),
      ])
      let last = CrossImpactMatrix.Place(descriptor: 0, variant: count - 1)
      matrix[CrossImpactMatrix.Place(descriptor: 1, variant: 1), last] = 1
      return matrix
    }
    #expect(try matrix(64).consistentScenarios().count == 65)
    #expect(throws: CrossImpactError.tooManyVariants(descriptor: "many", count: 65, limit: 64)) {
      try ConsistencySearch(matrix(65))
    }
  }

  @Test("A constant added to a section changes nothing", arguments: 0..<200)
  func invariance(seed: UInt64) throws {
    let system = RandomSystem(seed: seed)
    var random = SeededGenerator(seed: seed)
    var moved = system.matrix
    for section in moved.sections where Bool.random(using: &random) {
      let constant = Int.random(in: -5...5, using: &random)
      let values = moved[section].map { $0 + constant }
      if values.allSatisfy(CrossImpactMatrix.judgementRange.contains) { moved[section] = values }
    }
    let standard = system.matrix.standardised()
    let expected = try system.matrix.consistentScenarios()
    for other in [moved, standard] {
      #expect(try other.consistentScenarios() == expected)
      for scenario in expected {
        #expect(other.consistency(of: scenario) == system.matrix.consistency(of: scenario))
      }
      for rule in SuccessionRule.allCases {
        #expect(try other.basins(rule: rule) == system.matrix.basins(rule: rule))
      }
    }
    for section in standard.unstandardisedSections where system.matrix[section] != standard[section] {
      #expect(abs(2 * standard[section].reduce(0, +)) <= standard[section].count)
    }
  }

  @Test("Descriptors in another order give the same scenarios in that order", arguments: 0..<200)
  func permutation(seed: UInt64) throws {
    let system = RandomSystem(seed: seed)
    var random = SeededGenerator(seed: seed)
    let order = system.oracle.counts.indices.shuffled(using: &random)
    var permuted = CrossImpactMatrix(descriptors: order.map { system.matrix.descriptors[$0] })
    for source in permuted.places {
      for target in permuted.places {
        permuted[source, target] =
          system.matrix[
            CrossImpactMatrix.Place(descriptor: order[source.descriptor], variant: source.variant),
            CrossImpactMatrix.Place(descriptor: order[target.descriptor], variant: target.variant)]
      }
    }
    let expected = try system.matrix.consistentScenarios().map { scenario in
      Scenario(order.map { scenario.variants[$0] })
    }
    #expect(try permuted.consistentScenarios() == expected.sorted())
  }
}
