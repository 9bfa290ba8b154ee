import CaseModel

/// Writes a handout as one page of HTML that needs nothing else: no script, no font, no picture from elsewhere.
struct HTMLHandout {
  let handout: Handout
  let words: HTMLWords
  private let numbers: [Identifier<Event>: Int]
  private let cards: [DocumentCard]

  init(_ handout: Handout) {
    self.handout = handout
    cards = DocumentCard.all(of: handout.excerpt)
    words = HTMLWords(handout, cards: cards)
    numbers = Dictionary(
      uniqueKeysWithValues: handout.excerpt.events.enumerated().map { ($1.id, $0 + 1) })
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
    var shown = Set<Entry.Item>()
    var main: [Markup] = []
    for chapter in handout.chapters { main.append(write(chapter, &shown)) }
    if let drawing = TimelineDrawing(of: handout, numbers: numbers, words: words) {
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

  private func write(_ chapter: Chapter, _ shown: inout Set<Entry.Item>) -> Markup {
    var children: [Markup] = []
    if !chapter.heading.isEmpty { children.append(.tag("h2", [], words.phrases(chapter.heading))) }
    for block in chapter.blocks {
      switch block {
      case .heading(let phrases): children.append(.tag("h3", [], words.phrases(phrases)))
      case .paragraph(let phrases): children.append(.tag("p", [], words.phrases(phrases)))
      case .entry(let entry): children.append(write(entry, &shown))
      }
    }
    return .tag("section", [], children)
  }

  private func write(_ entry: Entry, _ shown: inout Set<Entry.Item>) -> Markup {
    // Short lines without a label are a plain list.
    let isPlain = entry.label.isEmpty && entry.title.isEmpty && entry.grounds.isEmpty
    var attributes = [Markup.Attribute("class", isPlain ? "entry plain" : "entry")]
    if let item = entry.item, words.leadsSomewhere(item), !entry.grounds.isEmpty,
      shown.insert(item).inserted
    {
      attributes.append(.id(item.fragment))
    }
    var label: [Markup] = []
    if case .event(let id)? = entry.item, let number = numbers[id], !entry.title.isEmpty {
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
    if !entry.grounds.isEmpty {
      let lines = entry.grounds.map { Markup.tag("li", [], words.phrases($0)) }
      what.append(.tag("ul", class: "grounds", lines))
    }
    return .tag("div", attributes, [.tag("p", class: "label", label), .tag("div", class: "what", what)])
  }

  private var documents: Markup {
    let articles = cards.map { card -> Markup in
      let lines = card.lines.map { Markup.tag("p", [], words.phrases($0)) }
      let paragraphs = card.paragraphs.map { paragraph -> Markup in
        var line: [Markup] = [.tag("strong", [], [.text("¶\(paragraph.place.paragraph)")])]
        for anchor in paragraph.anchors {
          line += [.text(" "), .tag("span", class: "anchor", words.text("“\(anchor)”"))]
        }
        let citing = words.links(to: paragraph.citing)
        if !citing.isEmpty { line += [.tag("span", class: "citing", citing)] }
        return .tag("li", [.id(words.fragment(of: paragraph.place))], line)
      }
      return .tag(
        "article", [],
        [.tag("h3", [], words.text(card.source.shortTitle))] + lines
          + (paragraphs.isEmpty ? [] : [.tag("ul", class: "paragraphs", paragraphs)]))
    }
    return .tag("section", [], [.tag("h2", [], [.text("Documents")])] + articles)
  }
}
