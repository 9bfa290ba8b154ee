import CrossImpact
import Testing

@Suite("Cross-impact balance: Somewhereland")
struct SomewherelandTests {
  private let matrix = Somewhereland.matrix

  @Test("The balances of the manual's example")
  func balances() {
    let scenario = Scenario([1, 0, 2, 0, 0, 0])
    let balances = (0..<6).map { matrix.impactBalance(of: $0, in: scenario) }
    #expect(balances == [[0, 3, -3], [2, 1, -3], [-9, -1, 10], [-7, 7], [4, -1, -3], [2, -1, -1]])
    #expect(matrix.consistency(of: 3, in: scenario) == -14)
  }

  @Test("Exactly the ten published scenarios are consistent, with their values and scores")
  func consistentScenarios() throws {
    let scenarios = try matrix.consistentScenarios()
    #expect(scenarios == Somewhereland.published.map(\.scenario).sorted())
    for published in Somewhereland.published {
      #expect(matrix.consistency(of: published.scenario) == published.consistency)
      #expect(matrix.totalImpactScore(of: published.scenario) == published.score)
      #expect(matrix.isConsistent(published.scenario))
    }
  }

  @Test("Its basins under global succession, which fill the space")
  func basins() throws {
    let basins = try matrix.basins()
    let weights = Dictionary(uniqueKeysWithValues: basins.attractors.map { ($0.scenarios, $0.weight) })
    for published in Somewhereland.published {
      #expect(weights[[published.scenario]] == published.basin)
    }
    #expect(basins.attractors.allSatisfy { !$0.isCycle })
    #expect(basins.starts == 486)
    #expect(basins.method == .exact)
    #expect(basins.ending == .complete)
  }

  @Test(
    "How many scenarios a tolerance lets through", arguments: [(0, 10), (1, 15), (2, 32), (3, 59), (4, 87)])
  func tolerance(tolerance: Int, count: Int) throws {
    #expect(try matrix.consistentScenarios(under: ConsistencyTerms(tolerance: tolerance)).count == count)
  }

  @Test("Only the crisis stands above all its neighbours")
  func strict() throws {
    let strict = try matrix.consistentScenarios(under: ConsistencyTerms(tolerance: -1))
    #expect(strict == [Scenario([0, 2, 0, 1, 2, 2])])
  }

  @Test("180 of 480 judgements, changed by one, change what is consistent")
  func robustness() throws {
    let robustness = try matrix.robustness()
    #expect(robustness.changeCount == 480)
    #expect(robustness.effects.count == 180)
  }

  @Test("All its sections sum to zero, everything is influenced, and nothing influences itself")
  func structure() {
    #expect(matrix.isStandardised)
    #expect(matrix.standardised() == matrix)
    #expect(matrix.inputs == [])
    #expect(matrix.scenarioCount == 486)
    #expect(matrix.approximateScenarioCount == 486)
    #expect(matrix.influences(0, 1))
    #expect(!matrix.influences(1, 1))
    #expect(!matrix.influences(4, 3))
  }

  @Test("A scenario that does not fit the matrix has no consistency")
  func misfits() {
    #expect(matrix.consistency(of: Scenario([0, 0])) == nil)
    #expect(matrix.consistency(of: Scenario([0, 0, 0, 9, 0, 0])) == nil)
    #expect(matrix.totalImpactScore(of: Scenario([])) == nil)
    #expect(!matrix.isConsistent(Scenario([0, 0, 0, -1, 0, 0])))
  }
}
