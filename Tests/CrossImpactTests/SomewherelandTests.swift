import CrossImpact
import Testing

/// The teaching example of the method, whose balances and scenarios are published.
@Suite("Cross-impact balance: Somewhereland")
struct SomewherelandTests {
  private static let names = ["A", "B", "C", "D", "E", "F"]
  private static let counts = [3, 3, 3, 2, 3, 3]

  private static let rows = [
    [0, 0, 0, -2, 1, 1, 0, 0, 0, 0, 0, -2, 1, 1, 0, 0, 0],
    [0, 0, 0, 2, 1, -3, -2, -1, 3, -2, 2, 0, 0, 0, 2, -1, -1],
    [0, 0, 0, 0, 0, 0, 0, 2, -2, 3, -3, 2, -1, -1, -2, 2, 0],
    [0, 0, 0, 0, 0, 0, -2, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 1, -1, 0, 0, 1, 0, -1, 0, 0, 0],
    [3, -1, -2, 0, 0, 0, 3, 0, -3, 0, 0, 3, -1, -2, -2, 1, 1],
    [2, 1, -3, 0, 0, 0, 0, 0, 0, -2, 2, -3, 1, 2, 0, 0, 0],
    [-1, 2, -1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, -2, 2, 3, -1, -2, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, -1, -2, -2, 1, 1],
    [0, -3, 3, 0, 0, 0, 0, 0, 0, 0, 0, -3, 1, 2, 2, -1, -1],
    [0, 0, 0, 0, 0, 0, -2, -1, 3, 0, 0, 0, 0, 0, 2, -1, -1],
    [0, 0, 0, -1, 0, 1, 1, 1, -2, 0, 0, 0, 0, 0, -1, 0, 1],
    [2, -1, -1, -3, 1, 2, 3, 0, -3, 0, 0, 0, 0, 0, -2, -1, 3],
    [0, 3, -3, 0, 0, 0, -3, 0, 3, -3, 3, -2, 1, 1, 0, 0, 0],
    [1, -2, 1, 0, 0, 0, -1, 2, -1, 2, -2, 2, -1, -1, 0, 0, 0],
    [0, 0, 0, 0, 0, 0, -1, 2, -1, 1, -1, 2, -1, -1, 0, 0, 0],
  ]

  private static let matrix: CrossImpactMatrix = {
    var matrix = CrossImpactMatrix(
      descriptors: zip(names, counts).map { name, count in
        Descriptor(name: name, variants: (1...count).map { "\(name)\($0)" })
      })
    let places = counts.enumerated().flatMap { descriptor, count in
      (0..<count).map { CrossImpactMatrix.Place(descriptor: descriptor, variant: $0) }
    }
    for (row, source) in places.enumerated() {
      for (column, target) in places.enumerated() { matrix[source, target] = rows[row][column] }
    }
    return matrix
  }()

  @Test("The balances of the manual's example")
  func balances() {
    let scenario = Scenario([1, 0, 2, 0, 0, 0])
    let balances = (0..<6).map { Self.matrix.impactBalance(of: $0, in: scenario) }
    #expect(balances == [[0, 3, -3], [2, 1, -3], [-9, -1, 10], [-7, 7], [4, -1, -3], [2, -1, -1]])
    #expect(Self.matrix.consistency(of: 3, in: scenario) == -14)
  }

  @Test("Exactly the ten published scenarios are consistent, with their scores")
  func consistentScenarios() {
    var found: [[Int]: Int] = [:]
    var variants = Array(repeating: 0, count: 6)
    for number in 0..<Self.counts.reduce(1, *) {
      var rest = number
      for index in variants.indices {
        variants[index] = rest % Self.counts[index]
        rest /= Self.counts[index]
      }
      let scenario = Scenario(variants)
      if let value = Self.matrix.consistency(of: scenario), value >= 0 {
        found[variants.map { $0 + 1 }] = Self.matrix.totalImpactScore(of: scenario)
      }
    }
    #expect(
      found == [
        [3, 1, 3, 2, 1, 1]: 9, [3, 2, 3, 2, 1, 1]: 8, [2, 1, 3, 2, 2, 1]: 17, [2, 2, 3, 2, 2, 1]: 15,
        [3, 1, 2, 1, 1, 2]: 18, [1, 2, 2, 1, 1, 2]: 9, [3, 2, 2, 1, 1, 2]: 19, [1, 3, 2, 1, 1, 2]: 14,
        [1, 3, 2, 1, 1, 3]: 12, [1, 3, 1, 2, 3, 3]: 21,
      ])
  }

  @Test("A scenario that does not fit the matrix has no consistency")
  func misfits() {
    #expect(Self.matrix.consistency(of: Scenario([0, 0])) == nil)
    #expect(Self.matrix.consistency(of: Scenario([0, 0, 0, 9, 0, 0])) == nil)
    #expect(Self.matrix.totalImpactScore(of: Scenario([])) == nil)
  }
}
