/// One judgement, raised or lowered by one.
public struct JudgementChange: Hashable, Sendable, Comparable {
  /// The variant that influences.
  public let source: CrossImpactMatrix.Place
  /// The variant that is influenced, of another descriptor.
  public let target: CrossImpactMatrix.Place
  /// Whether the judgement is raised by one or lowered by one.
  public let isRaised: Bool

  /// A change of a judgement.
  public init(source: CrossImpactMatrix.Place, target: CrossImpactMatrix.Place, isRaised: Bool) {
    self.source = source
    self.target = target
    self.isRaised = isRaised
  }

  /// What is added to the judgement: 1 or -1.
  public var amount: Int { isRaised ? 1 : -1 }

  /// The order of rows, then of columns; lowering comes before raising.
  public static func < (left: JudgementChange, right: JudgementChange) -> Bool {
    (left.source, left.target, left.amount) < (right.source, right.target, right.amount)
  }
}

extension CrossImpactMatrix {
  /// The matrix with one judgement changed by one.
  public func applying(_ change: JudgementChange) -> CrossImpactMatrix {
    var result = self
    result[change.source, change.target] += change.amount
    return result
  }

  /// How many judgements could be changed by one: two for each pair of variants of different descriptors.
  public var judgementChangeCount: Int {
    let within = variantCounts.reduce(0) { $0 + $1 * $1 }
    return 2 * (side * side - within)
  }
}
