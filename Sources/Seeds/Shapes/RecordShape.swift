import CaseModel

/// A mapping with keys of its own inside an item.
struct RecordShape<Record: SeedRecord>: Shape {
  var phrase: String { Record.noun.withArticle }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue {
    catalogue.add(Record.self)
    return ["$ref": .string("#/definitions/\(Record.noun.replacingBlanks)")]
  }

  func read(_ node: SeedNode, _ reading: SeedReading) -> Record? {
    reading.record(Record.self, node)
  }
}

extension Shape {
  static func record<Record>(_ type: Record.Type) -> Self where Self == RecordShape<Record> { RecordShape() }
}

extension String {
  /// The noun as a name in the schema.
  var replacingBlanks: String { split(separator: " ").joined(separator: "-") }
}
