import CaseModel
import EDTF

/// A date in the Extended Date/Time Format.
struct DateShape: Shape {
  var phrase: String { "a date" }

  /// A year alone is a number to JSON, and a text here.
  func schema(_ catalogue: FormatCatalogue) -> JSONValue {
    ["type": ["string", "integer"], "maxLength": 200]
  }

  func read(_ node: SeedNode, _ reading: SeedReading) -> DateExpression? {
    guard let text = reading.scalar(node, expected: phrase) else { return nil }
    do throws(DateExpressionError) {
      return try DateExpression(parsing: text)
    } catch {
      return reading.report(.value(.invalidDate(error)), at: node, offset: error.position)
    }
  }
}

/// A code of the CAMEO scheme.
struct EventKindShape: Shape {
  var phrase: String { "a CAMEO code in quotes" }

  /// The codes of the table, which editors then offer, and others of their form.
  func schema(_ catalogue: FormatCatalogue) -> JSONValue {
    [
      "anyOf": [
        ["enum": .array(EventKind.allCodes.map(JSONValue.string))],
        ["type": "string", "pattern": "^[0-9]{2,4}$"],
      ]
    ]
  }

  func read(_ node: SeedNode, _ reading: SeedReading) -> EventKind? {
    guard let text = reading.scalar(node, expected: phrase) else { return nil }
    if let kind = EventKind(code: text) { return kind }
    let suggestion = text.longestCode ?? reading.suggestion(for: text, among: EventKind.allCodes)
    if let kind = EventKind(unlisted: text) {
      reading.note(.unlistedEventKind(text, suggestion: suggestion), at: node)
      return kind
    }
    return reading.report(.value(.unknownEventKind(text, suggestion: suggestion)), at: node)
  }
}

extension Shape where Self == DateShape {
  static var date: DateShape { DateShape() }
}

extension Shape where Self == EventKindShape {
  static var eventKind: EventKindShape { EventKindShape() }
}

extension String {
  /// The longest code that the text begins with: each digit of CAMEO narrows down what those before it say.
  fileprivate var longestCode: String? {
    stride(from: 4, through: 2, by: -1).lazy.map { String(prefix($0)) }.first { EventKind(code: $0) != nil }
  }
}
