import Canvas
import CaseModel

/// Following a walkthrough: from step to step, away from it and back.
extension Application {
  /// The walkthrough that is followed or was left, and its step.
  var presentStep: (walkthrough: Walkthrough, step: Walkthrough.Step)? {
    guard let state = state.walkthrough, let walkthrough = casebook.walkthrough(state.id),
      let step = walkthrough.step(state.step)
    else { return nil }
    return (walkthrough, step)
  }

  /// Stands at a step: at the place it shows, with its text beside it.
  ///
  /// - Returns: whether there is such a step.
  mutating func follow(_ visit: Visit) -> Bool {
    guard case .walkthrough(let id?, let number?) = visit.location,
      let step = casebook.walkthrough(id)?.step(number)
    else { return false }
    // Steps show no steps; a casebook that was made otherwise must not lead round in circles.
    if case .walkthrough = step.location { return false }
    let showsNotes = state.walkthrough?.id == id && state.walkthrough?.showsNotes == true
    state.walkthrough = WalkthroughState(id: id, step: number, home: step.location, showsNotes: showsNotes)
    measureStep()
    var visit = visit
    visit.location = step.location
    arrive(at: visit)
    state.walkthrough?.home = state.location
    return true
  }

  /// Counts the lines that the step's text needs; the screen above it gets the others.
  mutating func measureStep() {
    guard let (_, step) = presentStep else { return }
    let width = StepView.textColumns(state.size.width)
    let text = StepText(step: step, model: casebook.model, width: width)
    let pages = [text.page] + (step.notes == nil ? [] : [text.notes])
    state.walkthrough?.lines = pages.map { PageLayout($0, width: width).lines.count }.max() ?? 0
  }

  /// The walkthrough whose overview is shown, and the number of the step under the cursor, with which it would begin.
  var stepToBegin: (walkthrough: Walkthrough, number: Int)? {
    guard state.walkthrough == nil, case .walkthrough(let id?, nil) = state.location,
      let walkthrough = casebook.walkthrough(id), !walkthrough.steps.isEmpty
    else { return nil }
    return (walkthrough, min(max(0, state.selection), walkthrough.steps.count - 1) + 1)
  }

  /// Goes so many steps on or back; on from the overview is to the step under the cursor.
  mutating func turnStep(by steps: Int) {
    guard let present = state.walkthrough else {
      guard steps > 0, let (walkthrough, number) = stepToBegin else { return }
      return go(to: .walkthrough(walkthrough.id, step: number))
    }
    go(to: .walkthrough(present.id, step: present.step + steps))
  }

  /// Goes back to the step from a look around.
  mutating func returnToStep() {
    if state.studentSeat != nil { return returnToTeacher() }
    guard let present = state.walkthrough else { return }
    go(to: .walkthrough(present.id, step: present.step))
  }

  mutating func showSteps() {
    guard let present = state.walkthrough else { return }
    var chooser = Chooser(.steps(present.id))
    chooser.selection = present.step - 1
    state.chooser = chooser
  }

  mutating func switchNotes() {
    state.walkthrough?.showsNotes.toggle()
    state.walkthrough?.scroll = 0
  }

  /// Turns from text and screen to the text alone, to the screen alone, and back; where both have no room, between two.
  mutating func switchStepView() {
    let canShowBoth =
      state.size.width >= ExplorerState.leastSizeForBoth.width
      && state.size.height >= ExplorerState.leastSizeForBoth.height
    switch state.walkthroughView {
    case nil: break
    case .both:
      let isFollowing = state.isFollowing
      state.walkthrough?.view = isFollowing ? .text : .screen
    case .text: state.walkthrough?.view = .screen
    case .screen: state.walkthrough?.view = canShowBoth ? .both : .text
    }
    state.walkthrough?.scroll = 0
  }

  /// Carries out what a command means while a step's text covers the screen; nothing comes back when it means the same as ever.
  mutating func performInStepText(_ command: Command) -> [Effect]? {
    guard state.walkthroughView == .text, let present = state.walkthrough else { return nil }
    let page = max(1, state.stepRegion.height - 3)
    switch command {
    case .selectPrevious: scrollStep(to: present.scroll - 1)
    case .selectNext: scrollStep(to: present.scroll + 1)
    case .selectPageUp: scrollStep(to: present.scroll - page)
    case .selectPageDown: scrollStep(to: present.scroll + page)
    case .selectFirst: scrollStep(to: 0)
    case .selectLast: scrollStep(to: .max)
    // What these mean on the screen, one could not see.
    case .open, .switchPane: switchStepView()
    default: return nil
    }
    return []
  }

  private mutating func scrollStep(to line: Int) {
    let last = StepView(application: self).lastScroll(in: state.stepRegion)
    state.walkthrough?.scroll = min(max(0, line), last)
  }

  /// Why a command of walkthroughs cannot be carried out now; nothing when it can.
  func whyNoStep(_ command: Command) -> String? {
    if let seat = state.studentSeat {
      if command == .returnToStep {
        return seat.isFollowing ? "you are where the teacher is" : nil
      }
      // Whoever is taught must not read what the teacher is to say.
      if command == .switchNotes { return "only the teacher sees the notes" }
    }
    guard let (walkthrough, step) = presentStep, let present = state.walkthrough else {
      if casebook.walkthroughs.isEmpty { return "the case has no walkthroughs" }
      if stepToBegin != nil {
        return command == .nextStep
          ? nil : "not begun yet: \(keymap.name(of: .nextStep, in: state.context)) begins at the chosen step"
      }
      return "no walkthrough is followed: press \(keymap.name(of: .showWalkthroughs)) and choose one"
    }
    return switch command {
    case .previousStep where present.step <= 1: "this is the first step"
    case .nextStep where present.step >= walkthrough.steps.count: "this is the last step"
    case .returnToStep where state.isFollowing: "this is step \(present.step) of \(walkthrough.steps.count)"
    case .switchNotes where step.notes == nil: "this step has no notes"
    default: nil
    }
  }

  /// The steps of a walkthrough, to jump to one.
  func stepEntries(_ id: Identifier<Walkthrough>) -> [ChooserEntry] {
    guard let walkthrough = casebook.walkthrough(id) else { return [] }
    return walkthrough.steps.enumerated().map { index, step in
      ChooserEntry(
        group: walkthrough.title, title: "\(index < 9 ? " " : "")\(index + 1)  \(step.title)",
        detail: "\(step.minutes) min, \(LocationTitle(step.location, in: casebook).text)",
        command: .go(.walkthrough(id, step: index + 1)))
    }
  }
}
