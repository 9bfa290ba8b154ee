import Canvas
import CaseModel
import Classroom

/// What the keys of a class do.
extension Application {
  mutating func performInClass(_ command: Command) -> [Effect] {
    guard let seat = state.classroom else { return [] }
    switch command {
    case .showConsole: state.classroom?.showsConsole.toggle()
    case .exploreAgain: exploreAgain()
    case .answerPoll: showPoll()
    case .showStops: showStops()
    case .askJudgement: state.chooser = Chooser(.judgements)
    case .raiseHand: return want(.hand(!seat.state.you.hasRaisedHand))
    case .askPoll:
      if seat.state.poll?.phase == .open { return want(.closePoll) }
      if let draft = draftOfStep { return want(.openPoll(draft)) }
    case .revealPoll: return want(.revealPoll)
    case .switchLock: return want(.lock(!seat.state.isLocked))
    case .bringBack:
      state.notice = "everybody is brought back"
      return want(.bringBack)
    case .pointHere:
      let place = pointedPlace?.description
      return want(.point(place == seat.state.pointer ? nil : place))
    case .chooseHand: state.chooser = Chooser(.students(.hands))
    case .chooseHeir: state.chooser = Chooser(.students(.heirs))
    case .chooseRemoved: state.chooser = Chooser(.students(.removal))
    case .chooseEnd: state.chooser = Chooser(.classEnd)
    case .takeOverClass: return want(.takeOver)
    case .wantOfClass(let intent):
      // The answers come in on the console.
      if case .openPoll = intent { state.classroom?.showsConsole = true }
      return want(intent)
    default: break
    }
    return []
  }

  private func want(_ intent: ClassIntent) -> [Effect] { [.classIntent(intent)] }

  /// Carries out what a command means while the console lies over the screen; nothing comes back when it means the same as ever.
  mutating func performInConsole(_ command: Command) -> [Effect]? {
    guard state.context == .console else { return nil }
    switch command {
    case .close, .open: state.classroom?.showsConsole = false
    case .selectPrevious: scrollConsole(by: -1)
    case .selectNext: scrollConsole(by: 1)
    case .selectPageUp, .selectFirst: scrollConsole(by: -state.size.height)
    case .selectPageDown, .selectLast: scrollConsole(by: state.size.height)
    case .nextStep, .previousStep:
      state.classroom?.consoleScroll = 0
      return nil
    default: return nil
    }
    return []
  }

  private mutating func scrollConsole(by lines: Int) {
    guard let seat = state.classroom else { return }
    let view = ConsoleView(application: self, seat: seat)
    let last = view.lastScroll(in: Region(state.size).inset(bottom: 1))
    state.classroom?.consoleScroll = min(max(0, seat.consoleScroll + lines), last)
  }

  /// The question of the present step, as a poll.
  var draftOfStep: PollDraft? {
    guard let question = presentStep?.step.question else { return nil }
    let kind: PollDraft.Kind =
      switch question.answer {
      case .choice(let choices): .choice(choices)
      case .number(let range): .number(range)
      case .text: .text
      case .judgement(let cell): .judgement(cell)
      }
    return PollDraft(question: question.text, kind: kind)
  }

  private static let whyLost = "your line is lost: it comes back by itself"

  /// Why a command of classes cannot be carried out now; nothing when it can.
  func whyNoClass(_ command: Command) -> String? {
    guard let seat = state.classroom else { return "there is no class: join one with neasia class join" }
    switch command {
    case .exploreAgain, .answerPoll, .showStops, .showConsole: break
    default: if seat.state.isOver { return "the class is over" }
    }
    switch command {
    case .exploreAgain where seat.isHeld: return "the teacher holds everybody here"
    case .exploreAgain:
      return seat.explored == nil || !seat.isFollowing ? "there is no look around to go back to" : nil
    case .takeOverClass: return seat.isLeading ? "you lead the class already" : nil
    case .answerPoll where seat.isLeading, .raiseHand where seat.isLeading: return "you are the teacher here"
    case .answerPoll:
      guard let poll = seat.state.poll else { return "nothing is asked now" }
      return poll.phase == .closed ? "the answers are in: the teacher shows them soon" : nil
    case .showStops: return seat.state.trail.isEmpty ? "the class has been nowhere yet" : nil
    case .raiseHand: return seat.standing == .inClass ? nil : Self.whyLost
    case .wantOfClass(let intent) where !intent.isForLeader:
      return seat.standing == .inClass ? nil : Self.whyLost
    default: break
    }
    guard seat.isLeading else { return "only the teacher can do that" }
    return switch command {
    case .askPoll where seat.state.poll?.phase != .open && draftOfStep == nil:
      presentStep == nil ? "no walkthrough is followed, so there is nothing to ask" : "this step asks nothing"
    case .revealPoll where seat.state.poll == nil: "nothing was asked yet"
    case .revealPoll where seat.state.poll?.phase == .revealed: "everybody sees the answers"
    case .pointHere where pointedPlace == nil && seat.state.pointer == nil:
      "the cursor is on nothing to point at"
    case .askJudgement where judgementsOnScreen.isEmpty:
      shownWhatIf == nil
        ? "only where the scenarios are shown: press \(keymap.name(of: .showScenarios))"
        : "nothing acts on this question: choose another"
    case .chooseHand where !seat.state.roster.contains { $0.hand != nil }: "no hand is raised"
    case .chooseHeir where !seat.state.roster.contains(where: \.mayLead): "nobody else in the room may lead"
    case .chooseRemoved where seat.state.roster.isEmpty: "nobody is here"
    default: nil
    }
  }
}
