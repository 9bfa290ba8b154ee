import Canvas
import CaseModel
import EDTF

extension Application {
  /// Whether up and down move through the events of the timeline.
  private var movesThroughEvents: Bool {
    timelineLocation != nil && state.focus == .main
  }

  /// Whether the screen is one page that is read from top to bottom.
  private var readsPage: Bool {
    switch state.location.context {
    case .item, .walkthrough: true
    case .scenario: scenarioLocation.map { $0.view == .branches || $0.view == .robustness } ?? false
    case .source, .glossary, .relations: state.focus == .side
    case .timeline, .actors, .actor, .comparison, .claims, .changes, .map, .tension, .chooser, .search,
      .pictures, .console:
      false
    }
  }

  mutating func moveSelection(by steps: Int) {
    if movesThroughEvents {
      selectEvent((selectedEvent ?? 0) + steps)
    } else if movesThroughTerms {
      selectTerm((selectedTerm ?? 0) + steps)
    } else if movesThroughQuestions {
      selectQuestion((questionRow ?? 0) + steps)
    } else if movesThroughParagraphs {
      moveThroughParagraphs(by: steps)
    } else if mapLocation != nil, state.focus == .main {
      movePlace(by: steps)
    } else if relationsLocation != nil, state.focus == .main {
      moveInRelations(rows: steps, columns: 0)
    } else if readsPage {
      read { $0.moved(by: steps, in: $1, height: $2) }
    } else {
      select(state.selection + steps, in: state.focus)
    }
  }

  /// Puts the cursor on a line of a pane; too far is the last.
  mutating func select(_ index: Int, in pane: ExplorerState.Pane) {
    if timelineLocation != nil, pane == .main {
      state.focus = .main
      selectEvent(index)
    } else if case .source = state.location, pane == .main {
      state.focus = .main
      selectParagraph(index)
    } else if case .source = state.location, state.focus == .main {
      enterSourceSide(at: index)
    } else if glossaryTerm != nil, pane == .main {
      state.focus = .main
      selectTerm(index)
    } else if mapLocation != nil, pane == .main {
      selectPlace(index)
    } else if relationsLocation != nil, pane == .main {
      selectInRelations(row: index)
    } else if claimsLocation != nil {
      selectClaim(index)
    } else if movesThroughQuestions || (scenarioLocation?.view == .picture && pane == .main) {
      leaveScenarioPane()
      selectQuestion(index)
    } else if readsPage || glossaryTerm != nil {
      state.focus = pane
      read { $0.choosing(index, in: $1, height: $2) }
    } else {
      state.focus = pane
      state.selection = clamped(max(0, index))
    }
  }

  /// A click puts the cursor on a line; a click on the line under the cursor opens it.
  mutating func click(_ index: Int, in pane: ExplorerState.Pane) {
    if pane == state.focus, index == cursorRow { open() } else { select(index, in: pane) }
  }

  /// Which line of the pane that has the focus is under the cursor.
  private var cursorRow: Int? {
    if movesThroughEvents { return selectedEvent }
    if movesThroughTerms { return selectedTerm }
    if movesThroughQuestions { return questionRow }
    return movesThroughParagraphs ? paragraphRow : state.selection
  }

  /// Turns to the actor to the left or to the right, past the last to the first.
  mutating func moveActor(by steps: Int) {
    switch state.location {
    case .timeline(let timeline):
      guard let next = neighbour(of: timeline.actor, by: steps, in: casebook.lanes) else { return }
      if state.focus == .side { state.selection = 0 }
      changeTimeline { $0.actor = next }
    case .actor(let actor, let day):
      guard let next = neighbour(of: actor, by: steps, in: casebook.actors) else { return }
      state.location = .actor(next, asOf: day)
      state.selection = 0
    case .comparison(let first, let second, let day):
      let others = casebook.actors.filter { $0.id != first }
      guard let next = neighbour(of: second, by: steps, in: others) else { return }
      state.location = .comparison(first, next, asOf: day)
      state.selection = 0
    case .event, .claim, .relation, .era, .place, .change, .actors, .source, .claims, .changes, .glossary,
      .scenario, .outline, .map, .walkthrough, .tension, .relations:
      break
    }
  }

  private func neighbour(
    of id: Identifier<PoliticalActor>?, by steps: Int, in actors: [PoliticalActor]
  ) -> Identifier<PoliticalActor>? {
    guard !actors.isEmpty else { return nil }
    guard let place = actors.firstIndex(where: { $0.id == id }) else { return actors.first?.id }
    return actors[(place + steps % actors.count + actors.count) % actors.count].id
  }

  /// Moves the moment: through time on the timeline, through the actor's own events elsewhere.
  mutating func moveMoment(by steps: Int) {
    switch state.location {
    case .timeline(let timeline):
      if timeline.layout == .pictures { moveMomentByEra(steps) } else { moveTimelineMoment(by: steps) }
    case .actors(let day):
      state.location = .actors(asOf: next(after: day, by: steps, among: Array(casebook.events.indices)))
    case .actor(let actor, let day):
      state.location = .actor(actor, asOf: next(after: day, by: steps, among: casebook.events(of: actor)))
    case .comparison(let first, let second, let day):
      let events = Set(casebook.events(of: first)).union(casebook.events(of: second)).sorted()
      state.location = .comparison(first, second, asOf: next(after: day, by: steps, among: events))
    case .claims: moveClaimsMoment(by: steps)
    case .changes(let changes): moveMoment(of: changes, by: steps)
    case .map: moveMapMoment(by: steps)
    case .tension: moveTensionMoment(by: steps)
    case .relations: moveRelationsMoment(by: steps)
    case .scenario: moveEra(by: steps)
    case .event, .claim, .relation, .era, .place, .change, .source, .glossary, .outline, .walkthrough: break
    }
    if timelineLocation == nil { state.selection = clamped(state.selection) }
  }

  /// Moves on a page that is read from top to bottom.
  mutating func read(_ move: (Reading, PageLayout, _ height: Int) -> Reading) {
    let content = state.content
    let pane =
      switch state.location.context {
      case .source: sourceLayout.side
      case .glossary: GlossaryLayout(content, state.focus).entry
      case .scenario: ScenarioScreen.page(content)
      case .relations: relationsLayout(content).split.pane
      default: ItemScreen.pane(content)
      }
    let place = move(
      Reading(selection: state.selection, scroll: state.scroll),
      PageLayout(pageUnderCursor, width: pane.width), pane.height)
    state.selection = max(0, place.selection)
    state.scroll = place.scroll
  }

  /// Keeps the cursor on a line when the page under it has become another.
  func clamped(_ selection: Int) -> Int {
    // Making a page costs more than a key should, and the first line needs no page.
    guard selection > 0 else { return selection }
    let count = claimsLocation == nil ? targetsUnderCursor.count : state.claims.list.entries.count
    return min(selection, max(0, count - 1))
  }

  /// The first day of the nearest event before or after a day; the day itself when there is none.
  func next(after day: Day?, by steps: Int, among events: [Int]) -> Day? {
    let day = day ?? casebook.span.upperBound
    let days = events.compactMap { casebook.events[$0].moment }
    return (steps < 0 ? days.last { $0 < day } : days.first { $0 > day }) ?? day
  }
}
