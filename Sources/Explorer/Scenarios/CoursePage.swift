import Canvas
import CaseModel
import CrossImpact

/// Builds what becomes of a picture when it is left to settle: what moves in which step, and what moves it.
struct CoursePage {
  let shown: ShownWhatIf
  let glyphs: Glyphs

  func page() -> Page {
    guard let course = shown.findings.course else { return Page() }
    var page = Page()
    var before = course.start
    for (index, step) in course.steps.enumerated() {
      for move in step.moves { page.item(item(move, step: index + 1, from: before, to: step.scenario)) }
      before = step.scenario
    }
    switch course.outcome {
    case .fixedPoint where course.steps.isEmpty:
      page.paragraph(
        shown.findings.isConsistent
          ? "Nothing pushes for another answer, so the picture stays." : "Nothing can move.",
        Style(.secondary))
    case .fixedPoint: break
    case .cycle(let ring):
      page.paragraph("From here \(ring.count) pictures follow each other for ever.", Style(.mixed))
    case .undecided: page.paragraph("It was followed no further.", Style(.mixed))
    }
    return page
  }

  private func item(
    _ move: Succession.Move, step: Int, from before: Scenario, to after: Scenario
  ) -> Page.Item {
    let pull = shown.model.strongestPull(on: move.descriptor, to: move.to, over: move.from, in: before)
    let text = StatementText(casebook: shown.casebook)
    let cause = pull.map { shown.answer($0.source.descriptor, $0.source.variant) }
    let grounds = pull?.judgement?.provenance
    return Page.Item(
      label: [Span("\(step)", Style(.faint))], labelColumns: 3, spokenLabel: "step \(step)",
      body: [
        Span("\(shown.name(move.descriptor))  "),
        Span(shown.name(move.descriptor, move.from), Style(.secondary)),
        Span(" \(glyphs.arrowRight) ", Style(.faint)),
        Span(shown.name(move.descriptor, move.to), Style(.moment)),
      ], trailing: grounds.map { text.trailing($0) } ?? [],
      spokenTrailing: [cause.map { "pulled most by \($0)" }, grounds.map { text.spoken($0) }]
        .compactMap(\.self).joined(separator: ", "),
      target: .scenario(shown.location(of: after)))
  }
}
