import Canvas
import CaseModel
import Classroom

/// What the teacher reads on the console.
struct ConsolePage {
  let application: Application
  let seat: ClassSeat

  private var glyphs: Glyphs { application.state.appearance.glyphs }

  /// The page for a pane, to whose columns bars are drawn; with the raised hands where there is no roster.
  ///
  /// Where not everything has room, the answers that come in stand above what is to be said.
  func layout(in pane: Region, withHands: Bool) -> PageLayout {
    let layout = PageLayout(page(columns: pane.width, withHands: withHands), width: pane.width)
    guard layout.lines.count > pane.height, let poll = seat.state.poll, isOfNow(poll) else { return layout }
    return PageLayout(page(columns: pane.width, withHands: withHands, pollFirst: true), width: pane.width)
  }

  private func page(columns: Int, withHands: Bool, pollFirst: Bool = false) -> Page {
    var page = Page()
    addLog(to: &page)
    if withHands { addHands(to: &page) }
    if pollFirst { addPoll(to: &page, columns: columns) }
    addPlace(to: &page)
    addStep(to: &page)
    if !pollFirst { addPoll(to: &page, columns: columns) }
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
    page.gap()
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
    else { return addBeginning(to: &page) }
    let away = application.state.isFollowing ? "" : "away from "
    page.gap()
    page.heading(
      "\(away)step \(present.step) of \(walkthrough.steps.count) \(glyphs.dot) \(step.minutes) min planned, "
        + "\(seat.state.minutesOfStop) used")
    page.paragraph([Span(step.title, Style(.strong, .bold))])
    if let notes = step.notes { page.paragraph([Span("Say ", Style(.moment, .bold)), Span(notes)]) }
  }

  /// How the lesson begins whose overview the class sees.
  private func addBeginning(to page: inout Page) {
    guard let (walkthrough, number) = application.stepToBegin else { return }
    page.gap()
    page.paragraph([
      Span(application.keymap.name(of: .nextStep, in: .console), Style(.key, .bold)),
      Span(" begins the lesson with step \(number) of \(walkthrough.steps.count)", Style(.secondary)),
    ])
  }

  /// The question that is asked, or was at this stop; else the one that the step has for asking.
  private func addPoll(to page: inout Page, columns: Int) {
    guard let poll = seat.state.poll, isOfNow(poll) else { return addQuestion(to: &page) }
    page.gap()
    let keymap = application.keymap
    let phase =
      switch poll.phase {
      case .open: "answers are taken, \(keymap.name(of: .askPoll)) ends that"
      case .closed: "closed: \(keymap.name(of: .revealPoll)) shows everybody"
      case .revealed: "shown to everybody"
      }
    page.paragraph([
      Span("Ask ", Style(.moment, .bold)), Span(poll.draft.question, Style(.strong, .bold)),
      Span("  \(phase)", Style(poll.phase == .open ? .positive : .secondary)),
    ])
    page.blocks +=
      PollPage(casebook: application.casebook, glyphs: glyphs, poll: poll)
      .page(columns: columns).blocks
    let present = seat.state.roster.count { $0.presence != .lost }
    let missing = max(0, present - poll.answered)
    var words = "\(poll.answered) answered, \(missing) not"
    if poll.phase != .revealed { words += " \(glyphs.dot) hidden until you reveal them" }
    page.paragraph(words, Style(.secondary))
    if poll.phase != .open, poll.draft != application.draftOfStep { addQuestion(to: &page) }
  }

  private func isOfNow(_ poll: ClassPoll) -> Bool {
    poll.phase == .open || poll.draft == application.draftOfStep || seat.stopsWhenAsked == seat.state.stops
  }

  private func addQuestion(to page: inout Page) {
    guard let question = application.presentStep?.step.question else { return }
    page.gap()
    page.paragraph([
      Span("Ask ", Style(.moment, .bold)), Span(question.text, Style(.strong, .bold)),
      Span("  \(application.keymap.name(of: .askPoll)) asks the class", Style(.secondary)),
    ])
    if case .judgement(let cell) = question.answer {
      page.paragraph("  \(JudgementWords(model: application.casebook.model).question(about: cell))")
    }
  }

  private func addNext(to page: inout Page) {
    let beginning = application.stepToBegin
    guard let walkthrough = application.presentStep?.walkthrough ?? beginning?.walkthrough else { return }
    let done = application.state.walkthrough?.step ?? (beginning?.number ?? 1) - 1
    let next = walkthrough.steps.enumerated().dropFirst(done).prefix(3)
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
