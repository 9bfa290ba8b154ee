import CaseModel

/// A list of values of one shape, with at least one.
struct ListShape<Element: Shape>: Shape {
  let element: Element

  var phrase: String { "a list, each \(element.phrase)" }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue {
    ["type": "array", "minItems": 1, "items": element.schema(catalogue)]
  }

  func read(_ node: SeedNode, _ reading: SeedReading) -> [Element.Value]? {
    guard let children = reading.elements(node, expected: "a list") else { return nil }
    let values = children.compactMap { element.read($0, reading) }
    if node.extent.isEmpty { return reading.report(.value(.emptyList), at: node) }
    return values
  }
}

/// A list of names in which each stands once.
struct SetShape<Element: Shape>: Shape where Element.Value: CustomStringConvertible {
  let element: Element

  var phrase: String { "a list, each \(element.phrase)" }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue {
    ["type": "array", "minItems": 1, "uniqueItems": true, "items": element.schema(catalogue)]
  }

  func read(_ node: SeedNode, _ reading: SeedReading) -> [Element.Value]? {
    guard let children = reading.elements(node, expected: "a list") else { return nil }
    if node.extent.isEmpty { return reading.report(.value(.emptyList), at: node) }
    var values: [Element.Value] = []
    // A name is its text, and one type of set for all of them is quicker to start with than one for each.
    var seen: Set<String> = []
    for child in children {
      guard let value = element.read(child, reading) else { continue }
      let name = value.description
      if seen.insert(name).inserted {
        values.append(value)
      } else {
        reading.report(.value(.repeatedElement(name)), at: child)
      }
    }
    return values
  }
}

/// A mapping of language tag (BCP 47) to name.
struct LocalNamesShape: Shape {
  var phrase: String { "a mapping of language tag to name" }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue {
    [
      "type": "object", "minProperties": 1,
      "propertyNames": ["pattern": "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"],
      "additionalProperties": TextShape(limit: 80).schema(catalogue),
    ]
  }

  func read(_ node: SeedNode, _ reading: SeedReading) -> [LocalName]? {
    guard let entries = reading.entries(node, expected: phrase) else { return nil }
    if node.extent.isEmpty { return reading.report(.value(.emptyList), at: node) }
    reading.reportRepeatedKeys(node)
    var names: [LocalName] = []
    for (key, value) in entries where key.isScalar {
      guard let language = reading.scalar(key, expected: "a language tag") else { continue }
      if !language.isLanguageTag { reading.report(.value(.invalidLanguage(language)), at: key) }
      if let text = TextShape(limit: 80).read(value, reading) {
        names.append(LocalName(language: language, text: text))
      }
    }
    return names
  }
}

extension Shape {
  static func list<Element>(of element: Element) -> Self where Self == ListShape<Element> {
    ListShape(element: element)
  }

  static func set<Element>(of element: Element) -> Self where Self == SetShape<Element> {
    SetShape(element: element)
  }
}

extension Shape where Self == LocalNamesShape {
  static var localNames: LocalNamesShape { LocalNamesShape() }
}

extension String {
  /// Whether the text has the form of a BCP 47 tag: a language, and perhaps a script and more.
  fileprivate var isLanguageTag: Bool {
    let parts = utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    guard let language = parts.first, (2...3).contains(language.count),
      language.allSatisfy((UInt8(ascii: "a")...UInt8(ascii: "z")).contains)
    else { return false }
    return parts.dropFirst().allSatisfy { part in
      (2...8).contains(part.count) && part.allSatisfy { $0.isLetterOrDigit }
    }
  }
}

extension UInt8 {
  fileprivate var isLetterOrDigit: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self)
  }
}
