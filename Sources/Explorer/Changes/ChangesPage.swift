import Canvas
import CaseModel

/// Builds what changed or differs as sentences, row by row: what is chosen on the screen and read in plain text.
struct ChangesPage {
  let casebook: Casebook

  /// The sentences of a comparison.
  func page(of location: ChangesLocation, _ comparison: Comparison) -> Page {
    let names = ComparisonNames(location, in: casebook)
    let text = ComparisonText(casebook: casebook, names: names)
    var page = Page()
    page.paragraph("\(names.title) \(names.subtitle): \(names.first.name) and \(names.second.name).")
    if names.isBackwards { page.paragraph("Read backwards in time.") }
    page.paragraph(names.warning(columns: .max))
    for (position, row) in comparison.rows.enumerated() {
      if let heading = heading(at: position, in: comparison) {
        page.gap()
        page.heading(heading)
      }
      page.item(item(row, position, text))
    }
    if let closing = text.closing(comparison) {
      page.gap()
      page.paragraph(closing)
    }
    return page
  }

  /// What stands above a row that begins a group; nothing where all rows are of one group.
  func heading(at position: Int, in comparison: Comparison) -> String? {
    guard comparison.rows.contains(where: { $0.change != nil }) else { return nil }
    let isJudged = comparison.rows[position].change != nil
    if position > 0, (comparison.rows[position - 1].change != nil) == isJudged { return nil }
    return isJudged
      ? "Judged by the authors of this case" : "Worked out from the claims, by one rule"
  }

  private func item(_ row: Comparison.Row, _ position: Int, _ text: ComparisonText) -> Page.Item {
    var words = text.word(row.word)
    if let hedge = text.hedge(row) { words += ", \(hedge)" }
    var sentences = ["\(words)."]
    sentences.append("\(text.names.first.name): \(side(row.first, row, text)).")
    sentences.append("\(text.names.second.name): \(side(row.second, row, text)).")
    sentences += text.reasons(row)
    var label = text.title(row)
    if let subject = text.subject(row) { label += ", on \(subject)" }
    if let caution = row.change?.provenance.caution { sentences.append("Take care: \(caution)") }
    return Page.Item(
      spokenLabel: label, body: [Span(sentences.joined(separator: " "))],
      spokenTrailing: row.change.map { StatementText(casebook: casebook).spoken($0.provenance) } ?? "",
      target: row.change.map { .change($0.id) } ?? .row(position))
  }

  private func side(_ side: Comparison.Side, _ row: Comparison.Row, _ text: ComparisonText) -> String {
    let statements = StatementText(casebook: casebook)
    if let words = side.text {
      return "\(words) (\(side.citations.map { casebook.label(of: $0) }.joined(separator: ", ")))"
    }
    if side.isEmpty { return "nothing" }
    let claims = side.lines.map { line in
      var words = line.claim.summary
      if let issue = row.issue, line.claim.takesPosition(on: issue), let stance = line.claim.stance {
        words = "\(Words.stance(stance)), \(words)"
      } else if line.claim.facet != .position {
        words = "\(Words.facet(line.claim.facet)) \(words)"
      }
      if let subject = text.subject(of: line.claim, in: row) { words = "\(subject): \(words)" }
      if line.freshness == .earlier { words += ", said of \(line.claim.when.label)" }
      return "\(words) (\(statements.spoken(line.claim.provenance)))"
    }
    return claims.joined(separator: "; ")
  }
}
