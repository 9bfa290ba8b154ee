import Canvas
import CaseModel

/// Builds what is said of the two actors under the cursor of the web, and what the whole web shows.
struct PairPage {
  let application: Application
  let location: RelationsLocation

  private var casebook: Casebook { application.casebook }
  private var glyphs: Glyphs { application.state.appearance.glyphs }

  /// The page: how the two stand, what that rests on, what differs, what is out of balance.
  var page: Page {
    guard let matrix = application.state.relations.matrix, let pair = location.pair else { return Page() }
    var page = Page()
    page.paragraph(RelationWords.names(pair, in: casebook), Style(.strong, .bold))
    add(matrix.bond(pair.first, pair.second), to: &page)
    if let other = application.state.relations.other {
      page.gap()
      page.heading("on \(other.day.label)")
      page.paragraph(brief(other.bond(pair.first, pair.second)))
      addDifferences(matrix.differences(from: other), to: &page)
    }
    addTriads(application.state.relations.unbalanced, pair, to: &page)
    page.gap()
    page.paragraph(RelationWords.origin, Style(.faint))
    return page
  }

  /// The names of the two, over a pane of a few lines.
  var title: [Span] {
    location.pair.map { [Span(RelationWords.names($0, in: casebook), Style(.strong, .bold))] } ?? []
  }

  /// What is said of the two, in a pane of a few lines under ``title``.
  var briefPage: Page {
    guard let matrix = application.state.relations.matrix, let pair = location.pair else { return Page() }
    var page = Page()
    if let bond = matrix.bond(pair.first, pair.second) {
      page.paragraph(brief(bond))
      if bond.freshness == .earlier { page.paragraph(Self.earlier, Style(.inferred)) }
      page.paragraph(casebook.prose(bond.phase.text))
      page.paragraph(briefGrounds(bond))
    } else {
      page.paragraph(Self.silence, Style(.secondary))
    }
    if let other = application.state.relations.other {
      page.paragraph([Span("on \(other.day.label): ")] + brief(other.bond(pair.first, pair.second)))
    }
    if let triad = application.state.relations.unbalanced.first(where: { $0.contains(pair) }) {
      page.paragraph([
        Span("\(WebView.triadMark) ", Style(.alarm, .bold)),
        Span(RelationWords.sentence(triad, in: casebook)),
      ])
    }
    return page
  }

  /// Basis, paragraphs and what held before, in one line.
  private func briefGrounds(_ bond: RelationMatrix.Bond) -> [Span] {
    let provenance = bond.phase.provenance
    let basis = Span(Words.basis(provenance.basis), Style(StatementText.role(provenance.basis)))
    let places = StatementText(casebook: casebook).trailing(provenance, limit: 3)
    let before = bond.previous.map { [Span("  before: \($0.state)  \($0.when.label)")] } ?? []
    return [basis, Span(" ")] + places + before
  }

  private static let silence = "The case says nothing of how they stand with each other."
  private static let earlier = "The last that is said; of the moment itself, nothing is."

  private func add(_ bond: RelationMatrix.Bond?, to page: inout Page) {
    guard let bond else {
      return page.paragraph(Self.silence, Style(.secondary))
    }
    let phase = bond.phase
    page.paragraph(
      [
        Span("\(RelationWords.mark(bond, glyphs)) ", RelationWords.style(bond)),
        Span(phase.state, Style(.strong)),
      ]
        + [Span(", \(phase.sign.rawValue), \(Words.trend(phase.trend))", Style(.secondary))]
        + [Span("  "), Span(phase.when.label, Style(.moment))])
    if bond.freshness == .earlier {
      page.paragraph(Self.earlier, Style(.inferred))
    }
    page.paragraph(casebook.prose(phase.text))
    page.paragraph(DetailText(casebook: casebook, glyphs: glyphs).grounds(phase.provenance))
    if let previous = bond.previous {
      page.paragraph([
        Span("before: ", Style(.secondary)), Span(RelationWords.phase(previous)),
        Span("  \(previous.when.label)", Style(.secondary)),
      ])
    }
  }

  private func brief(_ bond: RelationMatrix.Bond?) -> [Span] {
    guard let bond else { return [Span("nothing is said of them yet", Style(.secondary))] }
    return [
      Span("\(RelationWords.mark(bond, glyphs)) ", RelationWords.style(bond)),
      Span(RelationWords.phase(bond.phase)), Span("  \(bond.phase.when.label)", Style(.secondary)),
    ]
  }

  /// Whose sign has turned, and how many others have changed in other ways.
  private func addDifferences(_ differences: [RelationDifference], to page: inout Page) {
    let turned = differences.filter { $0.kind != .other }
    page.gap()
    page.heading(turned.isEmpty ? "no sign differs" : "signs that differ: \(turned.count)")
    for difference in turned {
      page.paragraph(
        MatrixView.change(from: difference.before, to: difference.after, glyphs)
          + [Span("  \(RelationWords.names(difference.pair, in: casebook))")])
    }
    let others = differences.count - turned.count
    if others > 0 {
      page.paragraph("and \(others) with another word for the same sign", Style(.secondary))
    }
  }

  private func addTriads(_ triads: [RelationTriad], _ pair: OrderedPair, to page: inout Page) {
    page.gap()
    page.heading(triads.isEmpty ? "no three are out of balance" : "out of balance")
    let ordered = triads.filter { $0.contains(pair) } + triads.filter { !$0.contains(pair) }
    for triad in ordered.prefix(RelationWords.triadLimit) {
      page.paragraph(
        RelationWords.sentence(triad, in: casebook), Style(triad.contains(pair) ? .text : .secondary))
    }
    page.paragraph(RelationWords.rest(of: triads), Style(.secondary))
    page.paragraph(RelationWords.theory, Style(.faint))
  }
}
