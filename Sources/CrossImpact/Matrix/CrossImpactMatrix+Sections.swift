extension CrossImpactMatrix {
  /// A judgement section: what one variant does to all variants of one descriptor.
  ///
  /// Adding one number to all judgements of a section changes no result, since variants are only compared with
  /// their neighbours. Experts are therefore asked for sections that sum to zero (Weimer-Jehle 2006).
  public struct Section: Hashable, Sendable {
    /// The variant that influences.
    public let source: Place
    /// The descriptor that is influenced.
    public let target: Int

    /// A section by its source and its target; whether there is such a section is asked of a matrix.
    public init(source: Place, target: Int) {
      self.source = source
      self.target = target
    }
  }

  /// The judgements of a section in the order of the target's variants.
  ///
  /// It is empty for a section outside the matrix, and all 0 within one descriptor. A new value that is too short
  /// leaves the rest as it is; what is too long is not kept.
  public subscript(section: Section) -> [Int] {
    get {
      guard contains(section.source), variantCounts.indices.contains(section.target) else { return [] }
      return (0..<variantCounts[section.target]).map {
        self[section.source, Place(descriptor: section.target, variant: $0)]
      }
    }
    set {
      for (variant, value) in newValue.enumerated() {
        self[section.source, Place(descriptor: section.target, variant: variant)] = value
      }
    }
  }

  /// Every section between two descriptors, source by source.
  public var sections: [Section] {
    places.flatMap { source in
      variantCounts.indices.filter { $0 != source.descriptor }.map { Section(source: source, target: $0) }
    }
  }

  /// The sections that do not sum to zero.
  public var unstandardisedSections: [Section] {
    sections.filter { self[$0].reduce(0, +) != 0 }
  }

  /// Whether every section sums to zero.
  public var isStandardised: Bool { unstandardisedSections.isEmpty }

  /// The matrix with one number taken from each section that does not sum to zero, so that it does or comes nearest to it.
  ///
  /// A section whose sum is no multiple of its length cannot sum to zero in whole numbers; its sum is then at most
  /// half its length. One whose judgements would leave `judgementRange` stays as it is. No scenario, consistency value
  /// or succession changes. Total impact scores do.
  public func standardised() -> CrossImpactMatrix {
    var result = self
    for section in unstandardisedSections {
      let values = self[section]
      let sum = values.reduce(0, +)
      let mean = (2 * sum + (sum < 0 ? -1 : 1) * values.count) / (2 * values.count)
      let moved = values.map { $0 - mean }
      if moved.allSatisfy(Self.judgementRange.contains) { result[section] = moved }
    }
    return result
  }

  /// Whether any variant of one descriptor has a judgement on another descriptor.
  public func influences(_ source: Int, _ target: Int) -> Bool {
    guard variantCounts.indices.contains(source) else { return false }
    return (0..<variantCounts[source]).contains { variant in
      self[Section(source: Place(descriptor: source, variant: variant), target: target)].contains { $0 != 0 }
    }
  }

  /// The descriptors that nothing influences: inputs, of which every variant holds.
  public var inputs: [Int] {
    variantCounts.indices.filter { target in !variantCounts.indices.contains { influences($0, target) } }
  }

  /// How many scenarios there are, consistent or not; nothing when the number is beyond `Int`.
  public var scenarioCount: Int? {
    if variantCounts.contains(0) || variantCounts.isEmpty { return 0 }
    return variantCounts.reduce(1 as Int?) { product, count in
      guard let (value, overflow) = product?.multipliedReportingOverflow(by: count), !overflow else {
        return nil
      }
      return value
    }
  }

  /// How many scenarios there are, as nearly as a floating-point number says it.
  public var approximateScenarioCount: Double {
    variantCounts.isEmpty ? 0 : variantCounts.reduce(1) { $0 * Double($1) }
  }
}
