import Canvas
import CaseModel

/// What became of a citation in the reader's own copy.
extension StatementText {
  /// A citation as a line that leads to its paragraph.
  func line(_ citation: Citation) -> Page.Block {
    let words = words(of: citation)
    return .item(
      Page.Item(
        body: reference(citation), trailing: words.map { [Span($0.text, Style($0.role))] } ?? [],
        spokenTrailing: words?.text ?? "", target: .paragraph(citation.place)))
  }

  /// One sign for some citations of one paragraph: the worst of them.
  func mark(of citations: [Citation], _ glyphs: Glyphs) -> [Span] {
    let states = citations.compactMap { documents.state(of: $0) }
    if states.contains(.missing) { return [Span(glyphs.ballot, Style(.alarm))] }
    for case .moved(let paragraph) in states { return [Span("→¶\(paragraph)", Style(.mixed))] }
    return states.contains(.verified) ? [Span(glyphs.check, Style(.positive))] : []
  }

  /// A citation's anchor, and what became of it, for plain text.
  func spokenAnchor(_ citation: Citation) -> String? {
    guard let anchor = citation.anchor else { return nil }
    return "“\(anchor)”" + (words(of: citation).map { " \($0.text)" } ?? "")
  }

  private func words(of citation: Citation) -> (text: String, role: Role)? {
    switch documents.state(of: citation) {
    case .verified: ("verified in your copy", .positive)
    case .moved(let paragraph): ("moved to ¶\(paragraph) of your copy", .mixed)
    case .missing: ("missing in your copy", .alarm)
    case .noCopy, nil: nil
    }
  }
}
