extension SearchWalk {
  /// The variants that a descriptor may still have at a depth.
  @inline(__always)
  func domain(of index: Int, at depth: Int) -> UInt64 {
    domains[depth * layout.words + layout.offsets[index] >> 6] >> UInt64(layout.offsets[index] & 63)
      & layout.all(of: index)
  }

  /// Makes the slacks of the next depth those of this one after a decision.
  @inline(__always)
  func descend(_ index: Int, from depth: Int, _ old: UInt64, to new: UInt64) {
    let length = layout.length
    let (above, below) = (depth * length, (depth + 1) * length)
    let (before, after) = (tables.row(of: index, old), tables.row(of: index, new))
    for vector in 0..<length {
      slacks[below + vector] = slacks[above + vector] &- rows[before + vector] &+ rows[after + vector]
    }
    exclude(index, at: depth + 1, old & ~new)
  }

  /// Leaves a descriptor fewer variants, and the slacks of the others what these can still add.
  @inline(__always)
  func decide(_ index: Int, at depth: Int, from old: UInt64, to new: UInt64) {
    let length = layout.length
    let here = depth * length
    let (before, after) = (tables.row(of: index, old), tables.row(of: index, new))
    for vector in 0..<length {
      slacks[here + vector] = slacks[here + vector] &- rows[before + vector] &+ rows[after + vector]
    }
    exclude(index, at: depth, old & ~new)
  }

  /// Takes variants out of the question, and lifts their slacks so that a negative one always means something.
  @inline(__always)
  private func exclude(_ index: Int, at depth: Int, _ gone: UInt64) {
    domains[depth * layout.words + layout.offsets[index] >> 6] &= ~layout.bits(gone, of: index)
    var rest = gone
    while rest != 0 {
      let lane = layout.offsets[index] + rest.trailingZeroBitCount
      for slot in 0..<layout.slots {
        let (vector, place) = layout.position(lane: lane, slot: slot)
        slacks[depth * layout.length + vector][place] &+= SearchTables<Lane>.excluded
      }
      rest &= rest &- 1
    }
  }

  /// Takes out every variant that can no longer hold, and what follows from that, until nothing follows.
  ///
  /// - Returns: false when a descriptor is left without a variant.
  func settle(_ depth: Int) -> Bool {
    let here = depth * layout.length
    while true {
      var any = slacks[here]
      for vector in 1..<max(1, layout.length) { any |= slacks[here + vector] }
      if any.min() >= 0 { return true }
      for vector in 0..<layout.vectors {
        var worst = slacks[here + vector]
        for slot in 1..<max(1, layout.slots) { worst |= slacks[here + slot * layout.vectors + vector] }
        if worst.min() >= 0 { continue }
        for place in 0..<8 where worst[place] < 0 {
          let index = layout.owners[vector * 8 + place]
          let old = domain(of: index, at: depth)
          let new = old & ~(1 << UInt64(vector * 8 + place - layout.offsets[index]))
          if new == 0 { return false }
          decide(index, at: depth, from: old, to: new)
        }
      }
    }
  }

  /// Tries every variant that is still possible against the descriptors that are decided, and takes out what would
  /// make one of them fail.
  ///
  /// - Returns: false when a descriptor is left without a variant.
  func probe(_ depth: Int) -> Bool {
    markDecided(depth)
    let here = depth * layout.length
    for index in layout.counts.indices {
      var rest = domain(of: index, at: depth)
      while rest != 0 {
        let now = domain(of: index, at: depth)
        if now.nonzeroBitCount == 1 { break }
        let variant = rest & (0 &- rest)
        rest &= rest &- 1
        if now & variant == 0 || !fails(variant, of: index, now, here) { continue }
        decide(index, at: depth, from: now, to: now & ~variant)
        if !settle(depth) { return false }
      }
    }
    return true
  }

  /// Whether a variant would leave a decided descriptor with a negative slack.
  @inline(__always)
  private func fails(_ variant: UInt64, of index: Int, _ now: UInt64, _ here: Int) -> Bool {
    let (before, after) = (tables.row(of: index, now), tables.row(of: index, variant))
    var any = SIMD8<Lane>(repeating: 0)
    for slot in 0..<layout.slots {
      for vector in 0..<layout.vectors {
        let at = slot * layout.vectors + vector
        any |= (slacks[here + at] &- rows[before + at] &+ rows[after + at]) & decided[vector]
      }
    }
    return any.min() < 0
  }

  /// Sets the lanes of all descriptors that have one variant left.
  private func markDecided(_ depth: Int) {
    for vector in 0..<layout.vectors { decided[vector] = SIMD8(repeating: 0) }
    for index in layout.counts.indices {
      let domain = domain(of: index, at: depth)
      if domain.nonzeroBitCount != 1 { continue }
      let lane = layout.offsets[index] + domain.trailingZeroBitCount
      decided[lane / 8][lane % 8] = -1
    }
  }

  /// Whether few enough descriptors have lost the variant of the scenario to stay near to.
  func isNear(_ depth: Int) -> Bool {
    guard let anchor else { return true }
    var kept = 0
    for word in 0..<layout.words {
      kept += (domains[depth * layout.words + word] & anchor.lanes[word]).nonzeroBitCount
    }
    return layout.counts.count - kept <= anchor.distance
  }
}

/// A scenario that a search stays near to.
struct SearchAnchor: Sendable {
  /// The lanes of its variants.
  let lanes: [UInt64]
  /// In how many descriptors a scenario may differ from it.
  let distance: Int

  init(_ scenario: Scenario, distance: Int, in layout: SearchLayout) {
    var lanes = Array(repeating: UInt64(0), count: layout.words)
    for (index, descriptor) in layout.order.enumerated() {
      lanes[layout.offsets[index] >> 6] |= layout.bits(1 << UInt64(scenario.variants[descriptor]), of: index)
    }
    self.lanes = lanes
    self.distance = distance
  }
}
