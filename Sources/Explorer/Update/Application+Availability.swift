import CaseModel

extension Application {
  /// Why a command cannot be carried out now; nothing when it can.
  public func whyUnavailable(_ command: Command) -> String? {
    switch command {
    case .goBack where state.history.back.isEmpty: "there is nowhere to go back to"
    case .goForward where state.history.forward.isEmpty: "there is nowhere to go forward to"
    case .close where !canClose: "nothing is open; q leaves"
    case .zoomIn where timelineLocation?.zoom == .day: "a day is as near as it gets"
    case .zoomOut where timelineLocation?.zoom == .year: "the whole case is shown already"
    case .clearFilter where timelineLocation?.filter.admitsAll == true: "all events are shown already"
    case .zoomIn, .zoomOut, .switchLayout, .chooseFilter, .toggleHeadlines, .clearFilter, .filterActor,
      .filterQuarter:
      timelineLocation == nil ? "only on the timeline: press 1" : nil
    case .earlier, .later:
      switch state.location.context {
      case .item, .source, .changes, .glossary: "this page has one moment"
      case .claims: "claims have a moment by filter: f"
      default: nil
      }
    case .previousActor, .nextActor: whyNoNeighbour
    case .showSources where sourcesHome == nil: "the case has no documents"
    case .showChanges where changesHome == nil: "the case has only one document"
    case .openActor, .compareActors:
      currentActor == nil ? "no actor is chosen here" : nil
    case .switchPane where !hasSidePane: "this screen has one pane"
    case .previousGroup where state.search == nil, .nextGroup where state.search == nil:
      "only in the search: press /"
    case .open where openTarget == nil && state.chooser == nil && state.search == nil:
      "there is nothing to open here"
    default: nil
    }
  }

  private var whyNoNeighbour: String? {
    switch state.location.context {
    case .item, .source, .claims, .changes, .glossary: "this page is not about one actor"
    case .actors: "up and down choose the actor here"
    default: currentActor == nil ? "no actor is chosen here" : nil
    }
  }

  /// The timeline's location while it is shown.
  var timelineLocation: TimelineLocation? {
    if case .timeline(let timeline) = state.location { timeline } else { nil }
  }

  /// Whether Esc does anything.
  private var canClose: Bool {
    if state.chooser != nil || state.search != nil || !state.history.back.isEmpty { return true }
    guard let timelineLocation else { return true }
    return state.focus == .side || !timelineLocation.filter.admitsAll
  }

  /// Whether Tab leads anywhere.
  var hasSidePane: Bool {
    switch state.location {
    case .timeline, .comparison: true
    case .event, .claim, .relation, .actors, .actor, .source, .claims, .changes, .glossary: false
    }
  }
}
