/// Under which terms a scenario counts as consistent: what is forced, and how much inconsistency is tolerated.
///
/// A *forced* descriptor has one variant whatever acts on it: it does not move in a succession, it need not hold, and
/// it influences the others as that variant does. So one asks "what if this were so", and does not ask why it is so.
public struct ConsistencyTerms: Hashable, Sendable {
  /// The forced variant of each forced descriptor, both counted from 0.
  public var forced: [Int: Int]
  /// How far a descriptor's variant may stand below the best of the others, usually 0; -1 asks that it stands above.
  ///
  /// A value beyond a million either way is brought to a million.
  public var tolerance: Int {
    didSet { tolerance = Self.limited(tolerance) }
  }

  /// Terms; without any, a scenario is consistent when every descriptor holds.
  public init(forced: [Int: Int] = [:], tolerance: Int = 0) {
    self.forced = forced
    self.tolerance = Self.limited(tolerance)
  }

  private static func limited(_ tolerance: Int) -> Int {
    min(max(tolerance, -1_000_000), 1_000_000)
  }

  /// Refuses a forced variant that a matrix does not have.
  func check(against matrix: CrossImpactMatrix) throws(CrossImpactError) {
    for (descriptor, variant) in forced.sorted(by: { $0.key < $1.key }) {
      guard matrix.variantCounts.indices.contains(descriptor) else {
        throw .noSuchDescriptor(descriptor, count: matrix.variantCounts.count)
      }
      guard (0..<matrix.variantCounts[descriptor]).contains(variant) else {
        throw .noSuchVariant(
          variant, descriptor: matrix.descriptors[descriptor].name, count: matrix.variantCounts[descriptor])
      }
    }
  }
}
