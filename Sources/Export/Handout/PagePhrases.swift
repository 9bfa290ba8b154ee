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
    var entry = Entry(statement: item.target?.statement, label: item.spokenLabel, text: phrases(item.body))
    // A line that shows what it rests on in short has it written out; one that does not is only a way somewhere.
    if !item.trailing.isEmpty || !item.spokenTrailing.isEmpty {
      let said = item.body.text
      entry.grounds =
        entry.statement.flatMap { lines(of: $0) }?
        .filter { line in
          // Where the line says the reason itself, it is not said again.
          guard let words = line.last?.text, line.count > 1 else { return true }
          return words.isEmpty || !said.contains(words)
        } ?? [[Phrase(item.spokenTrailing, .quiet)]].filter { !$0.text.isEmpty }
    }
    return entry
  }

  /// What a statement rests on, written out; nothing when the case has no such statement.
  private func lines(of statement: Coverage.Statement) -> [[Phrase]]? {
    let grounds = Grounds(casebook: casebook)
    guard let provenance = casebook.provenance(of: statement) else { return nil }
    return switch statement {
    case .event(let id): grounds.lines(provenance) + (casebook.event(id).map { grounds.line($0.date) } ?? [])
    case .era(let id): grounds.lines(provenance) + (casebook.era(id).map { grounds.line($0.date) } ?? [])
    case .claim(let id):
      grounds.lines(provenance, lead: casebook.claim(id).map { Statements.holder($0, casebook) } ?? [])
    case .phase(let id, let phase):
      grounds.lines(
        provenance,
        lead: casebook.relation(id).map { [Phrase(Words.trend($0.phases[phase].trend), .quiet)] } ?? [])
    default: grounds.lines(provenance)
    }
  }

  private func phrases(_ spans: [Span]) -> [Phrase] {
    spans.enumerated()
      .filter { position, span in
        // A sign is not read out before the word that it stands for.
        !(span.text == "+ " && position + 1 < spans.count
          && spans[position + 1].text == Words.basis(.outside))
      }
      .map { Phrase(PlainText.spoken($1.text), manner(of: $1)) }.joined
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
