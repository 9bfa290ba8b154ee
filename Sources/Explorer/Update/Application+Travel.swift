import CaseModel

extension Application {
  /// Where one is, as history keeps it.
  var visit: Visit {
    Visit(
      location: state.place, selection: state.selection, scroll: state.scroll, focus: state.focus)
  }

  /// Goes to another place and remembers this one.
  mutating func go(to location: Location) {
    guard location != state.place else { return }
    state.history.leave(visit)
    travel(to: Visit(location))
  }

  /// Leaves the present place for another, and keeps it on the trail.
  mutating func travel(to visit: Visit) {
    if state.trail.last != state.place { state.trail.append(state.place) }
    if state.trail.count > History.limit { state.trail.removeFirst() }
    arrive(at: visit)
  }

  /// Stands at a place, with all that the timeline must know of it.
  mutating func arrive(at visit: Visit) {
    if case .walkthrough = visit.location {
      if follow(visit) { return }
      state.walkthrough = nil
    }
    state.location = visit.location
    state.selection = visit.selection
    state.scroll = visit.scroll
    state.focus = visit.focus
    switch visit.location {
    case .timeline(let timeline): settle(timeline)
    case .claims(let claims): settle(claims)
    case .glossary(let term): settle(term)
    case .scenario(let scenario): arrive(at: scenario)
    case .map(let map): settle(map)
    case .tension(let tension): settle(tension)
    case .relations(let relations): settle(relations)
    case .source: if state.coverage == nil { state.coverage = Coverage(of: casebook) }
    default: break
    }
  }

  /// The actor that the screen is about or that its cursor is on.
  var currentActor: Identifier<PoliticalActor>? {
    var pages = FramePages()
    return currentActor(with: &pages)
  }

  func currentActor(with pages: inout FramePages) -> Identifier<PoliticalActor>? {
    switch state.location {
    case .timeline(let timeline): timeline.actor
    case .event(let id):
      if case .actor(let actor)? = pages.selectedTarget(of: self) {
        actor
      } else {
        casebook.event(id)?.participants.first
      }
    case .claim(let id): casebook.claim(id)?.subject
    case .relation(let id):
      if case .actor(let actor)? = pages.selectedTarget(of: self) {
        actor
      } else {
        casebook.relation(id)?.first
      }
    case .change(let id): casebook.change(id)?.subject
    case .actors:
      if case .actor(let actor)? = pages.selectedTarget(of: self) { actor } else { nil }
    case .actor(let actor, _), .comparison(let actor, _, _): actor
    case .changes(.actors(let actor, _, _)), .changes(.moments(let actor, _, _)): actor
    case .changes(.documents(_, _, let actor)): actor
    case .claims: claimUnderCursor.map { casebook.claims[$0].subject }
    case .relations(let relations): relations.pair?.first
    case .source, .era, .place, .scenario, .outline, .map, .walkthrough, .glossary,
      .tension:
      nil
    }
  }

  /// What Enter opens.
  var openTarget: Page.Target? {
    var pages = FramePages()
    return openTarget(with: &pages)
  }

  func openTarget(with pages: inout FramePages) -> Page.Target? {
    if case .timeline(let timeline) = state.location, state.focus == .main {
      return timeline.event.map { .event($0) }
    }
    if let position = claimUnderCursor { return .claim(casebook.claims[position].id) }
    if movesThroughTerms { return glossaryTerm.map { .term($0) } }
    if relationsLocation != nil { return relationUnderCursor }
    if let place = placeUnderCursor, state.focus == .main { return .place(place) }
    if movesThroughParagraphs { return pages.sourceSidePage(of: self).targets.first }
    if movesThroughQuestions { return scenarioLocation.map { .scenario($0) } }
    return pages.selectedTarget(of: self)
  }

  /// The target of the line under the cursor.
  var selectedTarget: Page.Target? {
    var pages = FramePages()
    return pages.selectedTarget(of: self)
  }

  mutating func open() {
    guard let target = openTarget else { return }
    if movesThroughTerms { return enterTerm() }
    if mapLocation != nil, state.focus == .main, enterEvents() { return }
    if movesThroughParagraphs { return enterSourceSide(at: state.selection) }
    if openInScenario(target) { return }
    if case .source(let id, let paragraph?) = state.location {
      state.thread = ParagraphReference(source: id, paragraph: paragraph)
    }
    switch target {
    case .change(let id): openChange(id)
    case .row(let position): openRow(position)
    case .paragraph(let place): goToParagraph(place)
    default: if let place = target.location(asOf: state.moment(in: casebook)) { go(to: place) }
    }
  }

  /// Closes what is open: the side pane's cursor first, then the place itself.
  mutating func close() {
    if timelineLocation?.layout == .pictures {
      setLayout(.list)
    } else if state.focus == .side,
      timelineLocation != nil || glossaryTerm != nil || mapLocation != nil || relationsLocation != nil
    {
      state.focus = .main
      state.selection = 0
    } else if state.focus == .side, case .source = state.location {
      leaveSourceSide()
    } else if state.focus == .side, scenarioLocation != nil {
      leaveScenarioPane()
    } else if let view = scenarioLocation?.view, view != .picture {
      show(view)
    } else if let visit = state.history.goBack(from: visit) {
      travel(to: visit)
    } else if case .timeline(let timeline) = state.location {
      if !timeline.filter.admitsAll { changeTimeline { $0.filter = EventFilter() } }
    } else {
      var timeline = state.timeline.lastLocation
      if case .event(let event) = state.location { timeline.event = event }
      travel(to: Visit(.timeline(timeline)))
    }
  }
}
