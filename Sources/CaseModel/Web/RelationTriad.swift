/// Three actors of whom each stands with each other, plainly well or plainly badly.
///
/// By the theory of structural balance three are out of balance when the product of their three signs is negative: a friend's friend
/// is an enemy, or all three are enemies. F. Heider, "Attitudes and Cognitive Organization" (The Journal of Psychology 21, 1946);
/// D. Cartwright and F. Harary, "Structural Balance: A Generalization of Heider's Theory" (Psychological Review 63, 1956).
public struct RelationTriad: Hashable, Sendable {
  /// The three, in the order of the matrix.
  public let actors: [Identifier<PoliticalActor>]
  /// The signs between the first and the second, the second and the third, the first and the third; none is mixed.
  public let signs: [Relation.Sign]

  /// Whether the product of the signs is positive.
  public var isBalanced: Bool { signs.count { $0 == .negative }.isMultiple(of: 2) }

  /// The pairs, in the order of ``signs``.
  public var pairs: [OrderedPair] {
    guard actors.count == 3 else { return [] }
    return [
      OrderedPair(actors[0], actors[1]), OrderedPair(actors[1], actors[2]),
      OrderedPair(actors[0], actors[2]),
    ]
  }

  /// Whether a pair is part of it.
  public func contains(_ pair: OrderedPair) -> Bool {
    actors.contains(pair.first) && actors.contains(pair.second)
  }
}

extension RelationMatrix {
  /// Every three actors between whom all three signs are known, in the order of ``actors``.
  ///
  /// A sign is known when a phase that contains the day has it and it is not mixed. What was only said of an earlier time is left out:
  /// it may not hold any more.
  ///
  /// - Complexity: O(b · d) for b bonds and d the most that one actor has.
  public var triads: [RelationTriad] {
    var signs: [Cell: Relation.Sign] = [:]
    var partners: [Int: [Int]] = [:]
    for (cell, bond) in bonds.sorted(by: { $0.key < $1.key })
    where bond.freshness == .current && bond.phase.sign != .mixed {
      signs[cell] = bond.phase.sign
      partners[cell.low, default: []].append(cell.high)
    }
    var triads: [RelationTriad] = []
    for (first, after) in partners.sorted(by: { $0.key < $1.key }) {
      for (offset, second) in after.enumerated() {
        for third in after[(offset + 1)...] {
          guard let one = signs[Cell(first, second)], let two = signs[Cell(second, third)],
            let three = signs[Cell(first, third)]
          else { continue }
          triads.append(
            RelationTriad(actors: [first, second, third].map { actors[$0].id }, signs: [one, two, three]))
        }
      }
    }
    return triads
  }

  /// The triads that are out of balance.
  public var unbalanced: [RelationTriad] { triads.filter { !$0.isBalanced } }
}
