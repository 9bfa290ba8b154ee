import Canvas
import CaseModel

/// Builds the pane that explains the row under the cursor: why this word, and where both sides are said.
struct ChangesDetail {
  let text: ComparisonText

  /// The pane.
  ///
  /// - Parameters:
  ///   - row: what is explained.
  ///   - isFirst: whether the first side is chosen; where nobody has judged, its first claim is written out.
  func page(of row: Comparison.Row, isFirst: Bool) -> Page {
    var page = Page()
    let word = Span("\(text.word(row.word))  ", ComparisonText.style(row.word).adding(.bold))
    page.paragraph([word, Span(text.reasons(row).joined(separator: " "))])
    let first = references(row.first, isFirst: true)
    let second = references(row.second, isFirst: false)
    page.paragraph(first + (first.isEmpty || second.isEmpty ? [] : [Span("  ")]) + second)
    if let caution = row.change?.provenance.caution {
      page.paragraph([Span("take care: ", Style(.alarm)), Span(caution)])
    }
    if row.change == nil, let claim = (isFirst ? row.first : row.second).lines.first?.claim {
      page.paragraph([
        Span("at length  ", Style(ComparisonText.sideRole(isFirst: isFirst), .bold)), Span(claim.text),
      ])
    }
    return page
  }

  /// The paragraphs of a side, each with the words by which it is found.
  private func references(_ side: Comparison.Side, isFirst: Bool) -> [Span] {
    var spans: [Span] = []
    for citation in side.citations.prefix(4) {
      if !spans.isEmpty { spans.append(Span("  ")) }
      spans.append(Span(text.casebook.label(of: citation), Style(.link, .underline)))
      if let anchor = citation.anchor { spans.append(Span(" “\(anchor)”", Style(.secondary, .italic))) }
    }
    guard !spans.isEmpty else { return [] }
    let name = isFirst ? text.names.first.shortName : text.names.second.shortName
    let more = side.citations.count > 4 ? [Span("  and \(side.citations.count - 4) more", Style(.faint))] : []
    // The label of a paragraph names its document already.
    if text.names.kind == .documents { return spans + more }
    return [Span("\(name)  ", Style(ComparisonText.sideRole(isFirst: isFirst), .bold))] + spans + more
  }
}
