import CaseModel

/// Writes a handout as one page of HTML that needs nothing else: no script, no font, no picture from elsewhere.
struct HTMLHandout {
  let handout: Handout
  let words: HTMLWords
  private let numbers: [Identifier<Event>: Int]
  private let cards: [DocumentCard]

  init(_ handout: Handout) {
    self.handout = handout
    cards = handout.cards
    words = HTMLWords(handout, cards: cards)
    numbers = Dictionary(
      handout.excerpt.events.enumerated().map { ($1.id, $0 + 1) }, uniquingKeysWith: { first, _ in first })
  }

  var text: String {
    "<!DOCTYPE html>\n" + Markup.tag("html", [.init("lang", "en")], [head, body]).source
  }

  private var head: Markup {
    .tag(
      "head", [],
      [
        .tag("meta", [.init("charset", "utf-8")]),
        // Whatever a page might still be made to hold, it runs and loads nothing.
        .tag(
          "meta",
          [
            .init("http-equiv", "Content-Security-Policy"),
            .init("content", "default-src 'none'; style-src 'unsafe-inline'"),
          ]),
        .tag("meta", [.init("name", "viewport"), .init("content", "width=device-width, initial-scale=1")]),
        .tag("title", [], [.text(handout.title)]), .tag("style", [], [HTMLStyle.screen, HTMLStyle.print]),
      ])
  }

  private var body: Markup {
    var shown = Set<Coverage.Statement>()
    var main: [Markup] = []
    for chapter in handout.chapters { main.append(write(chapter, &shown)) }
    if handout.record == nil, let drawing = TimelineDrawing(of: handout, numbers: numbers, words: words) {
      // What a whole case is about stands before its drawing.
      main.insert(drawing.figure, at: handout.location == nil ? min(1, main.count) : 0)
    }
    if !cards.isEmpty { main.append(documents) }
    let credits = handout.excerpt.heading.credits.map { Markup.tag("p", [], words.text($0)) }
    return .tag(
      "body", [],
      [
        .tag("header", [], [.tag("h1", [], words.text(handout.title))]), .tag("main", [], main),
        .tag(
          "footer", [],
          handout.colophon.map { .tag("p", [], words.phrases($0)) }
            + (credits.isEmpty ? [] : [.tag("h2", [], [.text("Credits")])] + credits)),
      ])
  }

  private func write(_ chapter: Chapter, _ shown: inout Set<Coverage.Statement>) -> Markup {
    var children: [Markup] = []
    if !chapter.heading.isEmpty { children.append(.tag("h2", [], words.phrases(chapter.heading))) }
    for block in chapter.blocks {
      switch block {
      case .heading(let phrases): children.append(.tag("h3", [], words.phrases(phrases)))
      case .paragraph(let phrases): children.append(.tag("p", [], words.phrases(phrases)))
      case .entry(let entry): children.append(write(entry, &shown))
      case .table(let table): children.append(write(table, &shown))
      case .bars(let answers): children.append(write(answers))
      }
    }
    return .tag("section", [], children)
  }

  private func write(_ entry: Entry, _ shown: inout Set<Coverage.Statement>) -> Markup {
    // Short lines without a label are a plain list.
    let isPlain = entry.label.isEmpty && entry.title.isEmpty && entry.grounds.isEmpty
    var attributes = [Markup.Attribute("class", isPlain ? "entry plain" : "entry")]
    if let statement = entry.statement, !entry.grounds.isEmpty, shown.insert(statement).inserted {
      attributes.append(.id(statement.fragment))
    }
    var label: [Markup] = []
    if case .event(let id)? = entry.statement, let number = numbers[id], !entry.title.isEmpty {
      label.append(.tag("span", class: "number", [.text("\(number)")]))
    }
    label += words.text(entry.label)
    var what: [Markup] = []
    if !entry.title.isEmpty { what.append(.tag("p", class: "title", words.phrases(entry.title))) }
    if !entry.facts.isEmpty {
      let facts = entry.facts.map { Markup.tag("span", class: "fact", words.phrases($0)) }
      what.append(.tag("p", class: "facts", facts))
    }
    if !entry.text.isEmpty { what.append(.tag("p", [], words.phrases(entry.text))) }
    if !entry.grounds.isEmpty { what.append(list(entry.grounds)) }
    return .tag("div", attributes, [.tag("p", class: "label", label), .tag("div", class: "what", what)])
  }

  private func list(_ grounds: [[Phrase]]) -> Markup {
    .tag("ul", class: "grounds", grounds.map { .tag("li", [], words.phrases($0)) })
  }

  private func write(_ table: ComparedRows, _ shown: inout Set<Coverage.Statement>) -> Markup {
    let head = table.headings.map { Markup.tag("th", [.init("scope", "col")], words.phrases($0)) }
    let rows = table.rows.map { row -> Markup in
      let isFirst = row.statement.map { shown.insert($0).inserted } ?? false
      let id = row.statement.flatMap { isFirst ? [Markup.Attribute.id($0.fragment)] : nil } ?? []
      let cells = row.cells.enumerated().map { position, cell in
        position == 0
          ? Markup.tag("th", [.init("scope", "row")], words.phrases(cell))
          : Markup.tag("td", [], words.phrases(cell))
      }
      return .tag("tr", id, cells + [.tag("td", class: "why", [list(row.grounds)])])
    }
    return .tag("table", [], [.tag("thead", [], [.tag("tr", [], head)]), .tag("tbody", [], rows)])
  }

  /// The answers to a question, with bars as long as they are many.
  private func write(_ answers: [CountedAnswer]) -> Markup {
    let rows = answers.map { answer in
      Markup.tag(
        "tr", [],
        [
          .tag("th", [.init("scope", "row")], words.text(answer.label)),
          .tag("td", [], [.text("\(answer.count)")]),
          .tag("td", class: "bar", [.tag("div", [.init("style", "width: \(answer.share(of: 100))%")])]),
        ])
    }
    return .tag("table", class: "bars", [.tag("tbody", [], rows)])
  }

  private var documents: Markup {
    let articles = cards.map { card -> Markup in
      let lines = card.lines.map { Markup.tag("p", [], words.phrases($0)) }
      let paragraphs = card.paragraphs.map { Markup.tag("li", [.id(words.fragment(of: $0.place))], line($0)) }
      return .tag(
        "article", [],
        [.tag("h3", [], words.text(card.source.shortTitle))] + lines
          + (paragraphs.isEmpty ? [] : [.tag("ul", class: "paragraphs", paragraphs)]))
    }
    return .tag("section", [], [.tag("h2", [], [.text("Documents")])] + articles)
  }

  /// A paragraph: what it says, the words to find it by, and what rests on it.
  private func line(_ paragraph: DocumentCard.Paragraph) -> [Markup] {
    var line: [Markup] = [.tag("strong", [], [.text("¶\(paragraph.place.paragraph)")])]
    if !paragraph.digest.isEmpty { line += [.text(" ")] + words.text(paragraph.digest) }
    let anchors = paragraph.anchors.flatMap { anchor in
      [.text(" "), Markup.tag("span", class: "anchor", words.text("“\(anchor)”"))]
    }
    if !anchors.isEmpty { line.append(.tag("span", class: "found", anchors)) }
    let citing = words.links(to: paragraph.citing)
    if !citing.isEmpty { line.append(.tag("span", class: "citing", citing)) }
    return line
  }
}
