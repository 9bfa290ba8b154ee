import CaseModel
import CrossImpact

/// Changing the what-if: every change is a new location in place of the old one, and can be undone.
extension Application {
  /// Carries out a command of the scenario screen.
  mutating func performScenario(_ command: Command) {
    switch command {
    case .previousAnswer: turnAnswer(by: -1)
    case .nextAnswer: turnAnswer(by: 1)
    case .takeAnswer(let answer): take(answer)
    case .toggleForced: toggleForced()
    case .settleStep: settleStep()
    case .settleFully: settleFully()
    case .jumpToNearest: jumpToNearest()
    case .takeScenario(let scenario):
      if let shown = shownWhatIf, shown.model.matrix.fits(scenario) {
        change(to: shown.location(of: scenario))
      }
    case .undoWhatIf: undoWhatIf()
    case .redoWhatIf: redoWhatIf()
    case .clearWhatIf: change(to: ScenarioLocation(era: scenarioLocation?.era))
    case .listScenarios:
      state.chooser = Chooser(scenarioLocation?.view == .comparison ? .compared : .scenarios)
    case .chooseEra: state.chooser = Chooser(.eras)
    case .startFrom(let era): change(to: ScenarioLocation(era: era))
    case .compareScenarios: show(.comparison)
    case .showBranches: show(.branches)
    case .showRobustness: show(.robustness)
    case .toggleCompared(let scenario): toggleCompared(scenario)
    case .selectInPane(let pane, let index): selectInPane(pane, index)
    default: break
    }
  }

  /// Takes another what-if in place of the present one, which undo brings back; the cursor stays on its question.
  mutating func change(to next: ScenarioLocation) {
    guard let before = scenarioLocation else { return }
    var next = next
    next.descriptor = before.descriptor
    if next.view != .comparison { next.view = .picture }
    settle(next)
    guard scenarioLocation?.isSameWhatIf(as: before) == false else { return }
    state.scenario.past.append(before)
    if state.scenario.past.count > ScenarioState.undoLimit { state.scenario.past.removeFirst() }
    state.scenario.future = []
    state.selection = clamped(state.selection)
  }

  private mutating func undoWhatIf() {
    guard let before = scenarioLocation, let past = state.scenario.past.popLast() else { return }
    state.scenario.future.append(before)
    settle(past)
    state.selection = clamped(state.selection)
  }

  private mutating func redoWhatIf() {
    guard let before = scenarioLocation, let next = state.scenario.future.popLast() else { return }
    state.scenario.past.append(before)
    settle(next)
    state.selection = clamped(state.selection)
  }

  /// Gives the question under the cursor its next answer, past the last the first.
  private mutating func turnAnswer(by steps: Int) {
    guard let shown = shownWhatIf, let question else { return }
    let count = shown.model.descriptors[question].variants.count
    let next = (shown.chosen(question) + steps + count) % count
    if let answer = shown.model.reference(
      to: CrossImpactMatrix.Place(descriptor: question, variant: next))
    {
      take(answer)
    }
  }

  /// Gives a question an answer, forced or not as it was, and puts the cursor on it.
  private mutating func take(_ answer: VariantReference) {
    guard let shown = shownWhatIf, let place = shown.model.place(of: answer) else { return }
    if let row = shown.order.firstIndex(of: place.descriptor), state.focus == .main { selectQuestion(row) }
    var picture = shown.whatIf.picture
    picture.variants[place.descriptor] = place.variant
    let isForced = shown.whatIf.forced[place.descriptor] != nil
    change(to: shown.location(of: picture, forcing: isForced ? place.descriptor : nil))
  }

  private mutating func toggleForced() {
    guard var location = state.scenario.whatIf?.location, let descriptor = scenarioLocation?.descriptor
    else { return }
    location.forced.formSymmetricDifference([descriptor])
    change(to: location)
  }

  private mutating func settleStep() {
    guard let shown = shownWhatIf else { return }
    guard let step = shown.findings.course?.steps.first else {
      state.notice = "nothing moves: every answer holds"
      return
    }
    change(to: shown.location(of: step.scenario))
    state.notice = "moved: " + step.moves.map { shown.words(of: $0) }.joined(separator: "; ")
  }

  /// Lets the picture settle; one that never rests stays where it is, and the notice says so.
  private mutating func settleFully() {
    guard let shown = shownWhatIf, let course = shown.findings.course else { return }
    switch course.outcome {
    case .fixedPoint where course.steps.isEmpty: state.notice = "nothing moves: every answer holds"
    case .fixedPoint(let end):
      change(to: shown.location(of: end))
      state.notice = "settled: \(shown.courseWords)"
    case .cycle, .undecided: state.notice = "left to itself, \(shown.courseWords)"
    }
  }

  private mutating func jumpToNearest() {
    guard let shown = shownWhatIf else { return }
    if shown.findings.isConsistent {
      state.notice = "this picture is consistent already"
    } else if let nearest = shown.findings.alternatives.nearest(to: shown.whatIf.picture, in: shown.model) {
      let distance = nearest.distance(to: shown.whatIf.picture)
      change(to: shown.location(of: nearest))
      state.notice =
        (shown.known(nearest) ?? "a consistent scenario")
        + ", \(distance) \(distance == 1 ? "answer" : "answers") away"
    } else {
      state.notice =
        shown.findings.alternatives.isComplete
        ? "no picture with these inputs and forced answers is consistent"
        : "no consistent picture was found before the search was cut short"
    }
  }

  private mutating func toggleCompared(_ scenario: Scenario) {
    var chosen = comparedScenarios
    if let place = chosen.firstIndex(of: scenario) {
      chosen.remove(at: place)
    } else {
      chosen.append(scenario)
    }
    state.scenario.compared = Array(chosen.suffix(3))
  }

  /// The scenarios that stand side by side: the chosen ones, or else those nearest to the picture.
  var comparedScenarios: [Scenario] {
    guard let shown = shownWhatIf else { return [] }
    if !state.scenario.compared.isEmpty { return state.scenario.compared }
    let picture = shown.whatIf.picture
    let nearest = shown.findings.alternatives.scenarios.sorted {
      ($0.distance(to: picture), $0) < ($1.distance(to: picture), $1)
    }
    return Array(nearest.prefix(3)).sorted()
  }

  /// Starts from the era before or after.
  mutating func moveEra(by steps: Int) {
    guard let place = casebook.eras.firstIndex(where: { $0.id == scenarioLocation?.era }) else { return }
    let next = min(max(0, place + steps), casebook.eras.count - 1)
    if next == place {
      state.notice = steps < 0 ? "this is the first era" : "this is the last era"
    } else {
      change(to: ScenarioLocation(era: casebook.eras[next].id))
    }
  }

  /// Why a command of the scenario screen cannot be carried out now.
  func whyScenarioUnavailable(_ command: Command) -> String? {
    guard let location = scenarioLocation else {
      return "only among the scenarios: press \(keymap.name(of: .showScenarios))"
    }
    guard let whatIf = state.scenario.whatIf else { return "the case has no scenarios" }
    return switch command {
    case .undoWhatIf where state.scenario.past.isEmpty: "nothing was changed that could be undone"
    case .redoWhatIf where state.scenario.future.isEmpty: "nothing was undone"
    case .clearWhatIf where whatIf.changed.isEmpty && whatIf.forced.isEmpty: "nothing is changed or forced"
    case .previousAnswer, .nextAnswer, .toggleForced, .settleStep, .settleFully, .jumpToNearest:
      location.view == .picture ? nil : "only beside the picture: press \(keymap.name(of: .close))"
    default: nil
    }
  }
}
