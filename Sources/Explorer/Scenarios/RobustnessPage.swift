import Canvas
import CaseModel
import CrossImpact

/// Builds what a result hangs on: the judgements that, changed by one, change it, and the answers that never hold.
struct RobustnessPage {
  let shown: ShownWhatIf
  /// The consistent scenarios of all settings.
  let everything: ConsistentScenarios
  /// The columns of the pane.
  var width = 106

  private var labelColumns: Int { width >= 96 ? 40 : 35 }

  func page() -> Page {
    let count = shown.findings.alternatives.scenarios.count
    var page = Page()
    page.paragraph([
      Span("On a knife's edge", Style(.moment, .bold)),
      Span(
        ": judgements which, one stronger or weaker, change which of the "
          + (count == 1 ? "scenario" : "\(count) scenarios") + " of this setting are consistent",
        Style(.secondary)),
    ])
    let (effects, isComplete) = Self.effects(shown)
    var last: Robustness.Effect?
    for effect in effects where !effect.isOfSameJudgement(as: last) {
      page.item(item(effects.filter { $0.isOfSameJudgement(as: effect) }))
      last = effect
    }
    if !isComplete {
      page.paragraph("There may be more; the search was cut short.", Style(.mixed))
    } else if effects.isEmpty {
      page.paragraph("None: no single judgement decides.", Style(.positive))
    }
    page.gap()
    page.paragraph([
      Span("Never holds", Style(.moment, .bold)),
      Span(": answers that are in no consistent picture of any setting", Style(.secondary)),
    ])
    if !everything.isComplete {
      page.paragraph("That cannot be said: the search for consistent pictures was cut short.", Style(.mixed))
    } else if everything.scenarios.isEmpty {
      page.paragraph("All: no picture of any setting is consistent.", Style(.mixed))
    } else {
      let never = neverHolding
      for place in never { page.item(item(place)) }
      if never.isEmpty { page.paragraph("None: every answer holds somewhere.", Style(.positive)) }
    }
    page.paragraph(
      "That says what was put into the model, and nothing about the world.", Style(.secondary, .italic))
    return page
  }

  /// The most scenarios near to consistent that are tried with each change: a key must not wait for more.
  private static let nearLimit: Int64 = 5_000

  /// The changes of judgements that the documents give, row by row, and whether these are all.
  static func effects(_ shown: ShownWhatIf) -> (effects: [Robustness.Effect], isComplete: Bool) {
    let terms = ConsistencyTerms(forced: shown.findings.alternatives.fixed)
    let robustness = try? shown.model.matrix.robustness(under: terms) {
      $0.visited < ConsistentScenarios.visitLimit && $0.found < nearLimit
    }
    let effects = (robustness?.effects ?? []).filter { effect in
      shown.model.matrix[effect.change.source, effect.change.target] != 0
        && terms.forced[effect.change.target.descriptor] == nil
    }
    return (effects.sorted { $0.change < $1.change }, robustness?.ending == .complete)
  }

  /// The answers in no consistent scenario of any setting.
  private var neverHolding: [CrossImpactMatrix.Place] {
    shown.model.matrix.places.filter { place in
      !everything.scenarios.contains { $0.variants[place.descriptor] == place.variant }
    }
  }

  /// The changes of one judgement.
  private func item(_ effects: [Robustness.Effect]) -> Page.Item {
    guard let change = effects.first?.change else { return Page.Item(body: []) }
    let (source, target) = (change.source, change.target)
    let value = shown.model.matrix[source, target]
    let text = StatementText(casebook: shown.casebook)
    let grounds = shown.model.judgement(of: source, on: target.descriptor)?.provenance
    let results = effects.map { effect in
      var parts: [String] = []
      if effect.lost > 0 { parts.append("\(effect.lost) lost") }
      if effect.gained > 0 { parts.append("\(effect.gained) new") }
      return "at \(ShownWhatIf.signed(value + effect.change.amount)) \(parts.joined(separator: " and "))"
    }
    return Page.Item(
      label: [Span("  \(shown.answer(source.descriptor, source.variant))")], labelColumns: labelColumns,
      spokenLabel: shown.answer(source.descriptor, source.variant),
      body: [
        Span("on ", Style(.secondary)), Span(shown.answer(target.descriptor, target.variant)),
        Span(", \(ShownWhatIf.signed(value)): ", Style(.secondary)),
        Span(results.joined(separator: ", "), Style(.mixed)),
      ], trailing: grounds.map { text.trailing($0) } ?? [],
      spokenTrailing: grounds.map { text.spoken($0) } ?? "",
      target: grounds?.places.first.map { .paragraph($0) })
  }

  private func item(_ place: CrossImpactMatrix.Place) -> Page.Item {
    let (words, pull) = explanation(of: place)
    let text = StatementText(casebook: shown.casebook)
    let grounds = pull.flatMap { shown.model.judgement(of: $0, on: place.descriptor)?.provenance }
    let answer = shown.answer(place.descriptor, place.variant)
    return Page.Item(
      label: [Span("  \(answer)")], labelColumns: labelColumns, spokenLabel: answer,
      body: [Span(words, Style(.secondary))], trailing: grounds.map { text.trailing($0) } ?? [],
      spokenTrailing: grounds.map { text.spoken($0) } ?? "",
      target: grounds?.places.first.map { .paragraph($0) })
  }

  /// Why an answer never holds, and the strongest judgement for it, if any.
  private func explanation(
    of place: CrossImpactMatrix.Place
  ) -> (words: String, pull: CrossImpactMatrix.Place?) {
    let matrix = shown.model.matrix
    let friends = matrix.places.filter { $0.descriptor != place.descriptor && matrix[$0, place] > 0 }
    guard let best = friends.max(by: { (matrix[$0, place], $1) < (matrix[$1, place], $0) }) else {
      return ("nothing in the documents pulls to it", nil)
    }
    let friend = shown.answer(best.descriptor, best.variant)
    let rival =
      matrix.variantCounts.indices.contains(place.descriptor)
      ? (0..<matrix.variantCounts[place.descriptor]).first {
        matrix[best, CrossImpactMatrix.Place(descriptor: place.descriptor, variant: $0)] > matrix[best, place]
      } : nil
    guard let rival else { return ("what pulls to it, \(friend), is outweighed by the others", best) }
    return (
      "what pulls to it, \(friend), pulls to \(shown.name(place.descriptor, rival)) even more", best
    )
  }
}

extension Robustness.Effect {
  /// Whether another effect is of the same judgement, changed the other way.
  fileprivate func isOfSameJudgement(as other: Robustness.Effect?) -> Bool {
    change.source == other?.change.source && change.target == other?.change.target
  }
}
