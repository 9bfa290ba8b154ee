import Canvas
import CaseModel

/// Builds what stands in the columns of one row: its label, and what each side says.
struct ChangesCells {
  /// One line of a side, with what it rests on at its right edge.
  struct Line {
    var body: [Span] = []
    var trailing: [Span] = []
  }

  let text: ComparisonText
  let glyphs: Glyphs
  /// The columns of a side.
  let width: Int

  private var statements: StatementText { StatementText(casebook: text.casebook) }

  func title(_ row: Comparison.Row) -> [Span] {
    var spans = [Span(text.title(row), Style(.strong, .bold))]
    if let subject = text.subject(row) { spans.append(Span("  on \(subject)", Style(.secondary))) }
    return spans
  }

  /// The word, with the sign of an inferred statement where somebody judged.
  func word(_ row: Comparison.Row) -> [Span] {
    var spans: [Span] = []
    if let hedge = text.hedge(row) { spans.append(Span("\(hedge), ", Style(.secondary))) }
    spans.append(Span(text.word(row.word), ComparisonText.style(row.word)))
    if let basis = row.change?.provenance.basis, !StatementText.sign(basis).isEmpty {
      spans.append(Span(" \(StatementText.sign(basis))", Style(StatementText.role(basis))))
    }
    return spans
  }

  /// What the row is about, its word, whom it is about, what became of hedges: one below the other.
  func label(_ row: Comparison.Row, width: Int) -> [[Span]] {
    var lines = wrap([Span(text.title(row), Style(.strong, .bold))], width: width)
    var word = [Span(text.word(row.word), ComparisonText.style(row.word))]
    if let basis = row.change?.provenance.basis, !StatementText.sign(basis).isEmpty {
      word.append(Span(" \(StatementText.sign(basis))", Style(StatementText.role(basis))))
    }
    lines += wrap(word, width: width)
    for more in [text.subject(row).map { "on \($0)" }, text.hedge(row)].compactMap(\.self) {
      lines += wrap([Span(more, Style(.secondary))], width: width)
    }
    return lines
  }

  /// What one side says.
  func side(_ side: Comparison.Side, _ row: Comparison.Row) -> [Line] {
    if let text = side.text { return judged(text, side.citations) }
    guard !side.lines.isEmpty else { return [Line(body: [Span("–", Style(.faint))])] }
    var lines: [Line] = []
    if let span = side.span { lines.append(Line(body: stance(span))) }
    let limit = width >= 36 ? 2 : 1
    for line in side.lines.prefix(limit) { lines += claim(line, row) }
    let rest = side.lines.count - limit
    if rest > 0 { lines.append(Line(body: [Span("and \(rest) more", Style(.faint))])) }
    return lines
  }

  /// The words of a judged change; its paragraphs stand below each other, the last beside the last line.
  private func judged(_ words: String, _ citations: [Citation]) -> [Line] {
    let labels = citations.map { text.casebook.label(of: $0) }
    let room = width - (labels.map(\.columns).max() ?? 0) - 1
    var lines = wrap([Span(words)], width: max(1, room)).map { Line(body: $0) }
    let start = max(0, lines.count - labels.count)
    while lines.count < labels.count { lines.append(Line()) }
    for (offset, label) in labels.enumerated() {
      lines[start + offset].trailing = [Span(label, Style(.link))]
    }
    return lines
  }

  private func stance(_ span: StanceSpan) -> [Span] {
    let stance = ComparisonText.stance(span.steps.lowerBound)
    let words = Span(ComparisonText.span(span), Style(ActorPage.role(stance)))
    guard span.steps.count == 1 else { return [words] }
    return [Span("\(ActorPage.bar(stance, glyphs)) ", Style(ActorPage.role(stance))), words]
  }

  private func claim(_ line: ActorPanel.Line, _ row: Comparison.Row) -> [Line] {
    let claim = line.claim
    let isEarlier = line.freshness == .earlier
    var body: [Span] = []
    if let subject = text.subject(of: claim, in: row) {
      body.append(Span("\(subject): ", Style(.secondary)))
    }
    if claim.facet != .position {
      body.append(Span("\(Words.facet(claim.facet)) ", Style(.secondary)))
    }
    body.append(Span(claim.summary, Style(isEarlier ? .secondary : .text)))
    if claim.provenance.certainty != .asserted {
      body.append(Span(", \(Words.certainty(claim.provenance.certainty))", Style(.secondary)))
    }
    if isEarlier, let year = claim.when.latestDay?.year { body.append(Span(" \(year)", Style(.faint))) }
    let trailing = statements.trailing(claim.provenance)
    let lines = wrap(body, width: max(1, width - trailing.columns - 1)).map { Line(body: $0) }
    guard var first = lines.first else { return [Line(trailing: trailing)] }
    first.trailing = trailing
    return [first] + lines.dropFirst()
  }
}
