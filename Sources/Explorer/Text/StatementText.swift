import Canvas
import CaseModel

/// How a statement's provenance is shown and spoken.
///
/// Stated, inferred and outside never look alike: each has its sign, its role and its word.
struct StatementText {
  let casebook: Casebook
  /// The reader's own copies, in which citations are looked up.
  var documents = DocumentShelf()

  /// The role of a basis.
  static func role(_ basis: Basis) -> Role {
    switch basis {
    case .stated: .stated
    case .inferred: .inferred
    case .outside: .outside
    }
  }

  /// The sign of a basis: nothing for stated, `~` for inferred, `+` for outside.
  static func sign(_ basis: Basis) -> String {
    switch basis {
    case .stated: ""
    case .inferred: "~"
    case .outside: "+"
    }
  }

  /// The sign and the paragraphs, for the right edge of a line: `~ B¶4`.
  func trailing(_ provenance: Provenance, limit: Int = 1) -> [Span] {
    var spans: [Span] = []
    let sign = Self.sign(provenance.basis)
    if !sign.isEmpty { spans.append(Span(sign, Style(Self.role(provenance.basis)))) }
    for citation in provenance.citations.prefix(limit) {
      if !spans.isEmpty { spans.append(Span(" ")) }
      spans.append(Span(casebook.label(of: citation), Style(.link)))
    }
    return spans
  }

  /// The basis, the certainty and the paragraphs in words, for plain text.
  func spoken(_ provenance: Provenance) -> String {
    var parts = [Words.basis(provenance.basis)]
    if provenance.certainty != .asserted { parts.append(Words.certainty(provenance.certainty)) }
    parts += provenance.citations.map { casebook.label(of: $0) }
    return parts.joined(separator: ", ")
  }

  /// Everything a reader can be told of where a statement comes from, as lines of a page.
  func lines(_ provenance: Provenance) -> [Page.Block] {
    let role = Self.role(provenance.basis)
    var blocks: [Page.Block] = []
    var word = [Span(Words.basis(provenance.basis), Style(role))]
    if provenance.certainty != .asserted {
      word += [Span(", put as "), Span(Words.certainty(provenance.certainty), Style(.strong))]
    }
    let sign = Self.sign(provenance.basis)
    if !sign.isEmpty { word.insert(Span("\(sign) ", Style(role)), at: 0) }
    blocks.append(.paragraph(word))
    blocks += provenance.citations.map(line)
    if let reason = provenance.reason {
      blocks.append(
        .paragraph([Span("because ", Style(.inferred))] + casebook.prose(reason, Style(.secondary))))
    }
    if let origin = provenance.origin {
      blocks.append(.paragraph([Span("from ", Style(.outside)), Span(origin, Style(.secondary))]))
    }
    if let caution = provenance.caution {
      blocks.append(.paragraph([Span("take care: ", Style(.alarm))] + casebook.prose(caution)))
    }
    for addition in provenance.additions {
      blocks.append(
        .paragraph(
          [Span("+ ", Style(.outside))] + casebook.prose(addition.text, Style(.outside))
            + [Span(" (\(addition.origin))", Style(.secondary))]))
    }
    return blocks
  }

  /// An event as a line of a page.
  func line(_ event: Event) -> Page.Item {
    Page.Item(
      label: [Span(event.date.label, Style(.secondary))], labelColumns: 22, spokenLabel: event.date.label,
      body: [Span(event.title)], trailing: trailing(event.provenance),
      spokenTrailing: spoken(event.provenance), target: .event(event.id))
  }

  /// A citation written out: document, paragraph, anchor phrase.
  func reference(_ citation: Citation) -> [Span] {
    let title = casebook.source(citation.source)?.shortTitle ?? citation.source.rawValue
    var spans = [Span("\(title) ¶\(citation.paragraph)", Style(.link, .underline))]
    if let anchor = citation.anchor { spans.append(Span("  “\(anchor)”", Style(.secondary, .italic))) }
    return spans
  }
}

extension Style {
  /// A role on the plain surface with emphasis.
  init(_ role: Role, _ emphasis: Emphasis) {
    self.init(role, on: .plain, emphasis)
  }
}
