import CaseModel
import Classroom

/// What is chosen in a class: an answer, a student, the end.
extension Application {
  /// The answers that the poll takes, or what the class answered once that is shown.
  var pollEntries: [ChooserEntry] {
    guard let poll = state.classroom?.state.poll else { return [] }
    if poll.phase == .revealed, let results = poll.results {
      return PollBar.bars(of: results, to: poll.draft).map { bar in
        ChooserEntry(
          group: poll.draft.question, title: bar.label, detail: "\(bar.count)", command: .showNothing)
      }
    }
    let own = state.classroom?.state.you.answer
    func entry(_ title: String, _ answer: PollAnswer) -> ChooserEntry {
      ChooserEntry(
        group: poll.draft.question, title: title, detail: answer == own ? "your answer" : "",
        command: .wantOfClass(.answer(poll: poll.number, answer)), isOn: answer == own)
    }
    let typed = state.chooser?.query ?? ""
    switch poll.draft.kind {
    case .judgement: return Judgement.range.map { entry(ShownWhatIf.signed($0), .number($0)) }
    case .choice(let choices): return choices.enumerated().map { entry($1, .choice($0)) }
    case .number(let range):
      // A range that fits a list is offered; any other is typed.
      if range.count <= 40 { return range.map { entry("\($0)", .number($0)) } }
      if case .number(let number)? = own, typed.isEmpty { return [entry("\(number)", .number(number))] }
      return Int(typed).flatMap { range.contains($0) ? [entry("\($0)", .number($0))] : nil } ?? []
    case .text:
      if case .text(let text)? = own, typed.isEmpty { return [entry(text, .text(text))] }
      return typed.isEmpty ? [] : [entry(typed, .text(typed))]
    }
  }

  /// What is said when a chooser has nothing to choose from: of a poll, how it is answered.
  func emptiness(of chooser: Chooser) -> String {
    guard chooser.kind == .poll else { return chooser.emptiness }
    guard case .number(let range)? = state.classroom?.state.poll?.draft.kind else {
      return "type your answer"
    }
    return "type a number from \(range.lowerBound) to \(range.upperBound)"
  }

  /// The students that a teacher chooses from.
  func studentEntries(_ choice: Chooser.StudentChoice) -> [ChooserEntry] {
    let roster = state.classroom?.state.roster ?? []
    let words = ClassWords(casebook: casebook)
    let chosen =
      switch choice {
      case .hands: roster.filter { $0.hand != nil }.sorted { ($0.hand ?? 0) < ($1.hand ?? 0) }
      case .heirs: roster.filter(\.mayLead)
      case .removal: roster
      }
    return chosen.map { student in
      let intent: ClassIntent =
        switch choice {
        case .hands: .callOn(student: student.number)
        case .heirs: .handOver(student: student.number)
        case .removal: .remove(student: student.number)
        }
      return ChooserEntry(
        group: "students", title: student.name, detail: words.presence(of: student),
        command: .wantOfClass(intent))
    }
  }

  /// Whether the class ends is asked twice, since nobody can take it back.
  var classEndEntries: [ChooserEntry] {
    [
      ChooserEntry(group: "the class", title: "go on", detail: "nothing happens", command: .showNothing),
      ChooserEntry(
        group: "the class", title: "end the class", detail: "for everybody in the room",
        command: .wantOfClass(.end)),
    ]
  }
}
