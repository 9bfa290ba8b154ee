import CaseModel

/// A paragraph of a document: the document's abbreviation and the paragraph's number, `B7`.
struct ParagraphShape: Shape {
  var phrase: String { "a paragraph" }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue {
    ["type": "string", "pattern": "^[A-Z]{1,2}[1-9][0-9]{0,4}$"]
  }

  func read(_ node: SeedNode, _ reading: SeedReading) -> ParagraphReference? {
    guard let text = reading.scalar(node, expected: "a paragraph such as B7") else { return nil }
    let letters = text.utf8.prefix { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
    let abbreviation = text[..<letters.endIndex]
    let digits = text.utf8[letters.endIndex...]
    guard (1...2).contains(letters.count), (1...5).contains(digits.count), digits.first != UInt8(ascii: "0"),
      digits.allSatisfy((UInt8(ascii: "0")...UInt8(ascii: "9")).contains), let number = Int(Substring(digits))
    else { return reading.report(.statement(.citationUnreadable(text)), at: node) }
    guard let source = reading.sources[String(abbreviation)] else {
      guard reading.hasAllSources else { return nil }
      return reading.report(
        .statement(.unknownSource(abbreviation: String(abbreviation), known: reading.sources.keys.sorted())),
        at: node)
    }
    guard number <= source.paragraphCount else {
      return reading.report(
        .statement(.paragraphOutOfRange(number, source: source.shortTitle, count: source.paragraphCount)),
        at: node,
        offset: abbreviation.utf8.count)
    }
    guard !source.headings.contains(number) else {
      return reading.report(
        .statement(.paragraphIsHeading(number, source: source.shortTitle)), at: node,
        offset: abbreviation.utf8.count)
    }
    return ParagraphReference(source: source.id, paragraph: number)
  }
}

/// The words by which a paragraph is recognised in a reader's own copy.
struct AnchorShape: Shape {
  var phrase: String { "at most \(Citation.anchorLimit) words" }

  func schema(_ catalogue: FormatCatalogue) -> JSONValue {
    ["type": "string", "pattern": .string("^\\s*\\S+(\\s+\\S+){0,\(Citation.anchorLimit - 1)}\\s*$")]
  }

  func read(_ node: SeedNode, _ reading: SeedReading) -> String? {
    guard let text = TextShape(limit: 120).read(node, reading) else { return nil }
    let words = text.utf8.split(separator: UInt8(ascii: " ")).count
    guard words <= Citation.anchorLimit else {
      return reading.report(.statement(.anchorTooLong(words: words, limit: Citation.anchorLimit)), at: node)
    }
    return text
  }
}

extension Shape where Self == ParagraphShape {
  static var paragraph: ParagraphShape { ParagraphShape() }
}

extension Shape where Self == AnchorShape {
  static var anchor: AnchorShape { AnchorShape() }
}
