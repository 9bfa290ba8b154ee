import Canvas
import CaseModel
import Classroom

/// Judging together: one cell of the cross-impact matrix, by everybody, before the case's own value is seen.
extension Application {
  /// The poll that is shown in a form of its own: a judgement to be made, or what a class has answered.
  var pollOnScale: ClassPoll? {
    guard state.chooser?.kind == .poll, let poll = state.classroom?.state.poll else { return nil }
    if poll.phase == .revealed { return poll.results == nil ? nil : poll }
    if case .judgement = poll.draft.kind { return poll }
    return nil
  }

  /// What a student must not read off the case while the class judges it.
  var judgedCell: JudgementCell? {
    guard let poll = state.studentSeat?.state.poll, poll.phase != .revealed,
      case .judgement(let cell) = poll.draft.kind
    else { return nil }
    return cell
  }

  /// Shows the poll, with the cursor on what was answered, or in the middle.
  mutating func showPoll() {
    var chooser = Chooser(.poll)
    if let seat = state.classroom, let poll = seat.state.poll, poll.phase == .open,
      case .judgement = poll.draft.kind
    {
      let value = if case .number(let number)? = seat.state.you.answer { number } else { 0 }
      chooser.selection = Self.place(ofJudgement: value)
    }
    state.chooser = chooser
    state.classroom?.judgesDown = false
  }

  /// Whether what the class answered lies over the screen.
  var showsResults: Bool { pollOnScale?.phase == .revealed }

  /// Results come without being asked for, so no key is lost on them: they go, and it does what it does on the screen.
  mutating func leaveResults(by key: Key) -> [Effect] {
    state.chooser = nil
    let isAsked = keymap.command(for: key, in: state.context) == .answerPoll
    return isAsked || key.code == .backspace ? [] : press(key)
  }

  /// On a scale left and right move, and a digit with or without its sign is a value.
  mutating func editPoll(_ key: Key) {
    guard let chooser = state.chooser, pollOnScale?.phase == .open else { return }
    if key.code == .backspace { return state.chooser = nil }
    let value = chooser.selection + Judgement.range.lowerBound
    switch key.code {
    case .left: judge(value - 1)
    case .right: judge(value + 1)
    case .character("-"), .character("−"):
      judge(-abs(value))
      state.classroom?.judgesDown = true
    case .character("+"): judge(abs(value))
    case .character(let character):
      guard let digit = character.wholeNumberValue, Judgement.range.contains(digit) else { return }
      judge(state.classroom?.judgesDown == true ? -digit : digit)
    default: break
    }
  }

  private mutating func judge(_ value: Int) {
    state.chooser?.selection = Self.place(ofJudgement: value)
    state.classroom?.judgesDown = false
  }

  /// The row of a value among those that are offered.
  private static func place(ofJudgement value: Int) -> Int {
    min(max(value, Judgement.range.lowerBound), Judgement.range.upperBound) - Judgement.range.lowerBound
  }

  /// What can be asked: every answer that the argument under the cursor bears on; or any that acts on the question.
  var judgementEntries: [ChooserEntry] {
    guard let shown = shownWhatIf, let question else { return [] }
    let words = JudgementWords(model: shown.model)
    let target = shown.model.descriptors[question]
    return judgementsOnScreen.flatMap { judgement in
      zip(target.variants, judgement.values).compactMap { variant, value -> ChooserEntry? in
        let answer = VariantReference(descriptor: target.id, variant: variant.id)
        guard let cell = JudgementCell(of: judgement.source, on: answer),
          let draft = PollDraft(question: words.question(about: cell), kind: .judgement(cell))
        else { return nil }
        return ChooserEntry(
          group: "How much does “\(words.name(of: judgement.source))” favour",
          title: "“\(words.name(of: answer))”?", detail: "the case says \(ShownWhatIf.signed(value))",
          command: .wantOfClass(.openPoll(draft)))
      }
    }
  }

  /// The judgements that act on the question under the cursor; only that of the line under the cursor while it is on one.
  var judgementsOnScreen: [Judgement] {
    guard let shown = shownWhatIf, let question, scenarioLocation?.view == .picture else { return [] }
    let all = shown.model.pulls(on: question, in: shown.whatIf.picture).compactMap(\.judgement)
    guard state.focus == .side, state.scenario.pane == .why else { return all }
    // The cursor passes those that rest on no paragraph.
    let lines = all.filter { !$0.provenance.places.isEmpty }
    return lines.indices.contains(state.selection) ? [lines[state.selection]] : all
  }
}
