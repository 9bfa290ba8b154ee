import CaseModel

/// Writes a handout as CommonMark.
///
/// Every statement is an item of a list: its words first, then what it rests on, line by line. References to paragraphs lead to
/// the documents at the end.
struct MarkdownHandout {
  private let handout: Handout
  private var lines: [String] = []

  init(_ handout: Handout) {
    self.handout = handout
  }

  var text: String {
    var writer = self
    writer.write()
    return writer.lines.joined(separator: "\n") + "\n"
  }

  private mutating func write() {
    heading(.markup("# "), [Phrase(handout.title)])
    for chapter in handout.chapters { write(chapter) }
    documents()
    let credits = handout.excerpt.heading.credits
    if !credits.isEmpty {
      heading(.markup("## "), [Phrase("Credits")])
      for credit in credits { add(.markup("- ") + MarkdownText(credit.trimmedLine)) }
      lines.append("")
    }
    add(.markup("---"))
    lines.append("")
    for line in handout.colophon { paragraph(line) }
    while lines.last == "" { lines.removeLast() }
  }

  private mutating func write(_ chapter: Chapter) {
    if !chapter.heading.isEmpty { heading(.markup("## "), chapter.heading) }
    var isInList = false
    for block in chapter.blocks {
      switch block {
      case .entry(let entry):
        write(entry)
        isInList = true
        continue
      case .table(let table):
        for row in table.rows { write(row, under: table.headings) }
        isInList = true
        continue
      case .bars(let answers):
        for answer in answers { write(answer) }
        isInList = true
        continue
      case .heading, .paragraph: break
      }
      if isInList { lines.append("") }
      isInList = false
      switch block {
      case .heading(let phrases): heading(.markup("### "), phrases)
      case .paragraph(let phrases): paragraph(phrases)
      case .entry, .table, .bars: break
      }
    }
    if isInList { lines.append("") }
  }

  /// An answer, how many gave it, and a bar of blocks as long as they are many.
  private mutating func write(_ answer: CountedAnswer) {
    let bar = String(repeating: "█", count: answer.share(of: 24))
    let count = [Phrase(answer.label), Phrase(" · "), Phrase("\(answer.count)", .strong)]
    add(item([line(count + (bar.isEmpty ? [] : [Phrase(" " + bar)]))]))
  }

  private mutating func documents() {
    let cards = handout.cards
    guard !cards.isEmpty else { return }
    heading(.markup("## "), [Phrase("Documents")])
    for card in cards {
      heading(.markup("### "), [Phrase(card.source.shortTitle)])
      for line in card.lines { paragraph(line) }
      for paragraph in card.paragraphs { write(paragraph) }
      if !card.paragraphs.isEmpty { lines.append("") }
    }
  }

  private mutating func write(_ paragraph: DocumentCard.Paragraph) {
    var parts: [MarkdownText] = []
    let number = MarkdownText("¶\(paragraph.place.paragraph)").between("**")
    let digest = paragraph.digest.trimmedLine
    parts.append(digest.isEmpty ? number : number + .markup(" ") + MarkdownText(digest, after: number))
    let anchors = paragraph.anchors.map { "“\($0)”" }.joined(separator: ", ")
    if !anchors.isEmpty { parts.append(MarkdownText(anchors)) }
    let citing = paragraph.citing.map { "\($0.sort) “\($0.name)”" }.joined(separator: "; ")
    if !citing.isEmpty { parts.append(MarkdownText("on it rest: \(citing)")) }
    add(item(parts))
  }

  /// A row as an item of a list, since CommonMark has no tables: each value after the heading of its column.
  private mutating func write(_ row: ComparedRows.Row, under headings: [[Phrase]]) {
    let cells = row.cells.enumerated().map { position, cell in
      position == 0
        ? line(cell)
        : line((headings.indices.contains(position) ? headings[position] : []) + [Phrase(" ")] + cell)
    }
    guard let first = cells.first else { return }
    let values = cells.dropFirst().reduce(first) { $0 + .markup(" · ") + $1 }
    add(item([values] + row.grounds.map { line($0) }))
  }

  /// An item of a list, line by line.
  private func item(_ lines: [MarkdownText]) -> MarkdownText {
    guard let first = lines.first else { return .markup("") }
    return .markup("- ") + lines.dropFirst().reduce(first) { $0 + .markup("\\\n  ") + $1 }
  }

  private mutating func write(_ entry: Entry) {
    var head: [MarkdownText] = []
    if !entry.label.isEmpty { head.append(MarkdownText(entry.label).between("**")) }
    if !entry.title.isEmpty { head.append(line(entry.title)) }
    head += entry.facts.map { line($0) }
    var parts: [MarkdownText] = []
    if let first = head.first {
      parts.append(head.dropFirst().reduce(first) { $0 + .markup(" · ") + $1 })
    }
    if !entry.text.isEmpty {
      // A short line keeps its label beside its words.
      if entry.title.isEmpty, let label = parts.first {
        parts[0] = label + .markup(" · ") + line(entry.text)
      } else {
        parts.append(line(entry.text))
      }
    }
    parts += entry.grounds.map { line($0) }
    parts.removeAll { $0.source.isEmpty }
    if !parts.isEmpty { add(item(parts)) }
  }

  private mutating func heading(_ mark: MarkdownText, _ phrases: [Phrase]) {
    add(mark + line(phrases.map { Phrase($0.text) }))
    lines.append("")
  }

  private mutating func paragraph(_ phrases: [Phrase]) {
    let text = line(phrases)
    guard !text.source.isEmpty else { return }
    add(text)
    lines.append("")
  }

  private mutating func add(_ text: MarkdownText) { lines.append(text.source) }

  /// The phrases on one line, without blanks before the first, which would indent it.
  private func line(_ phrases: [Phrase]) -> MarkdownText {
    var line = MarkdownText("")
    for phrase in phrases.joined {
      let text = line.source.isEmpty ? phrase.text.trimmedStart : phrase.text
      line += piece(Phrase(text, phrase.manner), after: line)
    }
    return line
  }

  private func piece(_ phrase: Phrase, after line: MarkdownText) -> MarkdownText {
    switch phrase.manner {
    case .plain, .quiet, .name, .anchor, .leading: MarkdownText(phrase.text, after: line)
    case .code: .code(phrase.text)
    case .strong, .caution: MarkdownText(phrase.text).between("**")
    case .basis: MarkdownText(phrase.text).between("*")
    case .citation(let place):
      handout.excerpt.source(place.source).map { .link(phrase.text, toHeading: $0.shortTitle) }
        ?? MarkdownText(phrase.text)
    }
  }
}

extension String {
  /// The text on one line without blanks before it.
  fileprivate var trimmedStart: String { String(oneLine.drop { $0 == " " }) }
}
