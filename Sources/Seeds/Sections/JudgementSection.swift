import CaseModel

extension Judgement: SeedItem {
  static let section = SeedSection.judgements
  static let noun = "judgement"

  static func read(_ item: inout ItemReader) -> Judgement? {
    let source = item.required("from", .variantReference, "the answer that acts")
    let target = item.required("to", .reference(to: ModelDescriptor.self), "the descriptor it acts on")
    let entries = item.required("values", .judgementValues, "one for each variant of the descriptor")
    let provenance = item.provenance()
    if let provenance, provenance.reason == nil, provenance.basis != .inferred {
      item.reportMissing("reason")
    }
    var values: [Int]?
    item.inspect("values") { reading, node in
      guard let entries, let target else { return }
      values = reading.values(entries, of: target.rawValue, at: node)
    }
    guard let source, let target else { return nil }
    item.inspect("to") { $0.checkPair(source, target, at: $1) }
    guard let values, let provenance else { return nil }
    item.inspect("values") { $0.checkBalance(values, source, target, at: $1) }
    return Judgement(source: source, target: target, values: values, provenance: provenance)
  }
}

extension SeedReading {
  /// The values in the order of a descriptor's variants; each variant must have one, and there are no others.
  fileprivate func values(
    _ entries: [JudgementValuesShape.Entry], of descriptor: String, at node: SeedNode
  ) -> [Int]? {
    guard let known = descriptors[descriptor]?.variants.map(\.id.rawValue) else { return nil }
    for entry in entries where !known.contains(entry.variant) {
      report(
        .statement(
          .unknownVariant(
            entry.variant, of: descriptor, suggestion: suggestion(for: entry.variant, among: known),
            known: known)),
        at: entry.node)
    }
    var values: [Int] = []
    for variant in known {
      if let entry = entries.first(where: { $0.variant == variant }) {
        values.append(entry.value)
      } else {
        report(.statement(.missingValueOfVariant(variant, of: descriptor)), at: node)
      }
    }
    return values.count == known.count ? values : nil
  }

  /// Reports a judgement of a descriptor on itself, and a second one of a variant on a descriptor.
  fileprivate func checkPair(
    _ source: VariantReference, _ target: Identifier<ModelDescriptor>, at node: SeedNode
  ) {
    if source.descriptor == target {
      report(.statement(.judgementOnItself(target.rawValue)), at: node)
    } else if let first = take("\(source) \(target)", for: "to", at: node) {
      report(
        .statement(.repeatedJudgement(source.description, on: target.rawValue, first: first)), at: node)
    }
  }

  /// Notes a judgement whose values do not sum to zero.
  fileprivate func checkBalance(
    _ values: [Int], _ source: VariantReference, _ target: Identifier<ModelDescriptor>, at node: SeedNode
  ) {
    let sum = values.reduce(0, +)
    if sum == 0 { return }
    note(.unbalancedJudgement(source.description, on: target.rawValue, sum: sum), at: node)
  }
}
