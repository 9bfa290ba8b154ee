import Canvas
import CaseModel

extension Excerpt {
  /// The text in a style, what was looked for standing out in colour and, where there is none, by weight and line.
  func spans(_ style: Style) -> [Span] {
    pieces.map { piece in
      Span(piece.text, piece.isMatch ? Style(.accent, on: style.surface, [.bold, .underline]) : style)
    }
  }

  /// A part of the text around its first match that fits into so many columns, cut between words where it can be.
  ///
  /// - Parameters:
  ///   - columns: the most columns.
  ///   - style: the look of what was not looked for.
  func spans(_ style: Style, around columns: Int) -> [Span] {
    let whole = spans(style)
    guard whole.columns > columns else { return whole }
    let before = pieces.prefix { !$0.isMatch }.map(\.text).joined()
    // As much before the match as leaves room for what follows, and a third of the room in any case.
    let lead = max(columns / 3, columns - 1 - (whole.columns - before.columns))
    guard hasMatch, before.columns > lead else { return whole.truncated(to: columns) }
    let kept = before.suffix(columns: lead)
    var spans = [Span("…" + kept, style)]
    spans += whole.dropFirst(before.isEmpty ? 0 : 1)
    return spans.truncated(to: columns)
  }
}

extension String {
  /// The end of the text that fits into so many columns, from the beginning of a word when there is one.
  fileprivate func suffix(columns limit: Int) -> String {
    var rest = self[...]
    var width = columns
    while width > limit, let first = rest.popFirst() { width -= String(first).columns }
    guard let blank = rest.dropLast().firstIndex(of: " ") else { return String(rest) }
    return String(rest[rest.index(after: blank)...])
  }
}
