import CaseModel

/// The id of an item where the item itself stands.
///
/// Whether it is taken was settled before: all ids are collected first, so that items may refer to each other in any
/// order.
struct IdentifierShape<Item: SeedItem>: Shape {
  var phrase: String { "an id" }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue { identifierSchema }

  func read(_ node: SeedNode, _ reading: SeedReading) -> Identifier<Item>? {
    reading.identifier(node).map { Identifier($0) }
  }
}

/// The id of an item of some section, where another item names it.
struct ReferenceShape<Item: SeedItem>: Shape {
  var phrase: String { "the id of \(Item.noun.withArticle)" }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue { identifierSchema }

  func read(_ node: SeedNode, _ reading: SeedReading) -> Identifier<Item>? {
    guard let text = reading.identifier(node) else { return nil }
    reading.refer(to: text, in: Item.section, at: node)
    return Identifier(text)
  }
}

/// A name that is an item's own and not an item of the case, such as a variant's.
struct PlainNameShape: Shape {
  var phrase: String { "an id" }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue { identifierSchema }

  func read(_ node: SeedNode, _ reading: SeedReading) -> String? { reading.identifier(node) }
}

/// One or more capital letters.
struct CapitalsShape: Shape {
  let count: ClosedRange<Int>

  var phrase: String {
    count.upperBound == 1 ? "a capital letter" : "\(count.lowerBound) or \(count.upperBound) capital letters"
  }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue {
    ["type": "string", "pattern": .string("^[A-Z]{\(count.lowerBound),\(count.upperBound)}$")]
  }

  func read(_ node: SeedNode, _ reading: SeedReading) -> String? {
    guard let text = reading.scalar(node, expected: phrase) else { return nil }
    guard count.contains(text.utf8.count),
      text.utf8.allSatisfy((UInt8(ascii: "A")...UInt8(ascii: "Z")).contains)
    else { return reading.report(.value(.unreadable(text, expected: phrase)), at: node) }
    return text
  }
}

/// The name of a file, which leads to no other folder.
struct FileNameShape: Shape {
  var phrase: String { "the name of a file" }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue {
    ["type": "string", "pattern": "^[^./][^/]*$", "maxLength": 255]
  }

  func read(_ node: SeedNode, _ reading: SeedReading) -> String? {
    guard let text = reading.scalar(node, expected: phrase) else { return nil }
    guard (1...255).contains(text.utf8.count), !text.hasPrefix("."), !text.utf8.contains(UInt8(ascii: "/"))
    else {
      return reading.report(.value(.invalidFileName(text)), at: node)
    }
    return text
  }
}

extension Shape {
  static func id<Item>(of type: Item.Type) -> Self where Self == IdentifierShape<Item> { IdentifierShape() }

  static func reference<Item>(to type: Item.Type) -> Self where Self == ReferenceShape<Item> {
    ReferenceShape()
  }
}

extension Shape where Self == PlainNameShape {
  static var plainName: PlainNameShape { PlainNameShape() }
}

extension Shape where Self == CapitalsShape {
  static func capitals(_ count: ClosedRange<Int>) -> CapitalsShape { CapitalsShape(count: count) }
}

extension Shape where Self == FileNameShape {
  static var fileName: FileNameShape { FileNameShape() }
}

private let identifierSchema: JSONValue = [
  "type": "string", "pattern": "^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$", "maxLength": 64,
]

extension String {
  /// The noun behind "a" or "an".
  var withArticle: String { (first.map("aeiou".contains) == true ? "an " : "a ") + self }
}
