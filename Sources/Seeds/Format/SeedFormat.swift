import CaseModel

/// The format of the seeds, written down from the code that reads them.
public enum SeedFormat {}

// MARK: - JSON Schema

extension SeedFormat {
  /// The format as a JSON Schema (draft 7, which editors know best), against which an editor checks while one types.
  ///
  /// It knows keys, types and choices. Whether ids exist and dates are in order, only `neasia check` knows.
  public static var schema: JSONValue {
    let catalogue = FormatCatalogue.whole
    let sections = SeedSection.allCases.map { section in
      JSONValue.Member(section.rawValue, section.schema(catalogue))
    }
    let definitions = catalogue.records.map { record in
      JSONValue.Member(record.noun.replacingBlanks, schema(of: record.keys))
    }
    return [
      "$schema": "http://json-schema.org/draft-07/schema#",
      "title": "A seed file of a case",
      "type": "object",
      "additionalProperties": false,
      "properties": .object(sections),
      "definitions": .object(definitions),
    ]
  }

  private static func schema(of keys: [KeyDescription]) -> JSONValue {
    let required = keys.compactMap { key in
      if case .always = key.need { JSONValue.string(key.name) } else { nil }
    }
    let conditions = keys.compactMap { key -> JSONValue? in
      guard case .when(let condition) = key.need else { return nil }
      let values: JSONValue? =
        condition.values.isEmpty
        ? nil
        : .object([.init(condition.key, ["enum": .array(condition.values.map(JSONValue.string))])])
      return [
        "if": .object(dropping: ["properties": values, "required": [.string(condition.key)]]),
        "then": ["required": [.string(key.name)]],
      ]
    }
    return .object(dropping: [
      "type": "object",
      "additionalProperties": false,
      "required": .array(required),
      "properties": .object(keys.map { JSONValue.Member($0.name, $0.describedSchema) }),
      "allOf": conditions.isEmpty ? nil : .array(conditions),
    ])
  }
}

extension SeedSection {
  fileprivate func schema(_ catalogue: FormatCatalogue) -> JSONValue {
    let item: JSONValue = ["$ref": .string("#/definitions/\(addItem(to: catalogue).replacingBlanks)")]
    return self == .heading ? item : ["type": "array", "items": item]
  }
}

extension KeyDescription {
  /// The schema with the help that editors show.
  fileprivate var describedSchema: JSONValue {
    guard case .object(let members) = schema else { return schema }
    return .object([.init("description", .string(words))] + members)
  }

  /// What the value is and what for: "a whole number from 1 to 5: 1 is a detail, 5 a turning point".
  var words: String { help.isEmpty ? phrase : "\(phrase): \(help)" }
}
