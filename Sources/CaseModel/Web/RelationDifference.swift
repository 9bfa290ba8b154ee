/// What became of a relation between two moments.
public struct RelationDifference: Hashable, Sendable {
  /// How it differs.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The sign is nearer to positive.
    case better
    /// The sign is nearer to negative.
    case worse
    /// Another state or trend of the same sign.
    case other
    /// Nothing was said up to the earlier moment.
    case new
    /// Nothing is said up to the second moment, which then lies before the first.
    case gone
  }

  /// The two, in the order of the matrix.
  public let pair: OrderedPair
  /// What held at the first moment.
  public let before: RelationMatrix.Bond?
  /// What holds at the second.
  public let after: RelationMatrix.Bond?

  /// How it differs.
  public var kind: Kind {
    guard let before else { return .new }
    guard let after else { return .gone }
    let (old, new) = (before.phase.sign.rank, after.phase.sign.rank)
    return new > old ? .better : new < old ? .worse : .other
  }
}

extension RelationMatrix {
  /// The relations that have another state, sign or trend than in another matrix of the same case, in the order of ``actors``.
  ///
  /// That nothing new was said since, or the same again on other grounds, is no difference.
  ///
  /// - Complexity: O(b log b) in the bonds of both.
  public func differences(from other: RelationMatrix) -> [RelationDifference] {
    Set(bonds.keys).union(other.bonds.keys).sorted().compactMap { cell in
      let (before, after) = (other.bonds[cell], bonds[cell])
      let (old, new) = (before?.phase, after?.phase)
      guard old?.state != new?.state || old?.sign != new?.sign || old?.trend != new?.trend else { return nil }
      return RelationDifference(pair: pair(cell), before: before, after: after)
    }
  }
}

extension Relation.Sign {
  /// From negative to positive.
  fileprivate var rank: Int {
    switch self {
    case .negative: 0
    case .mixed: 1
    case .positive: 2
    }
  }
}
