import Canvas
import CaseModel
import CrossImpact

/// Builds "if this, then …": for each other answer where the picture settles when that answer is forced.
struct BranchesPage {
  let shown: ShownWhatIf
  let glyphs: Glyphs
  /// The key that opens a line.
  let openKey: String

  func page() -> Page {
    var page = Page()
    page.paragraph([
      Span("If this, then", Style(.moment, .bold)),
      Span(
        ": each other answer is forced, and the picture settles; \(openKey) takes what comes of it",
        Style(.secondary)),
    ])
    for position in shown.order {
      page.gap()
      page.paragraph([
        Span(shown.name(position), Style(.strong, .bold)),
        Span(", now \(shown.name(position, shown.chosen(position)))", Style(.secondary)),
      ])
      for variant in shown.model.descriptors[position].variants.indices
      where variant != shown.chosen(position) {
        page.item(item(position, variant))
      }
    }
    return page
  }

  private func item(_ position: Int, _ variant: Int) -> Page.Item {
    let branch = Branch(shown, position, variant)
    let isInput = shown.model.descriptors[position].isInput
    var body: [Span]
    var target = shown.location(
      of: Scenario(branch.start), forcing: isInput ? nil : position)
    switch branch.course?.outcome {
    case .fixedPoint(let end):
      target = shown.location(of: end, forcing: branch.staysByItself ? nil : position)
      body = [Span(shown.known(end) ?? "a picture without a name", Style(.text))]
      let moved = branch.moved(to: end).map { shown.answer($0, end.variants[$0]) }
      let words = moved.isEmpty ? "; nothing else moves" : "; then \(moved.joined(separator: ", "))"
      body.append(Span(words, Style(.secondary)))
    case .cycle(let ring):
      body = [Span("goes round in a circle of \(ring.count) and never rests", Style(.mixed))]
    default: body = [Span("does not settle", Style(.mixed))]
    }
    let stays = branch.staysByItself ? "stays" : "only while forced"
    return Page.Item(
      label: [
        Span("  \(glyphs.pointerRight) ", Style(.faint)), Span(shown.name(position, variant), Style(.accent)),
      ], labelColumns: 26, spokenLabel: shown.answer(position, variant), body: body,
      trailing: [Span(stays, Style(branch.staysByItself ? .positive : .faint))], spokenTrailing: stays,
      target: .scenario(target))
  }
}

/// One answer of a picture changed and forced, and what comes of it.
struct Branch {
  /// The answers with the changed one.
  let start: [Int]
  /// How the others settle.
  let course: Succession?
  /// Whether the answer holds in what comes of it, so that it would stay without being forced.
  let staysByItself: Bool

  init(_ shown: ShownWhatIf, _ position: Int, _ variant: Int) {
    var start = shown.whatIf.picture.variants
    start[position] = variant
    var fixed = shown.whatIf.fixed
    fixed[position] = variant
    let course = try? shown.model.matrix.succession(
      from: Scenario(start), forced: fixed, limit: WhatIf.stepLimit)
    self.start = start
    self.course = course
    if case .fixedPoint(let end)? = course?.outcome {
      staysByItself = (shown.model.matrix.consistency(of: position, in: end) ?? -1) >= 0
    } else {
      staysByItself = false
    }
  }

  /// The positions of the questions that move on the way to the end.
  func moved(to end: Scenario) -> [Int] { start.indices.filter { start[$0] != end.variants[$0] } }
}
