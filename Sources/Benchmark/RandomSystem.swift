import CrossImpact

/// A random matrix of descriptors with three variants: sections of -3 to 3 that sum to zero, or that are zero.
struct RandomSystem {
  let name: String
  let matrix: CrossImpactMatrix

  /// - Parameters:
  ///   - descriptors: how many.
  ///   - density: what part of the pairs of descriptors has an influence, 0 to 1.
  ///   - seed: the same for the same matrix.
  init(descriptors: Int, density: Double, seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var matrix = CrossImpactMatrix(
      descriptors: (0..<descriptors).map { Descriptor(name: "D\($0)", variants: ["a", "b", "c"]) })
    for source in 0..<descriptors {
      for target in 0..<descriptors
      where source != target && Double.random(in: 0..<1, using: &random) < density {
        for variant in 0..<3 {
          let section = CrossImpactMatrix.Section(
            source: CrossImpactMatrix.Place(descriptor: source, variant: variant), target: target)
          matrix[section] = Self.row(&random)
        }
      }
    }
    self.matrix = matrix
    name = "\(descriptors) descriptors, seed \(seed)"
  }

  private static func row(_ random: inout SeededGenerator) -> [Int] {
    while true {
      let (first, second) = (Int.random(in: -3...3, using: &random), Int.random(in: -3...3, using: &random))
      if abs(first + second) <= 3 { return [first, second, -first - second] }
    }
  }
}
