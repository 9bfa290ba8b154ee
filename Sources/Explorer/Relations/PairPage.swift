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
    addTriads(matrix.unbalanced, pair, to: &page)
    page.gap()
    page.paragraph(RelationWords.origin, Style(.faint))
    return page
  }

  private func add(_ bond: RelationMatrix.Bond?, to page: inout Page) {
    guard let bond else {
      return page.paragraph("The case says nothing of how they stand with each other.", Style(.secondary))
    }
    let phase = bond.phase
    page.paragraph(
      [
        Span("\(RelationWords.mark(bond, glyphs)) ", RelationWords.style(bond)),
        Span(phase.state, Style(.strong)),
      ]
        + [Span(", \(phase.sign.rawValue), \(Words.trend(phase.trend))", Style(.secondary))]
        + [Span("  \(phase.when.label)", Style(.moment))])
    if bond.freshness == .earlier {
      page.paragraph("The last that is said; of the moment itself, nothing is.", Style(.inferred))
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

  private func addDifferences(
    _ differences: [RelationDifference], to page: inout Page
  ) {
    page.gap()
    page.heading(
      differences.isEmpty
        ? "nothing differs since then"
        : "what differs since then: \(differences.count)")
    for difference in differences {
      page.paragraph(
        MatrixView.change(from: difference.before, to: difference.after, glyphs)
          + [Span("  \(RelationWords.names(difference.pair, in: casebook))")])
    }
  }

  private func addTriads(_ triads: [RelationTriad], _ pair: RelationPair, to page: inout Page) {
    page.gap()
    page.heading(triads.isEmpty ? "no three are out of balance" : "out of balance")
    let here = triads.filter { $0.contains(pair) }
    for triad in here + triads.filter({ !$0.contains(pair) }) {
      page.paragraph(
        RelationWords.sentence(triad, in: casebook), Style(triad.contains(pair) ? .text : .secondary))
    }
    page.paragraph(RelationWords.theory, Style(.faint))
  }
}
