import CaseModel

/// Plain text on one line: blanks and ends of lines in a row count as one blank.
struct TextShape: Shape {
  /// Characters the text may have.
  let limit: Int

  var phrase: String { limit == TextShape.longest ? "text" : "text of at most \(limit) characters" }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue {
    ["type": "string", "minLength": 1, "maxLength": .integer(limit)]
  }

  func read(_ node: SeedNode, _ reading: SeedReading) -> String? {
    guard let text = reading.scalar(node, expected: "text")?.withSingleBlanks else { return nil }
    guard !text.isEmpty else { return reading.report(.value(.emptyText), at: node) }
    // Bytes are free to count and never fewer than characters.
    guard text.utf8.count <= limit || text.count <= limit else {
      return reading.report(.value(.textTooLong(limit: limit, count: text.count)), at: node)
    }
    return text
  }

  /// The longest text anywhere: some four screenfuls.
  static let longest = 4_000
}

extension Shape where Self == TextShape {
  /// A text as long as any may be.
  static var text: TextShape { TextShape(limit: TextShape.longest) }

  /// A text for a place with little room.
  static func text(upTo limit: Int) -> TextShape { TextShape(limit: limit) }
}

extension String {
  /// The text without blanks at its ends and with one blank where several, or ends of lines, stand in a row.
  fileprivate var withSingleBlanks: String {
    var text = self
    return text.withUTF8 { $0.hasSingleBlanks ? nil : $0.withSingleBlanks } ?? text
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate var hasSingleBlanks: Bool {
    var afterBlank = true
    for byte in self {
      let isBlank = byte.isBlank
      if isBlank && (afterBlank || byte != UInt8(ascii: " ")) { return false }
      afterBlank = isBlank
    }
    return !afterBlank || isEmpty
  }

  /// The words, of which blanks are no part, so that what is left is UTF-8 as before.
  fileprivate var withSingleBlanks: String {
    String(unsafeUninitializedCapacity: count) { text in
      var length = 0
      for position in indices where !self[position].isBlank {
        if length > 0 && self[position - 1].isBlank {
          text[length] = UInt8(ascii: " ")
          length += 1
        }
        text[length] = self[position]
        length += 1
      }
      return length
    }
  }
}

extension UInt8 {
  fileprivate var isBlank: Bool {
    self <= UInt8(ascii: " ")
      && (self == UInt8(ascii: " ") || self == UInt8(ascii: "\n") || self == UInt8(ascii: "\t")
        || self == UInt8(ascii: "\r"))
  }
}
