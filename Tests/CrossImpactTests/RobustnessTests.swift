import CrossImpact
import Testing

@Suite("What scenarios hang on")
struct RobustnessTests {
  @Test("Robustness is what solving every changed matrix again would say", arguments: 0..<60)
  func bruteForce(seed: UInt64) throws {
    let system = RandomSystem(seed: seed, descriptors: 1...4, variants: 1...3)
    var random = SeededGenerator(seed: ~seed)
    let forced = system.forced(&random)
    let terms = ConsistencyTerms(forced: forced, tolerance: Int.random(in: -1...2, using: &random))
    let before = Set(try system.matrix.consistentScenarios(under: terms))
    var expected: [JudgementChange: [Int]] = [:]
    var count = 0
    for source in system.matrix.places {
      for target in system.matrix.places where source.descriptor != target.descriptor {
        for isRaised in [false, true] {
          count += 1
          let change = JudgementChange(source: source, target: target, isRaised: isRaised)
          // At the end of the range a change is not kept, though the report counts it.
          if abs(system.matrix[source, target] + change.amount) > 1000 { continue }
          let after = Set(try system.matrix.applying(change).consistentScenarios(under: terms))
          if after == before { continue }
          expected[change] = [before.subtracting(after).count, after.subtracting(before).count]
        }
      }
    }
    let robustness = try system.matrix.robustness(under: terms)
    let inRange = robustness.effects.filter {
      abs(system.matrix[$0.change.source, $0.change.target] + $0.change.amount) <= 1000
    }
    #expect(inRange.map(\.change) == expected.keys.sorted())
    for effect in inRange { #expect(expected[effect.change] == [Int(effect.lost), Int(effect.gained)]) }
    #expect(robustness.changeCount == count)
    #expect(robustness.ending == .complete)
  }

  @Test("The critical judgements are those whose change ends the scenario", arguments: 0..<60)
  func margins(seed: UInt64) throws {
    let system = RandomSystem(seed: seed, descriptors: 2...4, variants: 1...3)
    for scenario in try system.matrix.consistentScenarios() {
      let margins = try system.matrix.margins(of: scenario)
      for descriptor in system.oracle.counts.indices where system.oracle.counts[descriptor] > 1 {
        #expect(margins.margins[descriptor] == system.oracle.consistency(descriptor, scenario.variants))
      }
      var expected: [JudgementChange] = []
      for source in system.matrix.places {
        for target in system.matrix.places where source.descriptor != target.descriptor {
          for isRaised in [false, true] {
            let change = JudgementChange(source: source, target: target, isRaised: isRaised)
            if !system.matrix.applying(change).isConsistent(scenario) { expected.append(change) }
          }
        }
      }
      #expect(
        margins.critical.filter { abs(system.matrix[$0.source, $0.target] + $0.amount) <= 1000 } == expected)
    }
  }

  @Test("Society in crisis stands above its neighbours everywhere and hangs on no single judgement")
  func crisis() throws {
    let margins = try Somewhereland.matrix.margins(of: Scenario([0, 2, 0, 1, 2, 2]))
    #expect(margins.critical == [])
    #expect(margins.margins.compactMap { $0 }.min() == 1)
  }

  @Test("A forced descriptor has no margin")
  func forced() throws {
    let terms = ConsistencyTerms(forced: [3: 0])
    let margins = try Somewhereland.matrix.margins(of: Scenario([1, 0, 2, 0, 0, 0]), under: terms)
    #expect(margins.margins[3] == nil)
    #expect(margins.critical.allSatisfy { $0.target.descriptor != 3 })
  }

  @Test("The nearest consistent scenarios are those that looking at all finds", arguments: 0..<300)
  func nearest(seed: UInt64) throws {
    let system = RandomSystem(seed: seed)
    var random = SeededGenerator(seed: ~seed)
    let forced = system.forced(&random)
    let terms = ConsistencyTerms(forced: forced)
    let start = Scenario(system.oracle.counts.map { Int.random(in: 0..<$0, using: &random) })
    let all = try system.matrix.consistentScenarios(under: terms)
    let least = all.map { $0.distance(to: start) }.min()
    let nearest = try system.matrix.nearestScenarios(to: start, under: terms)
    #expect(nearest.scenarios == all.filter { $0.distance(to: start) == least })
    if let least { #expect(nearest.distance == least) }
    #expect(nearest.ending == .complete)
  }

  @Test("An argument holds every contribution, for and against, the strongest first")
  func argument() throws {
    let matrix = Somewhereland.matrix
    let argument = try matrix.argument(for: Scenario([1, 0, 2, 0, 0, 0]))
    let contrasts = argument.descriptors[3]
    #expect(!contrasts.holds)
    #expect(contrasts.consistency == -14)
    #expect(contrasts.best == [1])
    #expect(contrasts.variants.map(\.balance) == [-7, 7])
    typealias Place = CrossImpactMatrix.Place
    let reasons = contrasts.variants[1].reasonsFor
    #expect(reasons.map(\.value) == [3, 2, 2])
    #expect(
      reasons.map(\.source) == [
        Place(descriptor: 5, variant: 0), Place(descriptor: 0, variant: 1), Place(descriptor: 2, variant: 2),
      ])
    #expect(contrasts.variants[1].reasonsAgainst == [])
    for descriptor in argument.descriptors {
      for variant in descriptor.variants {
        let sum = (variant.reasonsFor + variant.reasonsAgainst).reduce(0) { $0 + $1.value }
        #expect(sum == variant.balance)
      }
    }
    #expect(throws: CrossImpactError.self) { try matrix.argument(for: Scenario([9])) }
  }
}
