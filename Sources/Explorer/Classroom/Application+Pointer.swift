import CaseModel
import Classroom

/// What the teacher points at, on this screen.
extension Application {
  /// A line of a screen: what a click on it would mean, and where the cursor must be so that it is seen.
  struct PointedLine {
    let command: Command
    let pane: ExplorerState.Pane
    let index: Int
    var scenarioPane: ScenarioPane?
  }

  /// The line of the item that is pointed at; nothing when this screen does not list it.
  var pointedLine: PointedLine? {
    guard let text = state.classroom?.state.pointer, let pointed = try? Location(parsing: text, in: casebook)
    else { return nil }
    switch state.location {
    case .timeline(let timeline):
      if case .event(let id) = pointed, let position = casebook.position(of: id),
        let row = state.timeline.visible.firstIndex(of: position)
      {
        return line(row)
      }
      guard let actor = timeline.actor, timeline.layout != .pictures else {
        return target(pointed, in: pageUnderCursor).map { sideLine($0) }
      }
      return target(pointed, in: panel(of: actor)).map { sideLine($0) }
    case .claims:
      guard case .claim(let id) = pointed else { return nil }
      return state.claims.list.entries.firstIndex { casebook.claims[$0].id == id }.map { line($0) }
    case .event, .claim, .relation, .era, .place, .change, .outline, .walkthrough, .actors, .actor, .changes,
      .tension:
      return target(pointed, in: pageUnderCursor).map { line($0) }
    case .comparison(let first, let second, _):
      return target(pointed, in: panel(of: first)).map { line($0) }
        ?? target(pointed, in: panel(of: second)).map { sideLine($0) }
    case .source(let id, _):
      if case .source(id, let paragraph) = pointed { return line(paragraph ?? 0) }
      return target(pointed, in: sourceSidePage).map { sideLine($0) }
    case .glossary:
      if case .glossary(let term?) = pointed, let position = casebook.position(of: term),
        let row = state.glossary.order.firstIndex(of: position)
      {
        return line(row)
      }
      return target(pointed, in: pageUnderCursor).map { sideLine($0) }
    case .map:
      if case .place(let id) = pointed {
        return PointedLine(command: .choosePlace(id), pane: .main, index: 0)
      }
      return target(pointed, in: pageUnderCursor).map { sideLine($0) }
    case .relations:
      if case .relation(let id) = pointed, let relation = casebook.relation(id) {
        let pair = OrderedPair(relation.first, relation.second)
        return PointedLine(command: .chooseRelation(pair), pane: .main, index: 0)
      }
      return target(pointed, in: pageUnderCursor).map { sideLine($0) }
    case .scenario(let scenario): return pointedLine(pointed, in: scenario)
    }
  }

  private func pointedLine(_ pointed: Location, in scenario: ScenarioLocation) -> PointedLine? {
    if case .scenario(let other) = pointed, other.isSameWhatIf(as: scenario),
      let question = other.descriptor.flatMap({ casebook.model?.position(of: $0) }),
      let row = shownWhatIf?.order.firstIndex(of: question)
    {
      return line(row)
    }
    guard scenario.view == .picture else { return target(pointed, in: pageUnderCursor).map { line($0) } }
    for pane in ScenarioPane.allCases {
      if let index = target(pointed, in: page(of: pane, width: state.size.width - 4)) {
        return PointedLine(command: .selectInPane(pane, index), pane: .side, index: index, scenarioPane: pane)
      }
    }
    return nil
  }

  private func line(_ index: Int) -> PointedLine {
    PointedLine(command: .select(index), pane: .main, index: index)
  }

  private func sideLine(_ index: Int) -> PointedLine {
    PointedLine(command: .selectInSidePane(index), pane: .side, index: index)
  }

  private func panel(of actor: Identifier<PoliticalActor>) -> Page {
    ActorPage(casebook: casebook, glyphs: state.appearance.glyphs, extent: .panel)
      .page(of: actor, asOf: state.moment(in: casebook))
  }

  private func target(_ pointed: Location, in page: Page) -> Int? {
    let moment = state.moment(in: casebook)
    return page.targets.firstIndex { $0.location(asOf: moment) == pointed }
  }

  /// What the teacher's cursor is on, as a place that can be pointed at.
  var pointedPlace: Location? {
    // A paragraph is meant itself, not the first statement that rests on it.
    if movesThroughParagraphs { return state.location }
    return openTarget?.location(asOf: state.moment(in: casebook))
  }

  /// Puts a student's cursor on what the teacher points at, so that it is seen on a screen of any size.
  ///
  /// Nothing happens where the screen is another, or where the cursor is the teacher's own already: the place stays.
  mutating func lookWhereTeacherPoints() {
    guard let line = pointedLine else { return }
    let home = state.place
    let before = visit
    switch state.location {
    case .timeline(let timeline) where line.pane == .side && timeline.layout != .pictures:
      state.focus = .side
      state.selection = line.index
    case .claims, .actors, .actor, .comparison, .tension:
      state.focus = line.pane
      state.selection = line.index
    case .event, .claim, .relation, .era, .place, .change, .outline, .walkthrough:
      read { $0.choosing(line.index, in: $1, height: $2) }
    case .source where line.pane == .side: enterSourceSide(at: line.index)
    case .glossary where line.pane == .side, .relations where line.pane == .side:
      state.focus = .side
      read { $0.choosing(line.index, in: $1, height: $2) }
    case .map where line.pane == .side:
      state.focus = .side
      state.selection = line.index
    case .scenario:
      guard let pane = line.scenarioPane else { return }
      state.focus = .side
      state.scenario.pane = pane
      state.selection = line.index
    case .timeline, .source, .glossary, .relations, .map, .changes: break
    }
    if state.place != home { arrive(at: before) }
  }
}
