import Canvas
import CaseModel
import EDTF

/// Builds what is said of an actor as of a moment: the panel beside the timeline, or the full page.
struct ActorPage {
  enum Extent {
    /// The panel beside the timeline: short lines.
    case panel
    /// The page of its own, with every text written out.
    case full
  }

  let casebook: Casebook
  let glyphs: Glyphs
  let extent: Extent
  private let text: StatementText

  init(casebook: Casebook, glyphs: Glyphs, extent: Extent, documents: DocumentShelf = DocumentShelf()) {
    self.casebook = casebook
    self.glyphs = glyphs
    self.extent = extent
    text = StatementText(casebook: casebook, documents: documents)
  }

  /// The page; empty when the case has no such actor.
  func page(of actor: Identifier<PoliticalActor>, asOf day: Day) -> Page {
    guard let panel = casebook.panel(of: actor, asOf: day, recent: extent == .panel ? 2 : 6) else {
      return Page()
    }
    var page = Page()
    if extent == .full {
      page.paragraph(casebook.prose(panel.actor.text))
      for leader in panel.leaders { page.paragraph(leaderLine(leader)) }
    }
    for section in Self.sections {
      page.gap()
      page.blocks += blocks(of: section, panel)
    }
    if page.targets.isEmpty {
      page.gap()
      page.paragraph("Nothing is said of \(panel.actor.shortName) as of this moment.", Style(.secondary))
    }
    if extent == .full {
      page.gap()
      page.heading("what the opening text rests on")
      page.blocks += text.lines(panel.actor.provenance)
    }
    return page
  }

  /// The parts of a page, in order; two actors are compared part by part.
  enum Section: Hashable, CaseIterable {
    case interests, positions, ties, deeds, assessments
  }

  static let sections = Section.allCases

  /// The lines of one part; none when nothing is said.
  func blocks(of section: Section, _ panel: ActorPanel) -> [Page.Block] {
    switch section {
    case .interests:
      return statements("wants", panel.wants, .positive) + statements("fears", panel.fears, .negative)
        + statements("can bring", panel.brings, .moment)
    case .positions: return titled("stands on", panel.positions.flatMap(position))
    case .ties: return titled("with", panel.ties.map(tie))
    case .deeds: return titled("has just done", panel.recentEvents.map { deed(casebook.events[$0]) })
    case .assessments:
      return extent == .full
        ? titled("seen as", panel.assessments.map { statement("seen as", $0, label: []) }) : []
    }
  }

  private func titled(_ heading: String, _ blocks: [Page.Block]) -> [Page.Block] {
    blocks.isEmpty ? [] : [.heading(heading)] + blocks
  }

  private func statements(_ word: String, _ lines: [ActorPanel.Line], _ role: Role) -> [Page.Block] {
    lines.enumerated().map { index, line in
      statement(word, line, label: index == 0 ? [Span(word, Style(role))] : [])
    }
  }

  private func statement(_ word: String, _ line: ActorPanel.Line, label: [Span]) -> Page.Block {
    let claim = line.claim
    return .item(
      Page.Item(
        label: label, labelColumns: label.isEmpty && word == "seen as" ? 2 : 10, spokenLabel: word,
        body: body(extent == .full ? claim.text : claim.summary, line),
        trailing: text.trailing(claim.provenance), spokenTrailing: spoken(claim), target: .claim(claim.id)))
  }

  private func position(_ position: ActorPanel.Position) -> [Page.Block] {
    position.lines.enumerated().map { index, line in
      let claim = line.claim
      let stance = claim.stance ?? .silent
      var words = Words.stance(stance)
      if claim.provenance.certainty != .asserted {
        words += ", \(Words.certainty(claim.provenance.certainty))"
      }
      if extent == .full { words += ": \(claim.summary)" }
      return .item(
        Page.Item(
          label: index == 0 ? [Span(position.issue.shortName, Style(.text))] : [],
          labelColumns: extent == .full ? 22 : 21, spokenLabel: position.issue.name,
          ornament: [Span(Self.bar(stance, glyphs), Style(Self.role(stance)))], body: body(words, line),
          trailing: text.trailing(claim.provenance), spokenTrailing: spoken(claim), target: .claim(claim.id)))
    }
  }

