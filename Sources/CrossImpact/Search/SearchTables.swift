/// What a search works out once: how much each descriptor can at best add to every slack, for each set of variants
/// that it may still have.
struct SearchTables<Lane: SearchLane>: Sendable {
  let layout: SearchLayout
  /// For each descriptor and set, a row of as many vectors as the layout is long.
  let rows: [SIMD8<Lane>]
  /// At which vector each descriptor's rows begin.
  let firstRows: [Int]
  /// Every slack before anything is decided.
  let root: [SIMD8<Lane>]
  /// The variants each descriptor may have before anything is decided, as bits of lanes.
  let domains: [UInt64]

  /// What is added to the slacks of a variant that is out of the question, so that they are never negative again.
  static var excluded: Lane { Lane.max / 4 }

  /// Rows for every set of variants would double with each variant; beyond this many there are rows for the single
  /// variants and for all of them, which is a weaker bound and still a bound.
  private static var subsetLimit: Int { 6 }

  init(_ matrix: CrossImpactMatrix, layout: SearchLayout, terms: ConsistencyTerms) {
    self.layout = layout
    var rows: [SIMD8<Lane>] = []
    var firstRows: [Int] = []
    var root = Self.emptyRoot(layout, terms)
    var domains = Array(repeating: UInt64(0), count: layout.words)
    for index in layout.counts.indices {
      firstRows.append(rows.count)
      for subset in Self.subsets(of: index, in: layout) {
        rows += Self.row(matrix, layout, terms, source: index, subset)
      }
      let forced = terms.forced[layout.order[index]].map { 1 << UInt64($0) as UInt64 }
      let domain = forced ?? layout.all(of: index)
      domains[layout.offsets[index] >> 6] |= layout.bits(domain, of: index)
      let first = firstRows[index] + Self.rank(domain, count: layout.counts[index]) * layout.length
      for vector in 0..<layout.length { root[vector] &+= rows[first + vector] }
    }
    self.rows = rows
    self.firstRows = firstRows
    self.root = root
    self.domains = domains
  }

  /// At which vector the row of a descriptor begins, for a set of variants that it may still have.
  @inline(__always)
  func row(of index: Int, _ subset: UInt64) -> Int {
    firstRows[index] + Self.rank(subset, count: layout.counts[index]) * layout.length
  }

  /// The place of a set among the rows of a descriptor.
  @inline(__always)
  private static func rank(_ subset: UInt64, count: Int) -> Int {
    if count <= subsetLimit { return Int(truncatingIfNeeded: subset) - 1 }
    return subset.nonzeroBitCount == 1 ? subset.trailingZeroBitCount : count
  }

  /// The sets of variants of a descriptor that have rows, in the order of `rank`.
  private static func subsets(of index: Int, in layout: SearchLayout) -> [UInt64] {
    let count = layout.counts[index]
    if count <= subsetLimit { return Array(1..<(1 << UInt64(count)) as Range<UInt64>) }
    return (0..<count).map { 1 << UInt64($0) } + [layout.all(of: index)]
  }

  /// The tolerance in every slack that is one, and nothing in the padding or for a forced descriptor.
  private static func emptyRoot(_ layout: SearchLayout, _ terms: ConsistencyTerms) -> [SIMD8<Lane>] {
    var root = Array(repeating: SIMD8<Lane>(repeating: 0), count: layout.length)
    for (index, count) in layout.counts.enumerated() where terms.forced[layout.order[index]] == nil {
      for lane in layout.offsets[index]..<layout.offsets[index] + count {
        for slot in 0..<max(0, count - 1) {
          let (vector, place) = layout.position(lane: lane, slot: slot)
          root[vector][place] = Lane(truncatingIfNeeded: terms.tolerance)
        }
      }
    }
    return root
  }

  /// The most that any of some variants of a descriptor adds to each slack of the others.
  private static func row(
    _ matrix: CrossImpactMatrix, _ layout: SearchLayout, _ terms: ConsistencyTerms, source: Int,
    _ subset: UInt64
  ) -> [SIMD8<Lane>] {
    var row = Array(repeating: SIMD8<Lane>(repeating: 0), count: layout.length)
    let sources = (0..<layout.counts[source]).filter { subset >> UInt64($0) & 1 == 1 }
      .map { Array(matrix.row(matrix.offsets[layout.order[source]] + $0)) }
    for (target, count) in layout.counts.enumerated()
    where target != source && terms.forced[layout.order[target]] == nil {
      let column = matrix.offsets[layout.order[target]]
      for variant in 0..<count {
        for slot in 0..<max(0, count - 1) {
          let other = (variant + slot + 1) % count
          var best: Int?
          for source in sources {
            let lead = Int(source[column + variant]) - Int(source[column + other])
            best = max(lead, best ?? lead)
          }
          let (vector, place) = layout.position(lane: layout.offsets[target] + variant, slot: slot)
          row[vector][place] = Lane(truncatingIfNeeded: best ?? 0)
        }
      }
    }
    return row
  }

  /// Whether no slack can come near the ends of the type of its lanes.
  static func hold(_ matrix: CrossImpactMatrix, _ terms: ConsistencyTerms) -> Bool {
    var bound = abs(terms.tolerance)
    for (descriptor, count) in matrix.variantCounts.enumerated() {
      let strongest = (0..<count).reduce(0) { most, variant in
        matrix.row(matrix.offsets[descriptor] + variant).reduce(most) { max($0, abs(Int($1))) }
      }
      bound += 2 * strongest
    }
    return bound < Int(excluded)
  }
}

/// A whole number in which slacks are counted; a narrow one puts more of them into one instruction.
protocol SearchLane: FixedWidthInteger, SignedInteger, SIMDScalar, BitwiseCopyable, Codable, Sendable
where SIMD8Storage: Sendable & BitwiseCopyable {}

extension Int16: SearchLane {}
extension Int32: SearchLane {}
