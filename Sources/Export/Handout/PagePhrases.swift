import Canvas
import CaseModel
import Explorer

/// Turns the pages of the explorer into blocks of a handout, so that every screen there is can be handed out.
struct PagePhrases {
  let casebook: Casebook
  /// Sources by the names that pages use for them: `B`, `Bordachev 2018`.
  private let sources: [String: Identifier<Source>]

  init(casebook: Casebook) {
    self.casebook = casebook
    var sources: [String: Identifier<Source>] = [:]
    for source in casebook.sources {
      sources[source.abbreviation] = source.id
      sources[source.shortTitle] = source.id
    }
    self.sources = sources
  }

  func blocks(of page: Page) -> [Chapter.Block] {
    page.blocks.compactMap { block in
      switch block {
      case .gap: nil
      case .heading(let text): .heading([Phrase(text)])
      case .paragraph(let spans): .paragraph(phrases(spans))
      case .item(let item): .entry(entry(item))
      }
    }
  }

  private func entry(_ item: Page.Item) -> Entry {
    var entry = Entry(label: item.spokenLabel, text: phrases(item.body))
    entry.item = item.target.flatMap(Self.item)
    // A line that shows what it rests on in short has it written out; one that does not is only a way somewhere.
    if !item.trailing.isEmpty || !item.spokenTrailing.isEmpty {
      entry.grounds =
        item.target.flatMap { statement($0) } ?? [[Phrase(item.spokenTrailing, .quiet)]]
    }
    return entry
  }

  /// What the target of a line rests on, written out; nothing for a target that is no statement.
  private func statement(_ target: Page.Target) -> [[Phrase]]? {
    let grounds = Grounds(casebook: casebook)
    switch target {
    case .event(let id):
      return casebook.event(id).map { grounds.lines($0.provenance) + grounds.line($0.date) }
    case .claim(let id):
      return casebook.claim(id).map { grounds.lines($0.provenance, lead: Statements.holder($0, casebook)) }
    case .relation(let id, let phase):
      guard let relation = casebook.relation(id), relation.phases.indices.contains(phase) else { return nil }
      let lead = [Phrase(Words.trend(relation.phases[phase].trend), .quiet)]
      return grounds.lines(relation.phases[phase].provenance, lead: lead)
    case .actor(let id): return casebook.actor(id).map { grounds.lines($0.provenance) }
    case .term(let id): return casebook.term(id).map { grounds.lines($0.provenance) }
    case .change(let id): return casebook.change(id).map { grounds.lines($0.provenance) }
    case .era(let id): return casebook.era(id).map { grounds.lines($0.provenance) + grounds.line($0.date) }
    case .place(let id): return casebook.place(id).map { grounds.lines($0.provenance) }
    case .source, .paragraph, .scenario, .row: return nil
    }
  }

  /// What other parts of a handout call what a line leads to; nothing for what only a screen has.
  private static func item(_ target: Page.Target) -> Entry.Item? {
    switch target {
    case .event(let id): .event(id)
    case .claim(let id): .claim(id)
    case .relation(let id, let phase): .phase(id, phase)
    case .actor(let id): .actor(id)
    case .term(let id): .term(id)
    case .paragraph(let place): .paragraph(place)
    case .change(let id): .change(id)
    case .era(let id): .era(id)
    case .place(let id): .place(id)
    case .source, .scenario, .row: nil
    }
  }

  private func phrases(_ spans: [Span]) -> [Phrase] {
    spans.map { Phrase(PlainText.spoken($0.text), manner(of: $0)) }.joined
  }

  private func manner(of span: Span) -> Phrase.Manner {
    if span.style.emphasis.contains(.italic) { return .anchor }
    switch span.style.role {
    case .link: return place(named: span.text).map { .citation($0) } ?? .plain
    case .stated: return Self.saysBasis(span.text) ? .basis(.stated) : .plain
    case .inferred: return Self.saysBasis(span.text) ? .basis(.inferred) : .plain
    case .outside: return Self.saysBasis(span.text) ? .basis(.outside) : .plain
    case .alarm: return .caution
    case .secondary, .faint: return .quiet
    case .strong: return .strong
    default: return span.style.emphasis.contains(.bold) ? .strong : .plain
    }
  }

  /// Whether a text is a sign or a word of a basis, and not something that the basis is said of.
  private static func saysBasis(_ text: String) -> Bool {
    let words = Basis.allCases.map(Words.basis)
    return PlainText.spoken(text) != text || text == "because " || text == "from " || words.contains(text)
      || words.contains { text == "date: \($0)" }
  }

  /// The paragraph that a page names as `B¶7` or `Bordachev 2018 ¶7`.
  private func place(named text: String) -> ParagraphReference? {
    let halves = text.split(separator: "¶", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2, let number = Int(halves[1]),
      let source = sources[String(halves[0]).trimmedLine]
    else { return nil }
    return ParagraphReference(source: source, paragraph: number)
  }
}
