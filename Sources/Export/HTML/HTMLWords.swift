import CaseModel

/// Turns the words of a handout into markup, with links that lead to where the page tells of a thing.
struct HTMLWords {
  private let languages: LanguageMarks
  /// The statements that the page tells of, and the paragraphs that its cards list: what a link may lead to.
  private let statements: Set<Coverage.Statement>
  private let paragraphs: Set<ParagraphReference>

  init(_ handout: Handout, cards: [DocumentCard]) {
    languages = LanguageMarks(handout.excerpt)
    statements = handout.chapters.flatMap(\.blocks).reduce(into: []) { statements, block in
      switch block {
      case .entry(let entry):
        if let statement = entry.statement, !entry.grounds.isEmpty { statements.insert(statement) }
      case .table(let table): statements.formUnion(table.rows.compactMap(\.statement))
      case .heading, .paragraph, .bars: break
      }
    }
    paragraphs = Set(cards.flatMap(\.paragraphs).map(\.place))
  }

  /// Whether the page tells of a statement in a place that a link can lead to.
  func leadsSomewhere(_ statement: Coverage.Statement) -> Bool { statements.contains(statement) }

  func fragment(of place: ParagraphReference) -> Fragment {
    Fragment("paragraph", place.source.rawValue, String(place.paragraph))
  }

  /// Plain text, with the names in other scripts marked by their languages.
  func text(_ text: String) -> [Markup] {
    languages.pieces(of: text.oneLine).map { piece in
      piece.language.map { .tag("span", [.init("lang", $0)], [.text(piece.text)]) } ?? .text(piece.text)
    }
  }

  /// The same inside a drawing, where text has pieces of its own.
  func svgText(_ text: String) -> [Markup] {
    languages.pieces(of: text.oneLine).map { piece in
      piece.language.map { .tag("tspan", [.init("lang", $0)], [.text(piece.text)]) } ?? .text(piece.text)
    }
  }

  func phrases(_ phrases: [Phrase]) -> [Markup] {
    phrases.joined.flatMap { phrase -> [Markup] in
      switch phrase.manner {
      case .plain: return text(phrase.text)
      case .code: return [.tag("code", [], [.text(phrase.text)])]
      case .strong: return [.tag("strong", [], text(phrase.text))]
      case .quiet: return [.tag("span", class: "quiet", text(phrase.text))]
      case .anchor: return [.tag("span", class: "anchor", text(phrase.text))]
      case .caution: return [.tag("strong", class: "caution", text(phrase.text))]
      case .basis(.stated): return [.tag("em", class: "stated", text(phrase.text))]
      case .basis(.inferred): return [.tag("em", class: "inferred", text(phrase.text))]
      case .basis(.outside): return [.tag("em", class: "outside", text(phrase.text))]
      case .name(let language): return [.tag("span", [.init("lang", language)], [.text(phrase.text)])]
      case .leading(let statement):
        guard leadsSomewhere(statement) else { return text(phrase.text) }
        return [.tag("a", [.link(to: statement.fragment)], text(phrase.text))]
      case .citation(let place):
        guard paragraphs.contains(place) else { return text(phrase.text) }
        return [.tag("a", [.link(to: fragment(of: place))], text(phrase.text))]
      }
    }
  }

  /// Links to the statements that rest on a paragraph, as far as the page tells of them.
  func links(to rows: [StatementRow]) -> [Markup] {
    var links: [Markup] = []
    for row in rows {
      guard leadsSomewhere(row.statement) else { continue }
      if !links.isEmpty { links.append(.text("; ")) }
      links.append(.tag("a", [.link(to: row.statement.fragment)], text(row.name)))
    }
    return links
  }
}

extension Coverage.Statement {
  /// The name of the part of a page that tells of the statement.
  var fragment: Fragment {
    switch self {
    case .event(let id): Fragment("event", id.rawValue)
    case .claim(let id): Fragment("claim", id.rawValue)
    case .phase(let id, let phase): Fragment("relation", id.rawValue, String(phase))
    case .actor(let id): Fragment("actor", id.rawValue)
    case .term(let id): Fragment("term", id.rawValue)
    case .change(let id): Fragment("change", id.rawValue)
    case .era(let id): Fragment("era", id.rawValue)
    case .place(let id): Fragment("place", id.rawValue)
    case .state(let id, let era): Fragment("state", id.rawValue, era.rawValue)
    case .judgement(let source, let target):
      Fragment("judgement", source.descriptor.rawValue, source.variant.rawValue, target.rawValue)
    case .outline(let id): Fragment("scenario", id.rawValue)
    }
  }
}
