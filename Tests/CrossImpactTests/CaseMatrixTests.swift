import CrossImpact
import Testing

@Suite("Cross-impact balance: the case")
struct CaseMatrixTests {
  private let matrix = CaseMatrix.matrix

  /// The consistent scenarios of a setting of the four inputs.
  private func scenarios(_ inputs: [Int]) throws -> [Scenario] {
    let forced = Dictionary(uniqueKeysWithValues: inputs.enumerated().map { ($0.offset, $0.element) })
    return try matrix.consistentScenarios(under: ConsistencyTerms(forced: forced))
  }

  @Test("The four inputs are what nothing acts on")
  func inputs() {
    #expect(matrix.inputs == [0, 1, 2, 3])
    #expect(matrix.isStandardised)
    #expect(matrix.scenarioCount == 31_104)
  }

  @Test("Forty scenarios, one to seven for each setting of the inputs")
  func settings() throws {
    let settings = (0..<16).map { [$0 >> 3, $0 >> 2 & 1, $0 >> 1 & 1, $0 & 1] }
    let counts = try settings.map { try scenarios($0).count }
    #expect(counts.reduce(0, +) == 40)
    #expect(counts.min() == 1)
    #expect(counts.max() == 7)
    // An input holds in every variant, so the settings together are everything.
    #expect(try matrix.consistentScenarios() == settings.flatMap { try scenarios($0) }.sorted())
  }

  @Test("2015 has one scenario, 2018 three, and with restricted troops four of which two unify")
  func years() throws {
    #expect(try scenarios([0, 0, 0, 0]).count == 1)
    let talks = try scenarios([1, 1, 0, 0])
    let (us, ta, ik) = (CaseMatrix.number("US"), CaseMatrix.number("TA"), CaseMatrix.number("IK"))
    #expect(
      talks.map { [$0.variants[us], $0.variants[ta]] }.sorted { $0.lexicographicallyPrecedes($1) }
        == [[1, 1], [1, 2], [2, 1]])
    let restricted = try scenarios([1, 1, 1, 0])
    #expect(restricted.count == 4)
    let unified = restricted.filter { $0.variants[ik] == 2 }
    #expect(unified.count == 2)
    #expect(unified.allSatisfy { $0.variants[ta] == 2 })
  }

  @Test("What no judgement pushes to never holds")
  func never() throws {
    let all = try matrix.consistentScenarios()
    for (name, variant) in [("RS", "joins"), ("RE", "limited"), ("RU", "disapproving")] {
      let place = CaseMatrix.place(name, variant)
      #expect(!all.contains { $0.variants[place.descriptor] == place.variant })
    }
  }

  @Test("The fork of 2018 hangs on what draws the United States, and on the talks")
  func fork() throws {
    let terms = ConsistencyTerms(forced: [0: 1, 1: 1, 2: 0, 3: 0])
    let effects = try matrix.robustness(under: terms).effects
    let pairs = Set(effects.map { [$0.change.source.descriptor, $0.change.target.descriptor] })
    for (source, target) in [("DA", "US"), ("US", "TA"), ("TA", "US")] {
      #expect(pairs.contains([CaseMatrix.number(source), CaseMatrix.number(target)]))
    }
  }
}
