/// One walk through the tree of partial scenarios, depth first, leaving out every branch that cannot end well.
///
/// The walk keeps for each depth all slacks, as bounds from above, and the variants that are still possible.
struct SearchWalk<Lane: SearchLane>: ~Copyable {
  let tables: SearchTables<Lane>
  let layout: SearchLayout
  let rows: Slab<SIMD8<Lane>>
  /// The slacks of every depth.
  let slacks: Slab<SIMD8<Lane>>
  /// The variants still possible at every depth, as bits of lanes.
  let domains: Slab<UInt64>
  /// Which descriptor is decided at each depth, and which of its variants are still to be tried.
  private let picks: Slab<Int>
  private let untried: Slab<UInt64>
  /// What part of the whole tree hangs on each depth.
  private let shares: Slab<Double>
  /// All ones in the lanes of decided descriptors, while they are probed.
  let decided: Slab<SIMD8<Lane>>
  /// The scenario to stay near to and how many descriptors may differ from it.
  let anchor: SearchAnchor?
  var report = SearchProgress()

  init(_ tables: SearchTables<Lane>, anchor: SearchAnchor?) {
    self.tables = tables
    layout = tables.layout
    rows = Slab(tables.rows)
    let depths = layout.counts.count + 2
    slacks = Slab(repeating: SIMD8(repeating: 0), count: depths * layout.length)
    domains = Slab(repeating: 0, count: depths * layout.words)
    picks = Slab(repeating: 0, count: depths)
    untried = Slab(repeating: 0, count: depths)
    shares = Slab(repeating: 0, count: depths)
    decided = Slab(repeating: SIMD8(repeating: 0), count: layout.vectors)
    self.anchor = anchor
  }

  /// Walks through the part of the tree in which some variants are decided.
  ///
  /// - Parameters:
  ///   - branch: what is decided, by descriptors in the order of the search.
  ///   - share: what part of the whole the branch is.
  ///   - goesOn: told the progress at each partial scenario that is looked at; false ends the walk.
  ///   - found: told each consistent scenario; false ends the walk.
  /// - Returns: whether the walk came to its end.
  mutating func walk(
    _ branch: [SearchChoice], share: Double, goesOn: (SearchProgress) -> Bool, found: (Scenario) -> Bool
  ) -> Bool {
    for (vector, value) in tables.root.enumerated() { slacks[vector] = value }
    for (word, value) in tables.domains.enumerated() { domains[word] = value }
    for choice in branch {
      let old = domain(of: choice.index, at: 0)
      let new = old & 1 << UInt64(choice.variant)
      if new == 0 { return end(share) }
      if new != old { decide(choice.index, at: 0, from: old, to: new) }
    }
    report.visited += 1
    guard goesOn(report) else { return false }
    guard settle(0), prepare(0, share: share) else { return end(share) }
    var depth = 0
    while depth >= 0 {
      if picks[depth] < 0 {
        report.found += 1
        report.share = min(1, report.share + shares[depth])
        guard found(scenario(at: depth)) else { return false }
        depth -= 1
      } else if untried[depth] == 0 {
        depth -= 1
      } else {
        let next = step(from: depth)
        guard goesOn(report) else { return false }
        if next { depth += 1 }
      }
    }
    return true
  }

  /// Tries the next variant at a depth; whether there is anything to look at below it.
  private mutating func step(from depth: Int) -> Bool {
    let index = picks[depth]
    let variant = untried[depth] & (0 &- untried[depth])
    untried[depth] &= untried[depth] &- 1
    let old = domain(of: index, at: depth)
    for word in 0..<layout.words {
      domains[(depth + 1) * layout.words + word] = domains[depth * layout.words + word]
    }
    descend(index, from: depth, old, to: variant)
    report.visited += 1
    let share = shares[depth] / Double(old.nonzeroBitCount)
    if settle(depth + 1), prepare(depth + 1, share: share) { return true }
    return !end(share)
  }

  /// Chooses what to decide next at a settled depth; false when nothing below it can hold.
  private mutating func prepare(_ depth: Int, share: Double) -> Bool {
    guard probe(depth), isNear(depth) else { return false }
    var pick = -1
    var size = Int.max
    for index in layout.counts.indices {
      let open = domain(of: index, at: depth).nonzeroBitCount
      if open > 1, open < size {
        (pick, size) = (index, open)
        if open == 2 { break }
      }
    }
    picks[depth] = pick
    untried[depth] = pick < 0 ? 0 : domain(of: pick, at: depth)
    shares[depth] = share
    return true
  }

  /// Counts a part of the tree as done; always true, so that it ends a walk well.
  private mutating func end(_ share: Double) -> Bool {
    report.share = min(1, report.share + share)
    return true
  }

  private func scenario(at depth: Int) -> Scenario {
    var variants = Array(repeating: 0, count: layout.counts.count)
    for (index, descriptor) in layout.order.enumerated() {
      variants[descriptor] = domain(of: index, at: depth).trailingZeroBitCount
    }
    return Scenario(variants)
  }
}

/// A variant that a branch has decided on, its descriptor counted in the order of the search.
struct SearchChoice: Hashable, Sendable {
  let index: Int
  let variant: Int
}