  private func tie(_ tie: ActorPanel.Tie) -> Page.Block {
    let style = tie.freshness == .current ? Style(.text) : Style(.secondary)
    var body: [Span] = []
    var ornament: [Span] = []
    if let previous = tie.previous, previous.state != tie.phase.state {
      ornament = [Span("\(previous.state) ", Style(.secondary)), Span(glyphs.pointerRight, Style(.accent))]
    }
    body.append(Span(tie.phase.state, style))
    if extent == .full { body += casebook.prose(": \(tie.phase.text)", Style(.secondary)) }
    let phase = casebook.relation(tie.relation)?.phases.firstIndex(of: tie.phase) ?? 0
    return .item(
      Page.Item(
        label: [
          Span("\(Self.trend(tie.phase, glyphs)) ", Style(RelationWords.role(tie.phase.sign))),
          Span(tie.partner.shortName),
        ],
        labelColumns: extent == .full ? 22 : 15, spokenLabel: tie.partner.name, ornament: ornament,
        body: body,
        trailing: text.trailing(tie.phase.provenance),
        spokenTrailing: "\(Words.trend(tie.phase.trend)), \(text.spoken(tie.phase.provenance))",
        target: .relation(tie.relation, phase: phase)))
  }

  private func deed(_ event: Event) -> Page.Block {
    .item(
      Page.Item(
        label: [Span(event.date.label, Style(.secondary))],
        labelColumns: extent == .full ? 22 : 15,
        spokenLabel: event.date.label, body: [Span(event.title)],
        trailing: text.trailing(event.provenance), spokenTrailing: text.spoken(event.provenance),
        target: .event(event.id)))
  }

  private func leaderLine(_ leader: (actor: PoliticalActor, office: Office)) -> [Span] {
    [
      Span("+ ", Style(.outside)), Span("\(leader.office.title): ", Style(.secondary)),
      Span(leader.actor.name, Style(.outside)), Span("  \(leader.office.term.label)", Style(.secondary)),
    ]
  }

  /// What is not said of the moment itself steps back and bears the last year it is said of.
  private func body(_ words: String, _ line: ActorPanel.Line) -> [Span] {
    switch line.freshness {
    case .current: casebook.prose(words)
    case .earlier:
      casebook.prose(words, Style(.secondary)) + [Span(" \(lastYear(line.claim))", Style(.faint))]
    }
  }

  private func spoken(_ claim: Claim) -> String {
    let holder = casebook.actor(claim.holder)?.name ?? claim.holder.rawValue
    return "says \(holder); \(text.spoken(claim.provenance))"
  }

  /// The last year that a claim speaks of.
  private func lastYear(_ claim: Claim) -> String {
    claim.when.latestDay.map { String($0.year) } ?? claim.when.label
  }

  /// Five small boxes: from the left for, from the right against, the middle one on conditions.
  static func bar(_ stance: Claim.Stance, _ glyphs: Glyphs) -> String {
    let full: Range<Int> =
      switch stance {
      case .supports, .opposes: 0..<5
      case .leansFor: 0..<3
      case .conditional: 2..<3
      case .leansAgainst: 2..<5
      case .silent: 0..<0
      }
    return (0..<5).map { full.contains($0) ? glyphs.barFull : glyphs.barEmpty }.joined()
  }

  static func role(_ stance: Claim.Stance) -> Role {
    switch stance {
    case .supports, .leansFor: .positive
    case .conditional: .mixed
    case .silent: .secondary
    case .leansAgainst, .opposes: .negative
    }
  }

  private static func trend(_ phase: Relation.Phase, _ glyphs: Glyphs) -> String {
    switch phase.trend {
    case .rising: glyphs.rising
    case .steady: glyphs.steady
    case .falling: glyphs.falling
    }
  }
}
