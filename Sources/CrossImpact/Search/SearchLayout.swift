/// Where the search keeps what: every variant of every descriptor has a lane, in the order of the search.
///
/// A *slack* is how far a variant may at best still stand above one other variant of its descriptor. Variant `k` of a
/// descriptor with `m` variants has `m - 1` slacks, one in each slot: slot `s` compares it with variant
/// `(k + s + 1) mod m`. All slacks of one slot stand side by side, eight lanes to a vector.
struct SearchLayout: Sendable {
  /// The descriptor of the matrix that the search looks at in this place; the most influential come first.
  let order: [Int]
  /// The number of variants of each descriptor, in the order of the search.
  let counts: [Int]
  /// The lane of each descriptor's first variant; all lanes of a descriptor stand in one word of 64.
  let offsets: [Int]
  /// Which descriptor, in the order of the search, has a lane; -1 for a lane that is only padding.
  let owners: [Int]
  /// How many words of 64 lanes there are.
  let words: Int
  /// How many vectors of eight lanes a slot has.
  let vectors: Int
  /// How many slots there are.
  let slots: Int

  /// The most variants that a descriptor may have: its lanes stand in one word.
  static let variantLimit = 64

  /// The vectors of all slots.
  var length: Int { slots * vectors }

  init(_ matrix: CrossImpactMatrix) {
    order = Self.byInfluence(matrix)
    counts = order.map { matrix.variantCounts[$0] }
    var offsets: [Int] = []
    var lane = 0
    for count in counts {
      if lane / 64 != (lane + count - 1) / 64 { lane = (lane / 64 + 1) * 64 }
      offsets.append(lane)
      lane += count
    }
    self.offsets = offsets
    words = max(1, (lane + 63) / 64)
    vectors = max(1, (lane + 7) / 8)
    slots = max(1, (counts.max() ?? 1) - 1)
    var owners = Array(repeating: -1, count: words * 64)
    for (index, count) in counts.enumerated() {
      for variant in 0..<count { owners[offsets[index] + variant] = index }
    }
    self.owners = owners
  }

  /// Where the slack of a variant in a slot stands: its vector and its place in it.
  func position(lane: Int, slot: Int) -> (vector: Int, lane: Int) {
    (slot * vectors + lane / 8, lane % 8)
  }

  /// The lanes of some variants of a descriptor as bits of its word.
  func bits(_ subset: UInt64, of index: Int) -> UInt64 {
    subset << UInt64(offsets[index] & 63)
  }

  /// All variants of a descriptor.
  func all(of index: Int) -> UInt64 {
    counts[index] == 64 ? .max : (1 << UInt64(counts[index])) - 1
  }

  /// Deciding on what pulls most, first, decides most about the others.
  private static func byInfluence(_ matrix: CrossImpactMatrix) -> [Int] {
    let weights = matrix.variantCounts.enumerated().map { descriptor, count in
      (0..<count).reduce(0) { sum, variant in
        matrix.row(matrix.offsets[descriptor] + variant).reduce(sum) { $0 + abs(Int($1)) }
      }
    }
    return matrix.variantCounts.indices.sorted { (weights[$1], $0) < (weights[$0], $1) }
  }
}
