import Canvas
import CaseModel
import Classroom

/// What the teacher reads on the console.
struct ConsolePage {
  let application: Application
  let seat: ClassSeat

  private var glyphs: Glyphs { application.state.appearance.glyphs }

  /// The page for a pane of so many columns, to which bars are drawn; with the raised hands where there is no roster.
  func page(columns: Int, withHands: Bool) -> Page {
    var page = Page()
    addLog(to: &page)
    if withHands { addHands(to: &page) }
    addPlace(to: &page)
    addStep(to: &page)
    addPoll(to: &page, columns: columns)
    addNext(to: &page)
    return page
  }

  private func addLog(to page: inout Page) {
    guard let trouble = seat.state.logTrouble else { return }
    page.paragraph([
      Span("The log waits. ", Style(.alarm, .bold)),
      Span("\(trouble) It goes on by itself once it can; see to that before you end the class."),
    ])
    page.gap()
  }

  private func addHands(to page: inout Page) {
    let hands = seat.state.roster.filter { $0.hand != nil }.sorted { ($0.hand ?? 0) < ($1.hand ?? 0) }
    guard !hands.isEmpty else { return }
    page.paragraph(hands.map { "\(glyphs.rising) \($0.name)" }.joined(separator: "  "), Style(.moment))
  }

  private func addPlace(to page: inout Page) {
    page.heading("the class sees")
    let title = LocationTitle(application.state.location, in: application.casebook).text
    page.paragraph([Span(title, Style(.strong, .bold))])
    if let pointer = seat.state.pointer {
      let place = ClassWords(casebook: application.casebook).title(of: pointer)
      page.paragraph([Span("\(glyphs.pointerLeft) you point at \(place)", Style(.moment))])
    }
  }

  private func addStep(to page: inout Page) {
    guard let (walkthrough, step) = application.presentStep, let present = application.state.walkthrough
    else { return }
    let away = application.state.isFollowing ? "" : "away from "
    page.gap()
    page.heading(
      "\(away)step \(present.step) of \(walkthrough.steps.count) \(glyphs.dot) \(step.minutes) min planned, "
        + "\(seat.state.minutesOfStop) used")
    page.paragraph([Span(step.title, Style(.strong, .bold))])
    if let notes = step.notes { page.paragraph([Span("Say ", Style(.moment, .bold)), Span(notes)]) }
  }

  /// The question that is asked, else the one that the step has for asking.
  private func addPoll(to page: inout Page, columns: Int) {
    guard let poll = seat.state.poll, poll.phase != .revealed || application.draftOfStep == poll.draft else {
      return addQuestion(to: &page)
    }
    if poll.phase != .open, let draft = application.draftOfStep, draft != poll.draft {
      return addQuestion(to: &page)
    }
    page.gap()
    let phase =
      switch poll.phase {
      case .open: "answers are taken"
      case .closed: "closed, not shown yet"
      case .revealed: "shown to everybody"
      }
    page.paragraph([
      Span("Ask ", Style(.moment, .bold)), Span(poll.draft.question, Style(.strong, .bold)),
      Span("  \(phase)", Style(poll.phase == .open ? .positive : .secondary)),
    ])
    if let results = poll.results { addBars(of: results, poll, to: &page, columns: columns) }
    let present = seat.state.roster.count { $0.presence != .lost }
    let missing = max(0, present - poll.answered)
    var words = "\(poll.answered) answered, \(missing) not"
    if poll.phase != .revealed { words += " \(glyphs.dot) hidden until you reveal them" }
    page.paragraph(words, Style(.secondary))
  }

  private func addQuestion(to page: inout Page) {
    guard let question = application.presentStep?.step.question else { return }
    page.gap()
    page.paragraph([
      Span("Ask ", Style(.moment, .bold)), Span(question.text, Style(.strong, .bold)),
      Span("  \(application.keymap.name(of: .askPoll)) asks the class", Style(.secondary)),
    ])
  }

  private func addBars(of results: PollResults, _ poll: ClassPoll, to page: inout Page, columns: Int) {
    let bars = PollBar.bars(of: results, to: poll.draft)
    let most = max(1, bars.compactMap(\.count).max() ?? 1)
    let labels = min(columns / 2, max(6, (bars.map(\.label.columns).max() ?? 0) + 4))
    let room = max(4, columns - labels - 6)
    for bar in bars.prefix(12) {
      guard let count = bar.count else {
        page.paragraph(bar.label, Style(.secondary))
        continue
      }
      let length = min(count, most) * min(room, 30) / most
      page.item(
        Page.Item(
          label: [Span("  \(bar.label)")], labelColumns: labels,
          body: [
            Span(String(repeating: glyphs.block, count: length), Style(.accent)),
            Span(length == 0 ? "\(count)" : " \(count)", Style(.secondary)),
          ]))
    }
  }

  private func addNext(to page: inout Page) {
    guard let (walkthrough, _) = application.presentStep, let present = application.state.walkthrough else {
      return
    }
    let next = walkthrough.steps.enumerated().dropFirst(present.step).prefix(3)
    guard !next.isEmpty else { return }
    page.gap()
    page.heading("next")
    for (index, step) in next {
      page.item(
        Page.Item(
          label: [Span("\(index + 1)", Style(.secondary))], labelColumns: 4, body: [Span(step.title)],
          trailing: [Span("\(step.minutes) min", Style(.faint))]))
    }
  }
}
