import CrossImpact
import Testing

@Suite("The example of the documentation")
struct ExampleTests {
  @Test("It holds, to the letter")
  func holds() throws {
    var matrix = CrossImpactMatrix(descriptors: [
      Descriptor(name: "Talks", variants: ["none", "progress"]),
      Descriptor(name: "Sanctions", variants: ["kept", "eased"]),
    ])
    let (talks, sanctions) = (0, 1)
    matrix[.init(source: .init(descriptor: talks, variant: 0), target: sanctions)] = [2, -2]
    matrix[.init(source: .init(descriptor: talks, variant: 1), target: sanctions)] = [-2, 2]
    matrix[.init(source: .init(descriptor: sanctions, variant: 0), target: talks)] = [1, -1]
    matrix[.init(source: .init(descriptor: sanctions, variant: 1), target: talks)] = [-1, 1]
    #expect(try matrix.consistentScenarios().map(\.variants) == [[0, 0], [1, 1]])
  }
}
