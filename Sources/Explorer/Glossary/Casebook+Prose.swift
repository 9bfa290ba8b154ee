import Canvas
import CaseModel

extension Casebook {
  /// A text in which the terms of the glossary are underlined, each where it stands first.
  ///
  /// - Parameters:
  ///   - text: one block of a page.
  ///   - style: the look of the text.
  ///   - known: the position of a term that is left alone: the one that the text explains.
  /// - Returns: the pieces of the text; those that are terms bear the term's position as their id.
  func prose(_ text: String, _ style: Style = Style(), except known: Int? = nil) -> [Span] {
    guard !text.isEmpty else { return [] }
    var spans: [Span] = []
    var start = text.startIndex
    for match in termMatcher.matches(in: text) where match.term != known {
      if start < match.range.lowerBound {
        spans.append(Span(String(text[start..<match.range.lowerBound]), style))
      }
      spans.append(Span(String(text[match.range]), style.adding(.underline), id: match.term))
      start = match.range.upperBound
    }
    if start < text.endIndex { spans.append(Span(String(text[start...]), style)) }
    return spans
  }
}

extension Page {
  /// The positions of the terms that are underlined on the page, in the order in which they stand.
  var terms: [Int] {
    var terms: [Int] = []
    for block in blocks {
      let spans: [Span] =
        switch block {
        case .paragraph(let spans): spans
        case .item(let item): item.body
        case .heading, .gap: []
        }
      for term in spans.compactMap(\.id) where !terms.contains(term) { terms.append(term) }
    }
    return terms
  }
}
