import Canvas
import CaseModel

/// Builds the lines of the statements that rest on a paragraph, kind by kind.
struct CitingStatements {
  let casebook: Casebook
  let documents: DocumentShelf
  let glyphs: Glyphs
  /// Whether there is no room for a column of labels, so that each begins its line.
  let isNarrow: Bool

  /// The statements in the order in which they are shown; within a kind they stay in theirs.
  static func ordered(_ statements: [Coverage.Statement]) -> [Coverage.Statement] {
    Kind.allCases.flatMap { kind in statements.filter { Kind($0) == kind } }
  }

  /// A heading for each kind that there is, and a line for each statement.
  func blocks(_ statements: [Coverage.Statement], citing place: ParagraphReference) -> [Page.Block] {
    var blocks: [Page.Block] = []
    var last: Kind?
    for statement in statements {
      let kind = Kind(statement)
      if kind != last { blocks.append(.heading(kind.rawValue)) }
      last = kind
      if let item = item(statement, citing: place) { blocks.append(.item(item)) }
    }
    return blocks
  }

  /// What sorts of statements there are, by the headings over them.
  private enum Kind: String, CaseIterable {
    case claims, events, relations, changes, eras, actors, places, words, model

    init(_ statement: Coverage.Statement) {
      self =
        switch statement {
        case .claim: .claims
        case .event: .events
        case .phase: .relations
        case .era: .eras
        case .actor: .actors
        case .place: .places
        case .term: .words
        case .change: .changes
        case .state, .judgement, .outline: .model
        }
    }
  }

  private func item(_ statement: Coverage.Statement, citing place: ParagraphReference) -> Page.Item? {
    guard let line = line(of: statement), let provenance = casebook.provenance(of: statement) else {
      return nil
    }
    let text = StatementText(casebook: casebook, documents: documents)
    let citations = provenance.citations.filter { $0.place == place }
    let sign = StatementText.sign(provenance.basis)
    var trailing = sign.isEmpty ? [] : [Span(sign, Style(StatementText.role(provenance.basis)))]
    let mark = text.mark(of: citations, glyphs)
    if !trailing.isEmpty, !mark.isEmpty { trailing.append(Span(" ")) }
    let label = Span("  \(line.label)", Style(.secondary))
    let begin = isNarrow && !line.label.isEmpty ? [Span("\(line.label)  ", Style(.secondary))] : []
    return Page.Item(
      label: isNarrow ? [] : [label], labelColumns: isNarrow || line.label.isEmpty ? 2 : 17,
      hang: isNarrow ? 2 : 0,
      spokenLabel: isNarrow ? "" : line.label, body: begin + line.body, trailing: trailing + mark,
      spokenTrailing: ([Words.basis(provenance.basis)] + citations.compactMap(text.spokenAnchor))
        .joined(separator: ", "),
      target: statement.target)
  }

  private func line(of statement: Coverage.Statement) -> (label: String, body: [Span])? {
    switch statement {
    case .claim(let id):
      return casebook.claim(id).map {
        (
          name($0.subject),
          [Span("\(side(of: $0)): ", Style(.secondary)), Span($0.summary)]
        )
      }
    case .event(let id): return casebook.event(id).map { ($0.date.label, [Span($0.title)]) }
    case .phase(let id, let index):
      guard let relation = casebook.relation(id), relation.phases.indices.contains(index) else { return nil }
      let phase = relation.phases[index]
      return (
        phase.when.label,
        [Span("\(name(relation.first)) and \(name(relation.second)): \(phase.state)")]
      )
    case .era(let id): return casebook.era(id).map { ($0.date.label, [Span($0.name)]) }
    case .actor(let id): return casebook.actor(id).map { (Words.kind($0.kind), [Span($0.name)]) }
    case .place(let id): return casebook.place(id).map { ("", [Span($0.name)]) }
    case .term(let id): return casebook.term(id).map { ("", [Span($0.name)]) }
    case .change(let id): return casebook.change(id).map { ("", [Span($0.title)]) }
    case .state(let id, let era):
      let descriptor = casebook.model?.descriptor(id)
      let variant = descriptor?.state(in: era).flatMap { descriptor?.variant($0.variant) }
      return (
        casebook.era(era)?.shortName ?? "", [Span("\(descriptor?.shortName ?? ""): \(variant?.name ?? "")")]
      )
    case .judgement(let source, let target):
      let from = casebook.model?.descriptor(source.descriptor)
      let pull = "\(from?.shortName ?? ""), \(from?.variant(source.variant)?.name ?? "")"
      return ("judgement", [Span("\(pull), on \(casebook.model?.descriptor(target)?.shortName ?? "")")])
    case .outline(let id):
      return (
        "scenario", [Span(casebook.model?.outlines.first { $0.id == id }?.name ?? "")]
      )
    }
  }

  /// Which side of its subject a claim shows; of a position, on which question.
  private func side(of claim: Claim) -> String {
    guard claim.facet == .position, let issue = claim.issues.first.flatMap({ casebook.issue($0) }) else {
      return Words.facet(claim.facet)
    }
    return issue.shortName
  }

  private func name(_ id: Identifier<PoliticalActor>) -> String {
    casebook.actor(id)?.shortName ?? id.rawValue
  }
}
