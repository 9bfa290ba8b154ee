/// One variant for every descriptor of a matrix, in its order; it need not be consistent.
public struct Scenario: Hashable, Sendable, Comparable {
  /// The variant of each descriptor, counted from 0.
  public var variants: [Int]

  /// A scenario of given variants; whether they fit a matrix is asked of the matrix.
  public init(_ variants: [Int]) {
    self.variants = variants
  }

  /// The order in which an odometer would reach the scenarios, its last wheel being the fastest.
  public static func < (left: Scenario, right: Scenario) -> Bool {
    left.variants.lexicographicallyPrecedes(right.variants)
  }

  /// In how many descriptors two scenarios of one matrix differ.
  public func distance(to other: Scenario) -> Int {
    zip(variants, other.variants).count { $0 != $1 } + abs(variants.count - other.variants.count)
  }
}

extension CrossImpactMatrix {
  /// Whether a scenario has one existing variant for every descriptor.
  public func fits(_ scenario: Scenario) -> Bool {
    scenario.variants.count == variantCounts.count
      && zip(scenario.variants, variantCounts).allSatisfy { (0..<$1).contains($0) }
  }
}
