import Canvas
import CaseModel
import CrossImpact

/// Builds the list of the consistent scenarios of the present setting of inputs and forced answers.
struct ConsistentPage {
  let shown: ShownWhatIf
  let glyphs: Glyphs
  /// Whether there is room for more than the names.
  var isNarrow = false

  func page() -> Page {
    var page = Page()
    let scenarios = shown.findings.alternatives.scenarios
    for (index, scenario) in scenarios.enumerated() { page.item(item(scenario, index + 1)) }
    if scenarios.isEmpty {
      page.paragraph("With these inputs and forced answers no picture is consistent.", Style(.mixed))
    } else if !shown.findings.alternatives.isComplete {
      page.paragraph("There may be more; the search was cut short.", Style(.mixed))
    }
    return page
  }

  /// The name of a scenario, and what tells it from others of the list with the same name.
  func name(of scenario: Scenario, among scenarios: [Scenario]) -> String {
    let name = shown.known(scenario)
    let others = scenarios.filter { $0 != scenario && shown.known($0) == name }
    let differing = scenario.variants.indices.filter { position in
      others.contains { $0.variants[position] != scenario.variants[position] }
    }
    let marks = differing.map { shown.name($0, scenario.variants[$0]) }.joined(separator: ", ")
    return (name ?? "without a name") + (marks.isEmpty ? "" : ": \(marks)")
  }

  private func item(_ scenario: Scenario, _ number: Int) -> Page.Item {
    let isHere = scenario == shown.whatIf.picture
    let value = shown.value(of: scenario) ?? 0
    let score = shown.model.matrix.totalImpactScore(of: scenario) ?? 0
    let distance = scenario.distance(to: shown.whatIf.picture)
    let outline = shown.model.outline(of: scenario)
    let name = name(of: scenario, among: shown.findings.alternatives.scenarios)
    let numbers = isNarrow ? "value \(value)" : "value \(value)  score \(score)"
    return Page.Item(
      label: [Span("\(number)", Style(isHere ? .positive : .secondary, .bold))], labelColumns: 3,
      spokenLabel: "\(number)", body: [Span(name, Style(isHere ? .strong : .text))],
      trailing: [
        Span(numbers, Style(.secondary)), Span(isHere ? " \(glyphs.pointerLeft)" : "  ", Style(.moment)),
      ],
      spokenTrailing: "value \(value), score \(score), "
        + (isHere ? "the picture that is shown" : "\(distance) answers away"),
      target: outline.map { .outline($0.id) } ?? .scenario(shown.location(of: scenario)))
  }
}
