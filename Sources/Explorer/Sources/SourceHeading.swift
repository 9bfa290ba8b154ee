import Canvas
import CaseModel

/// Two lines over the paragraphs: which document it is, and who wrote it, when and where.
struct SourceHeading {
  let casebook: Casebook
  let documents: DocumentShelf
  let source: Source

  func draw(into frame: inout Frame, region: Region) {
    let glyphs = frame.glyphs
    drawLine(
      [Span(source.abbreviation, Style(.accent, .bold)), Span("  \(source.title)", Style(.strong, .bold))],
      right: count, into: &frame, row: region.row(0))
    drawLine(
      [Span("   \(author)", Style(.text)), Span(", ", Style(.secondary))] + date
        + [Span("  \(source.venue)", Style(.secondary))],
      right: copy(glyphs), into: &frame, row: region.row(1))
    if casebook.sources.count > 1 { frame.onClick(region.row(0), .nextDocument) }
  }

  /// Both lines in words.
  var spoken: String {
    "\(author), \(source.date.label) (date \(Words.basis(source.date.basis))), \(source.venue), "
      + "\(source.paragraphCount) paragraphs, cited as \(source.abbreviation)"
  }

  private func drawLine(_ left: [Span], right: [Span], into frame: inout Frame, row: Region) {
    let end = row.maxX - right.columns
    frame.grid.put(left.truncated(to: max(0, end - row.x - 2)), x: row.x, y: row.y, in: row)
    frame.grid.put(right, x: max(row.x, end), y: row.y, in: row)
  }

  private var author: String { casebook.actor(source.author)?.name ?? source.author.rawValue }

  private var date: [Span] {
    let basis = source.date.basis
    let sign = StatementText.sign(basis)
    return [Span(source.date.label, Style(.moment))]
      + (sign.isEmpty ? [] : [Span(" \(sign)", Style(StatementText.role(basis)))])
  }

  /// Which document of how many.
  private var count: [Span] {
    let number = (casebook.sources.firstIndex { $0.id == source.id } ?? 0) + 1
    return [Span("document \(number) of \(casebook.sources.count)", Style(.secondary))]
  }

  /// Whether the reader has a copy, in a few words.
  private func copy(_ glyphs: Glyphs) -> [Span] {
    if let comparison = documents.comparison(of: source.id) {
      return comparison.differences.isEmpty
        ? [Span("\(glyphs.check) your copy", Style(.positive))]
        : [Span("your copy differs", Style(.mixed))]
    }
    switch documents.problems[source.id] {
    case nil, .absent: return [Span("no copy of your own", Style(.faint))]
    default: return [Span("\(glyphs.ballot) your copy", Style(.alarm))]
    }
  }
}
