import Canvas
import CaseModel
import CrossImpact

/// The pages of the scenario screen.
extension Application {
  /// The page in which the cursor of the scenario screen moves; empty while it is on the questions.
  var scenarioPage: Page {
    guard let shown = shownWhatIf, let view = scenarioLocation?.view else { return Page() }
    switch view {
    case .picture:
      return state.focus == .main
        ? Page() : page(of: state.scenario.pane, width: state.size.width - 4)
    case .comparison: return Page()
    case .branches:
      return BranchesPage(
        shown: shown, glyphs: state.appearance.glyphs, openKey: keymap.name(of: .open)
      ).page()
    case .robustness:
      return RobustnessPage(
        shown: shown, everything: state.scenario.everything ?? ConsistentScenarios(shown.model),
        width: state.size.width - 4
      ).page()
    }
  }

  /// What a pane says.
  func page(of pane: ScenarioPane, width: Int) -> Page {
    guard let shown = shownWhatIf else { return Page() }
    let glyphs = state.appearance.glyphs
    switch pane {
    case .why:
      let isOpen = state.focus == .side && state.scenario.pane == .why
      return WhyPage(
        shown: shown, glyphs: glyphs, expanded: isOpen ? state.selection : nil,
        judged: judgedCell, width: width
      ).page(of: question ?? 0)
    case .course: return CoursePage(shown: shown, glyphs: glyphs).page()
    case .consistent: return ConsistentPage(shown: shown, glyphs: glyphs, isNarrow: width < 44).page()
    }
  }

  /// The paragraphs behind the line under the cursor, or behind everything that acts on the question.
  var scenarioPlaces: [ParagraphReference] {
    guard let shown = shownWhatIf, let question else { return [] }
    let grounds = WhyPage(shown: shown, glyphs: state.appearance.glyphs).grounds(of: question)
    if state.focus == .side, state.scenario.pane == .why, scenarioLocation?.view == .picture {
      return grounds.indices.contains(state.selection) ? grounds[state.selection].places : []
    }
    if case .paragraph(let place)? = selectedTarget { return [place] }
    var places: [ParagraphReference] = []
    for place in grounds.flatMap(\.places) where !places.contains(place) { places.append(place) }
    return places
  }

  /// Of what acts on the question under the cursor, and of what is known of it, the first statement that rests on a paragraph.
  func scenarioStatement(citing place: ParagraphReference) -> Coverage.Statement? {
    guard let shown = shownWhatIf, let question else { return nil }
    let target = shown.model.descriptors[question].id
    let judgements = shown.model.pulls(on: question, in: shown.whatIf.picture).compactMap(\.judgement)
    if let judgement = judgements.first(where: { $0.provenance.places.contains(place) }) {
      return .judgement(judgement.source, on: target)
    }
    return shown.whatIf.location.era.map { .state(target, $0) }
  }

  /// The consistent scenarios that the list offers: of this setting, then of all others.
  var scenarioEntries: [ChooserEntry] {
    guard let shown = shownWhatIf else { return [] }
    let here = shown.findings.alternatives.scenarios
    let page = ConsistentPage(shown: shown, glyphs: state.appearance.glyphs)
    let own = zip(here, page.names(of: here)).map { entry($0, $1, "With these inputs", shown) }
    let others = (state.scenario.everything?.scenarios ?? []).filter { !here.contains($0) }
    return own
      + others.map { scenario in
        let setting = shown.model.inputs.map { shown.name($0, scenario.variants[$0]) }
        return entry(
          scenario, shown.known(scenario) ?? "without a name", setting.joined(separator: ", "), shown)
      }
  }

  /// The consistent scenarios of this setting, to be put side by side.
  var comparedEntries: [ChooserEntry] {
    guard let shown = shownWhatIf else { return [] }
    let here = shown.findings.alternatives.scenarios
    let page = ConsistentPage(shown: shown, glyphs: state.appearance.glyphs)
    let chosen = comparedScenarios
    return zip(here, page.names(of: here)).map { scenario, name in
      ChooserEntry(
        group: "Side by side, at most three", title: name,
        detail: numbers(scenario, shown), command: .toggleCompared(scenario), isOn: chosen.contains(scenario))
    }
  }

  /// The eras from which a what-if can start.
  var eraEntries: [ChooserEntry] {
    let now = casebook.era(at: timelineMoment)
    let moment = now.map { era in
      ChooserEntry(
        group: "The timeline's moment", title: "where the timeline stands", detail: era.name,
        command: .startFrom(era.id))
    }
    return [moment].compactMap(\.self)
      + casebook.eras.map { era in
        ChooserEntry(
          group: "Start from", title: era.name, detail: era.date.label, command: .startFrom(era.id),
          isOn: era.id == scenarioLocation?.era)
      }
  }

  private func entry(
    _ scenario: Scenario, _ title: String, _ group: String, _ shown: ShownWhatIf
  ) -> ChooserEntry {
    ChooserEntry(
      group: group, title: title, detail: numbers(scenario, shown), command: .takeScenario(scenario))
  }

  private func numbers(_ scenario: Scenario, _ shown: ShownWhatIf) -> String {
    let distance = scenario.distance(to: shown.whatIf.picture)
    let score = shown.model.matrix.totalImpactScore(of: scenario) ?? 0
    let fixed = shown.model.inputs.map { ($0, scenario.variants[$0]) }
    let terms = ConsistencyTerms(
      forced: shown.whatIf.forced.merging(fixed) { first, _ in first })
    let value = shown.model.matrix.consistency(of: scenario, under: terms).map { "value \($0), " } ?? ""
    return "\(value)score \(score), "
      + (distance == 0 ? "the present one" : "\(distance) other \(distance == 1 ? "answer" : "answers")")
  }
}

extension ShownWhatIf {
  /// How many scenarios are consistent among how many pictures.
  var countWords: String {
    let found = Self.grouped(findings.alternatives.scenarios.count)
    let isForced = whatIf.forced.contains { !model.inputs.contains($0.key) }
    return (findings.alternatives.isComplete ? found : "at least \(found)") + " of \(pictureCount) "
      + (isForced ? "as given and forced" : "with these inputs")
  }

  /// How many pictures there are with the fixed answers.
  private var pictureCount: String {
    var count = 1
    for position in model.descriptors.indices where findings.alternatives.fixed[position] == nil {
      let (product, isTooMany) = count.multipliedReportingOverflow(
        by: model.descriptors[position].variants.count)
      if isTooMany { return "more than \(Self.grouped(.max))" }
      count = product
    }
    return Self.grouped(count)
  }

  /// What is said when no consistent scenario was found: that there is none only when all were looked at.
  var noneWords: String {
    findings.alternatives.isComplete
      ? "With these inputs and forced answers no picture is consistent."
      : "No consistent picture was found before the search was cut short."
  }

  /// A whole number with commas between its thousands.
  static func grouped(_ number: Int) -> String {
    var digits = ""
    for (index, digit) in String(number).reversed().enumerated() {
      if index > 0, index % 3 == 0 { digits.append(",") }
      digits.append(digit)
    }
    return String(digits.reversed())
  }
}
