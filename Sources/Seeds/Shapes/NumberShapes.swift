import CaseModel

/// A whole number within a range.
struct WholeShape: Shape {
  let range: ClosedRange<Int>

  var phrase: String { "a whole number from \(range.lowerBound) to \(range.upperBound)" }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue {
    ["type": "integer", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)]
  }

  func read(_ node: SeedNode, _ reading: SeedReading) -> Int? {
    guard let text = reading.plainScalar(node, expected: phrase) else { return nil }
    guard text.isWholeNumber else {
      return reading.report(.value(.unreadable(text, expected: phrase)), at: node)
    }
    guard let number = Int(text), range.contains(number) else {
      return reading.report(.value(.outOfRange(text, expected: phrase)), at: node)
    }
    return number
  }
}

/// A decimal number within a range.
struct DecimalShape: Shape {
  let range: ClosedRange<Int>

  var phrase: String { "a number from \(range.lowerBound) to \(range.upperBound)" }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue {
    ["type": "number", "minimum": .integer(range.lowerBound), "maximum": .integer(range.upperBound)]
  }

  func read(_ node: SeedNode, _ reading: SeedReading) -> Double? {
    guard let text = reading.plainScalar(node, expected: phrase) else { return nil }
    guard text.isDecimalNumber, let number = Double(text) else {
      return reading.report(.value(.unreadable(text, expected: phrase)), at: node)
    }
    guard number >= Double(range.lowerBound), number <= Double(range.upperBound) else {
      return reading.report(.value(.outOfRange(text, expected: phrase)), at: node)
    }
    return number
  }
}

/// True or false.
struct FlagShape: Shape {
  var phrase: String { "true or false" }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue { ["type": "boolean"] }

  func read(_ node: SeedNode, _ reading: SeedReading) -> Bool? {
    guard let text = reading.plainScalar(node, expected: phrase) else { return nil }
    switch text {
    case "true": return true
    case "false": return false
    default: return reading.report(.value(.unreadable(text, expected: phrase)), at: node)
    }
  }
}

extension Shape where Self == WholeShape {
  static func whole(_ range: ClosedRange<Int>) -> WholeShape { WholeShape(range: range) }
}

extension Shape where Self == DecimalShape {
  static func decimal(_ range: ClosedRange<Int>) -> DecimalShape { DecimalShape(range: range) }
}

extension Shape where Self == FlagShape {
  static var flag: FlagShape { FlagShape() }
}

extension String {
  /// Digits, perhaps with a minus before them.
  fileprivate var isWholeNumber: Bool {
    let digits = utf8.first == UInt8(ascii: "-") ? utf8.dropFirst() : utf8[...]
    return !digits.isEmpty && digits.allSatisfy(\.isDigit)
  }

  /// A whole number, perhaps with a point and more digits; not the words and exponents that `Double` reads too.
  fileprivate var isDecimalNumber: Bool {
    guard let point = firstIndex(of: ".") else { return isWholeNumber }
    let fraction = utf8[index(after: point)...]
    return String(self[..<point]).isWholeNumber && !fraction.isEmpty && fraction.allSatisfy(\.isDigit)
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }
}
