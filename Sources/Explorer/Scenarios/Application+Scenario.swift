import Canvas
import CaseModel
import CrossImpact

/// Standing on the scenario screen and moving on it.
extension Application {
  /// The scenario screen's location while it is shown.
  var scenarioLocation: ScenarioLocation? {
    if case .scenario(let scenario) = state.location { scenario } else { nil }
  }

  /// Where the key of the scenarios leads: from the timeline to the picture of its moment's era, and else to what was left.
  var scenariosPlace: ScenarioLocation {
    if let scenarioLocation { return scenarioLocation }
    if timelineLocation == nil, let left = state.scenario.whatIf?.location { return left }
    return ScenarioLocation(era: casebook.era(at: state.moment(in: casebook))?.id)
  }

  /// What is shown on the scenario screen; nothing elsewhere.
  var shownWhatIf: ShownWhatIf? {
    guard scenarioLocation != nil, let model = casebook.model, let whatIf = state.scenario.whatIf,
      let findings = state.scenario.findings
    else { return nil }
    return ShownWhatIf(casebook: casebook, model: model, whatIf: whatIf, findings: findings)
  }

  /// Stands at a what-if, from wherever one comes.
  mutating func arrive(at location: ScenarioLocation) {
    let before = state.scenario.whatIf?.location
    settle(location)
    if state.scenario.whatIf?.location.isSameWhatIf(as: before) != true {
      state.scenario.past = []
      state.scenario.future = []
      state.scenario.compared = []
    }
  }

  /// Stands at a what-if: the gaps in its location are filled, and the model has been asked about it.
  mutating func settle(_ location: ScenarioLocation) {
    guard let model = casebook.model, let whatIf = WhatIf(location, in: casebook) else { return }
    let old = state.scenario.whatIf
    if state.scenario.everything == nil { state.scenario.everything = ConsistentScenarios(model) }
    let isSame = old?.picture == whatIf.picture && old?.forced == whatIf.forced
    if !isSame || state.scenario.findings == nil {
      state.scenario.findings = WhatIfFindings(
        whatIf, in: model, known: state.scenario.findings?.alternatives)
    }
    var own = whatIf.location
    if own.descriptor == nil {
      let first =
        state.scenario.findings?.failing.first
        ?? model.descriptors.indices.first { !model.inputs.contains($0) }
      own.descriptor = model.descriptors[first ?? 0].id
    }
    state.scenario.whatIf = whatIf
    state.location = .scenario(own)
  }

  /// Whether up and down move through the questions.
  var movesThroughQuestions: Bool {
    guard let view = scenarioLocation?.view, casebook.model != nil else { return false }
    return state.focus == .main && (view == .picture || view == .comparison)
  }

  /// The row of the question under the cursor.
  var questionRow: Int? {
    shownWhatIf.flatMap { shown in shown.order.firstIndex { $0 == self.question } }
  }

  /// The position of the question under the cursor.
  var question: Int? {
    scenarioLocation?.descriptor.flatMap { casebook.model?.position(of: $0) }
  }

  /// Puts the cursor on a row of the questions; too far is the first or the last.
  mutating func selectQuestion(_ row: Int) {
    guard let shown = shownWhatIf, var location = scenarioLocation, !shown.order.isEmpty else { return }
    let position = shown.order[min(max(0, row), shown.order.count - 1)]
    location.descriptor = shown.model.descriptors[position].id
    state.location = .scenario(location)
    state.selection = 0
  }

  /// Moves the cursor on from pane to pane, and from the last to the questions.
  mutating func switchScenarioPane() {
    let panes = ScenarioPane.allCases
    state.selection = 0
    if state.focus == .main {
      state.focus = .side
      state.scenario.pane = .why
    } else if let place = panes.firstIndex(of: state.scenario.pane), place + 1 < panes.count {
      state.scenario.pane = panes[place + 1]
    } else {
      leaveScenarioPane()
    }
  }

  /// Puts the cursor back on the questions.
  mutating func leaveScenarioPane() {
    state.focus = .main
    state.scenario.pane = .why
    state.selection = 0
  }

  /// Puts the cursor on a line of a pane; on the line under the cursor, opens it.
  mutating func selectInPane(_ pane: ScenarioPane, _ index: Int) {
    if state.focus == .side, state.scenario.pane == pane, state.selection == index { return open() }
    state.focus = .side
    state.scenario.pane = pane
    state.selection = clamped(max(0, index))
  }

  /// Shows another view of the what-if, or its picture again.
  mutating func show(_ view: ScenarioLocation.View) {
    guard var location = scenarioLocation else { return }
    location.view = location.view == view ? .picture : view
    leaveScenarioPane()
    state.scroll = 0
    settle(location)
  }

  /// What a line of the scenario screen leads to; nothing when the line is opened as on any screen.
  mutating func openInScenario(_ target: Page.Target) -> Bool {
    guard let location = scenarioLocation else { return false }
    if movesThroughQuestions {
      if location.view == .comparison { show(.comparison) }
      switchScenarioPane()
      return true
    }
    switch target {
    case .scenario(let next):
      change(to: next)
      return true
    case .paragraph where !restingPlaces.isEmpty:
      showParagraphs()
      return true
    default: return false
    }
  }
}

extension ScenarioLocation {
  /// Whether it is the same what-if, however it is looked at.
  func isSameWhatIf(as other: ScenarioLocation?) -> Bool {
    era == other?.era && changed == other?.changed && forced == other?.forced
  }
}
