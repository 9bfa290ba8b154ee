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
    for (index, (scenario, name)) in zip(scenarios, names(of: scenarios)).enumerated() {
      page.item(item(scenario, name, index + 1))
    }
    if scenarios.isEmpty {
      page.paragraph(shown.noneWords, Style(.mixed))
    } else if !shown.findings.alternatives.isComplete {
      page.paragraph("There may be more; the search was cut short.", Style(.mixed))
    }
    return page
  }

  /// The name of each scenario of a list, and what tells it from others of the list with the same name.
  ///
  /// - Complexity: O(scenarios × questions), and for each scenario a look through the outlines.
  func names(of scenarios: [Scenario]) -> [String] {
    let names = scenarios.map { shown.known($0) }
    let namesakes = Dictionary(grouping: scenarios.indices, by: { names[$0] })
    let differing = namesakes.mapValues { group in
      let first = scenarios[group[0]].variants
      return first.indices.filter { position in
        group.contains { scenarios[$0].variants[position] != first[position] }
      }
    }
    return zip(scenarios, names).map { scenario, name in
      let marks = (differing[name] ?? []).map { shown.name($0, scenario.variants[$0]) }
      return (name ?? "without a name") + (marks.isEmpty ? "" : ": \(marks.joined(separator: ", "))")
    }
  }

  private func item(_ scenario: Scenario, _ name: String, _ number: Int) -> Page.Item {
    let isHere = scenario == shown.whatIf.picture
    let value = shown.value(of: scenario) ?? 0
    let score = shown.model.matrix.totalImpactScore(of: scenario) ?? 0
    let distance = scenario.distance(to: shown.whatIf.picture)
    let outline = shown.model.outline(of: scenario)
    let numbers = isNarrow ? "value \(value)" : "value \(value)  score \(score)"
    return Page.Item(
      label: [Span("\(number)", Style(isHere ? .positive : .secondary, .bold))], labelColumns: 3,
      spokenLabel: "\(number)", body: [Span(name, Style(isHere ? .strong : .text))],
      trailing: [
        Span(numbers, Style(.secondary)), Span(" "),
        isHere ? Span(glyphs.pointerLeft, Style(.moment)) : Span(" "),
      ],
      spokenTrailing: "value \(value), score \(score), "
        + (isHere ? "the picture that is shown" : "\(distance) \(distance == 1 ? "answer" : "answers") away"),
      target: outline.map { .outline($0.id) } ?? .scenario(shown.location(of: scenario)))
  }
}
