import CaseModel

/// One variant of one descriptor of the cross-impact model: both ids with a slash between them.
struct VariantReferenceShape: Shape {
  var phrase: String { "a descriptor's id, a slash and its variant's" }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue {
    ["type": "string", "pattern": "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*/[A-Za-z0-9]+(-[A-Za-z0-9]+)*$"]
  }

  func read(_ node: SeedNode, _ reading: SeedReading) -> VariantReference? {
    guard let text = reading.scalar(node, expected: "a variant such as talks/progress") else { return nil }
    guard let reference = VariantReference(parsing: text) else {
      return reading.report(.statement(.variantUnreadable(text)), at: node)
    }
    reading.refer(to: reference.descriptor.rawValue, in: .descriptors, at: node)
    return reading.variant(reference.variant.rawValue, of: reference.descriptor.rawValue, at: node)
  }
}

/// A mapping of descriptor to variant.
struct AnswersShape: Shape {
  var phrase: String { "a mapping of descriptor to variant" }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue {
    ["type": "object", "minProperties": 1, "additionalProperties": ["type": "string"]]
  }

  func read(_ node: SeedNode, _ reading: SeedReading) -> [VariantReference]? {
    guard let entries = reading.entries(node, expected: phrase) else { return nil }
    if node.extent.isEmpty { return reading.report(.value(.emptyList), at: node) }
    reading.reportRepeatedKeys(node)
    return entries.compactMap { key, value in
      guard let descriptor = reading.identifier(key) else { return nil }
      reading.refer(to: descriptor, in: .descriptors, at: key)
      guard let variant = reading.identifier(value) else { return nil }
      return reading.variant(variant, of: descriptor, at: value)
    }
  }
}

/// A mapping of variant to the value of a judgement.
struct JudgementValuesShape: Shape {
  /// A value with where its variant and the value itself stand.
  struct Entry {
    let variant: String
    let value: Int
    let node: SeedNode
  }

  private var number: WholeShape { .whole(Judgement.range) }

  var phrase: String { "a mapping of variant to \(number.phrase)" }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue {
    ["type": "object", "minProperties": 1, "additionalProperties": number.schema(catalogue)]
  }

  func read(_ node: SeedNode, _ reading: SeedReading) -> [Entry]? {
    guard let entries = reading.entries(node, expected: phrase) else { return nil }
    if node.extent.isEmpty { return reading.report(.value(.emptyList), at: node) }
    reading.reportRepeatedKeys(node)
    var values: [Entry] = []
    var isWhole = true
    for (key, value) in entries {
      guard let variant = reading.identifier(key), let value = number.read(value, reading) else {
        isWhole = false
        continue
      }
      values.append(Entry(variant: variant, value: value, node: key))
    }
    return isWhole ? values : nil
  }
}

extension SeedReading {
  /// A variant of a descriptor; nothing, and a report, when the descriptor is known and has none of that name.
  fileprivate func variant(_ variant: String, of descriptor: String, at node: SeedNode) -> VariantReference? {
    if let known = descriptors[descriptor]?.variants.map(\.id.rawValue), !known.contains(variant) {
      let suggestion = suggestion(for: variant, among: known)
      return report(
        .statement(.unknownVariant(variant, of: descriptor, suggestion: suggestion, known: known)), at: node)
    }
    return VariantReference(descriptor: Identifier(descriptor), variant: Identifier(variant))
  }
}

extension Shape where Self == VariantReferenceShape {
  static var variantReference: VariantReferenceShape { VariantReferenceShape() }
}

extension Shape where Self == AnswersShape {
  static var answers: AnswersShape { AnswersShape() }
}

extension Shape where Self == JudgementValuesShape {
  static var judgementValues: JudgementValuesShape { JudgementValuesShape() }
}
