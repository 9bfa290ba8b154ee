import Canvas
import CaseModel
import CrossImpact

/// Draws consistent scenarios side by side; the questions that they answer differently are lit.
struct ScenarioComparisonView {
  let shown: ShownWhatIf
  let scenarios: [Scenario]
  /// The position of the question under the cursor.
  let question: Int?
  /// The last line, which says what is lit and how to choose others.
  let hint: String

  func draw(into frame: inout Frame, region: Region) {
    guard !scenarios.isEmpty else {
      frame.grid.put(
        "Nothing to compare. \(shown.noneWords)", x: region.x, y: region.y, in: region, Style(.mixed))
      return
    }
    let names = shown.model.descriptors.map(\.shortName.columns).max() ?? 0
    let label = min(names, region.width / 4) + 2
    let count = max(1, min(scenarios.count, (region.width - label) / 14))
    let width = (region.width - label) / count
    let columns = Array(scenarios.prefix(count))
    for (index, scenario) in columns.enumerated() {
      let place = Region(x: region.x + label + index * width, y: region.y, width: width - 1, height: 3)
      drawHead(of: scenario, into: &frame, region: place)
    }
    let list = region.inset(top: 4, bottom: 2)
    frame.grid.put(
      hint.truncated(to: region.width), x: region.x, y: region.maxY - 1, in: region, Style(.faint, .italic))
    let selected = shown.order.firstIndex { $0 == question }
    let window = ScrollWindow(
      count: shown.order.count, height: list.height, selected: selected, margin: 2)
    for (row, index) in window.range.enumerated() {
      let strip = list.row(row)
      let position = shown.order[index]
      let differs = Set(columns.map { $0.variants[position] }).count > 1
      frame.grid.put(
        shown.name(position).truncated(to: label - 2), x: strip.x, y: strip.y, in: strip,
        Style(differs ? .strong : .faint, differs ? .bold : []))
      for (index, scenario) in columns.enumerated() {
        let variant = scenario.variants[position]
        let isPresent = variant == shown.chosen(position)
        let role: Role = !differs ? .faint : isPresent ? .accent : .moment
        frame.grid.put(
          shown.name(position, variant).truncated(to: width - 2), x: strip.x + label + index * width,
          y: strip.y, in: strip, Style(role, differs ? .bold : []))
      }
      if position == question { frame.select(strip) }
      frame.onClick(strip, .select(index))
    }
    if window.hasMoreBelow { frame.moreBelow(in: list) }
    if window.hasMoreAbove { frame.moreAbove(in: list) }
  }

  private func drawHead(of scenario: Scenario, into frame: inout Frame, region: Region) {
    let isHere = scenario == shown.whatIf.picture
    let name = shown.known(scenario) ?? "without a name"
    for (row, line) in wrap([Span(name, Style(.strong, .bold))], width: region.width).prefix(2).enumerated() {
      frame.grid.put(line, x: region.x, y: region.y + row, in: region)
    }
    let value = shown.value(of: scenario) ?? 0
    let score = shown.model.matrix.totalImpactScore(of: scenario) ?? 0
    let numbers = "value \(value) score \(score)" + (isHere ? " \(frame.glyphs.pointerLeft)" : "")
    frame.grid.put(
      numbers.truncated(to: region.width), x: region.x, y: region.y + 2, in: region,
      Style(isHere ? .moment : .secondary))
  }
}
