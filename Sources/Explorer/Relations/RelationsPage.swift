import Canvas
import CaseModel

/// Builds the whole web of relations as a page, for whoever reads it without a screen.
struct RelationsPage {
  let application: Application
  let location: RelationsLocation

  private var casebook: Casebook { application.casebook }
  private var text: StatementText { StatementText(casebook: casebook, documents: application.documents) }

  /// Every pair of which something is said, then what differs, what is out of balance, and of whom nothing is said.
  var page: Page {
    guard let matrix = application.state.relations.matrix else { return Page() }
    var page = Page()
    if let pair = location.pair { addPair(pair, matrix, to: &page) }
    page.heading("how they stand as of \(matrix.day.label)")
    for bonded in matrix.bondedPairs { page.item(item(bonded)) }
    if let other = application.state.relations.other { addDifferences(matrix, other, to: &page) }
    page.gap()
    let triads = application.state.relations.unbalanced
    page.heading(triads.isEmpty ? "no three are out of balance" : "out of balance")
    for triad in triads.prefix(RelationWords.triadLimit) {
      page.paragraph(RelationWords.sentence(triad, in: casebook))
    }
    page.paragraph(RelationWords.rest(of: triads))
    page.paragraph(RelationWords.theory, Style(.secondary))
    page.gap()
    page.paragraph(silence(matrix) + RelationWords.origin, Style(.secondary))
    return page
  }

  private func addPair(_ pair: OrderedPair, _ matrix: RelationMatrix, to page: inout Page) {
    let names = RelationWords.names(pair, in: casebook)
    let phase = matrix.bond(pair.first, pair.second)?.phase
    page.paragraph(
      "Here: \(names): " + (phase.map { "\(RelationWords.phase($0))." } ?? "the case says nothing of them."))
    page.gap()
  }

  private func item(_ bonded: RelationMatrix.BondedPair) -> Page.Item {
    let names = RelationWords.names(bonded.pair, in: casebook)
    let phase = bonded.bond.phase
    let earlier = bonded.bond.freshness == .earlier ? "last said of \(phase.when.label), " : ""
    return Page.Item(
      label: [
        Span("\(RelationWords.mark(bonded.bond, .unicode)) ", RelationWords.style(bonded.bond)), Span(names),
      ],
      labelColumns: 34, spokenLabel: names,
      body: [Span(phase.state, Style(.strong)), Span(": ")] + casebook.prose(phase.text),
      trailing: text.trailing(phase.provenance, limit: 2),
      spokenTrailing:
        "\(phase.sign.rawValue), \(Words.trend(phase.trend)), \(earlier)\(text.spoken(phase.provenance))",
      target: .relation(bonded.bond.relation, phase: bonded.bond.index))
  }

  private func addDifferences(_ matrix: RelationMatrix, _ other: RelationMatrix, to page: inout Page) {
    let differences = matrix.differences(from: other)
    page.gap()
    page.heading(
      differences.isEmpty ? "nothing differs from \(other.day.label)" : "what differs from \(other.day.label)"
    )
    for difference in differences {
      let before = difference.before.map { RelationWords.phase($0.phase) } ?? "nothing said"
      let after = difference.after.map { RelationWords.phase($0.phase) } ?? "nothing said"
      let bond = difference.after ?? difference.before
      page.item(
        Page.Item(
          label: [Span(RelationWords.names(difference.pair, in: casebook))], labelColumns: 34,
          spokenLabel: RelationWords.names(difference.pair, in: casebook),
          body: [Span("from \(before) to \(after)")],
          trailing: bond.map { text.trailing($0.phase.provenance) } ?? [],
          spokenTrailing: RelationWords.kind(difference.kind),
          target: bond.map { .relation($0.relation, phase: $0.index) }))
    }
  }

  /// Of how many pairs nothing is said.
  private func silence(_ matrix: RelationMatrix) -> String {
    let count = matrix.actors.count
    let pairs = count * (count - 1) / 2 - matrix.bondedPairs.count
    return pairs == 0 ? "" : "Of \(pairs == 1 ? "one pair" : "\(pairs) pairs") the case says nothing. "
  }
}
