import CrossImpact

/// There are more pictures than can all be followed to where they settle.
public struct TooManyStarts: Error, Hashable, Sendable {
  /// How many there are, as nearly as a floating-point number says it.
  public let count: Double
}

extension TooManyStarts: CustomStringConvertible {
  /// What is wrong and what to do.
  public var description: String {
    "there are \(pictures(count)), and at most \(Basins.exactLimit.grouped) can all be followed; "
      + "force descriptors, or take a sample with --samples 100000"
  }
}

extension Study {
  /// Refuses a study whose pictures cannot all be followed.
  ///
  /// - Throws: `TooManyStarts` when more than `Basins.exactLimit` have the forced variants.
  public func checkStarts() throws(TooManyStarts) {
    let count = subject.matrix.variantCounts.enumerated().reduce(1.0) { product, item in
      terms.forced[item.offset] == nil ? product * Double(item.element) : product
    }
    if count > Double(Basins.exactLimit) { throw TooManyStarts(count: count) }
  }
}
