import CrossImpact
import Testing

@Suite("The cross-impact matrix")
struct MatrixTests {
  private typealias Place = CrossImpactMatrix.Place

  @Test("Judgements outside the range are brought to its end, and none is kept outside the matrix")
  func hostileValues() {
    var matrix = Somewhereland.matrix
    let (source, target) = (Place(descriptor: 0, variant: 0), Place(descriptor: 1, variant: 0))
    matrix[source, target] = .max
    #expect(matrix[source, target] == 1000)
    matrix[source, target] = .min
    #expect(matrix[source, target] == -1000)
    let before = matrix
    for place in [
      Place(descriptor: -1, variant: 0), Place(descriptor: 6, variant: 0), Place(descriptor: 3, variant: 2),
      Place(descriptor: .max, variant: .max), Place(descriptor: 0, variant: .min),
      Place(descriptor: 0, variant: 1),
    ] {
      matrix[source, place] = 3
      #expect(matrix[source, place] == 0)
      #expect(matrix.contains(place) == (place.descriptor == 0 && place.variant == 1))
    }
    #expect(matrix == before)
    #expect(ConsistencyTerms(tolerance: .max).tolerance == 1_000_000)
    #expect(matrix.impactBalance(of: 77, in: Scenario([])) == [])
  }

  @Test("Judgements of any size in the range are searched exactly", arguments: [3, 100, 1000])
  func strongJudgements(strength: Int) throws {
    var matrix = Somewhereland.matrix
    for source in matrix.places {
      for target in matrix.places { matrix[source, target] = matrix[source, target] * strength / 3 }
    }
    #expect(try matrix.consistentScenarios() == OdometerSweep(matrix).run().scenarios)
    #expect(try matrix.consistentScenarios(under: ConsistencyTerms(tolerance: .max)).count == 486)
    #expect(try matrix.consistentScenarios(under: ConsistencyTerms(tolerance: .min)) == [])
  }

  @Test("A section is read and written as a row, and a descriptor nothing acts on is an input")
  func sections() {
    var matrix = CrossImpactMatrix(descriptors: [
      Descriptor(name: "A", variants: ["a", "b"]), Descriptor(name: "B", variants: ["a", "b", "c"]),
    ])
    let section = CrossImpactMatrix.Section(source: Place(descriptor: 0, variant: 1), target: 1)
    matrix[section] = [2, 1, 1, 9]
    #expect(matrix[section] == [2, 1, 1])
    #expect(matrix.unstandardisedSections == [section])
    #expect(matrix.standardised()[section] == [1, 0, 0])
    #expect(matrix.inputs == [0])
    #expect(matrix.sections.count == 5)
    #expect(matrix[CrossImpactMatrix.Section(source: Place(descriptor: 9, variant: 0), target: 0)] == [])
    matrix[section] = [4, -1, -3]
    #expect(matrix.isStandardised)
  }
}
