import Canvas
import CaseModel

/// Builds the card of a document: whose view it gives, what it leaves out, how much of it the case holds, the reader's copy.
struct SourceCard {
  let casebook: Casebook
  let documents: DocumentShelf
  let coverage: Coverage
  let glyphs: Glyphs

  func page(of source: Source) -> Page {
    var page = Page()
    page.item(line("author", casebook.actor(source.author)?.name ?? "", target: .actor(source.author)))
    page.item(line("appeared in", source.venue))
    page.item(line("date", date(source)))
    page.item(line("cited as", "\(source.abbreviation), \(source.shortTitle)"))
    page.item(line("held here", held(source)))
    page.gap()
    page.heading("whose view it is")
    page.paragraph(source.view)
    page.gap()
    page.heading("what it leaves out")
    page.paragraph(source.leavesOut)
    page.gap()
    page.heading("your own copy")
    page.blocks += copy(source)
    if let note = source.date.note {
      page.gap()
      page.heading("why this date")
      page.paragraph(note)
    }
    return page
  }

  private func line(_ label: String, _ body: String, target: Page.Target? = nil) -> Page.Item {
    Page.Item(
      label: [Span(label, Style(.secondary))], labelColumns: 13, spokenLabel: label,
      body: [Span(body, Style(target == nil ? .text : .strong))], target: target)
  }

  private func date(_ source: Source) -> String {
    let basis = source.date.basis
    return source.date.label + (basis == .stated ? "" : ", \(Words.basis(basis))")
  }

  private func held(_ source: Source) -> String {
    let paragraphs = coverage.documents.first { $0.source == source.id }
    let statements = Set(paragraphs?.paragraphs.flatMap(\.citedBy) ?? []).count
    let count = "\(paragraphs?.citedCount ?? 0) of \(source.bodyParagraphs.count) paragraphs"
    var words = "\(count) are cited, by \(statements) statement\(statements == 1 ? "" : "s")."
    let headings = source.headings.count
    if headings > 0 { words += headings == 1 ? " 1 more is a heading." : " \(headings) more are headings." }
    return words
  }

  private func copy(_ source: Source) -> [Page.Block] {
    guard let comparison = documents.comparison(of: source.id) else { return noCopy(source) }
    let file = "\(source.copy.file) in \(documents.folder ?? "")"
    guard !comparison.differences.isEmpty else {
      return [
        .paragraph([
          Span("\(glyphs.check) ", Style(.positive)),
          Span("\(file): all \(comparison.verifiedCount) anchors stand where they are cited."),
        ])
      ]
    }
    let first = comparison.firstDifference.map { "; the first difference is in paragraph \($0)" } ?? ""
    return [
      .paragraph([Span("\(file) is not the text that is cited here\(first).", Style(.mixed))]),
      .paragraph([
        Span("Where they are cited: \(comparison.verifiedCount) of \(comparison.states.count) anchors.")
      ]),
    ]
      + comparison.differences.map { difference in
        let role: Role = if case .missing = difference { .alarm } else { .mixed }
        return .item(
          Page.Item(
            label: [Span(glyphs.dot, Style(role))], labelColumns: 2, body: [Span(difference.description)],
            target: difference.paragraph.map {
              .paragraph(ParagraphReference(source: source.id, paragraph: $0))
            }))
      }
  }

  /// Why there is none, and how to add one.
  private func noCopy(_ source: Source) -> [Page.Block] {
    var blocks: [Page.Block] = []
    switch documents.problems[source.id] {
    case nil, .absent: blocks.append(.paragraph([Span("You have none here.")]))
    case let problem?:
      blocks.append(.paragraph([Span("\(source.copy.file): \(problem).", Style(.alarm))]))
    }
    let folder = documents.folder ?? "~/.local/share/neasia/documents"
    let other = documents.folder == nil ? ", or start with --documents and a folder of yours" : ""
    blocks.append(
      .paragraph([
        Span(
          "The document is its author's and does not come with the case. Save your copy as a text file, each "
            + "paragraph on a line of its own, under the name ", Style(.secondary)),
        Span(source.copy.file, Style(.strong)), Span(" in ", Style(.secondary)), Span(folder, Style(.strong)),
        Span(other + ". Then its text stands beside every paragraph.", Style(.secondary)),
      ]))
    return blocks
  }
}

extension CopyComparison.Difference {
  /// The paragraph of the document that it is about.
  fileprivate var paragraph: Int? {
    switch self {
    case .tooFewParagraphs, .tooManyLines: nil
    case .renumbered(let paragraph, _), .moved(_, let paragraph, _), .missing(_, let paragraph): paragraph
    }
  }
}
