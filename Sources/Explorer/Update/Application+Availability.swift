import CaseModel

extension Application {
  /// Why a command cannot be carried out now; nothing when it can.
  public func whyUnavailable(_ command: Command) -> String? {
    var pages = FramePages()
    return whyUnavailable(command, with: &pages)
  }

  /// The same for one of several commands that are asked about in one frame.
  func whyUnavailable(_ command: Command, with pages: inout FramePages) -> String? {
    switch command {
    case .goBack where state.history.back.isEmpty: "there is nowhere to go back to"
    case .goForward where state.history.forward.isEmpty: "there is nowhere to go forward to"
    case .close where !canClose: "nothing is open; \(keymap.name(of: .quit)) leaves"
    case .zoomIn, .zoomOut, .placeWest, .placeEast, .panNorth, .panSouth, .panWest, .panEast, .choosePlace,
      .switchScript, .measure, .lookAt:
      mapLocation.map { whyUnavailable(command, in: $0) } ?? whyUnavailableWithoutMap(command)
    case .chooseFirstSide, .chooseSecondSide, .swapSides, .compareMoments, .compareTwoActors, .limitChanges,
      .chooseFilter, .clearFilter, .earlier, .later:
      changesLocation.map { whyUnavailable(command, in: $0) } ?? whyUnavailableElsewhere(command)
    case .partnerBefore, .partnerAfter, .switchForm, .compareWebs, .againstEarlier, .againstLater,
      .chooseRelation:
      whyUnavailableInRelations(command)
    case .switchOrder, .filterClaims:
      claimsLocation == nil ? "only in the list of claims: press \(keymap.name(of: .showClaims))" : nil
    case .switchLayout, .toggleHeadlines, .filterActor, .filterQuarter:
      timelineLocation == nil ? "only on the timeline: press \(keymap.name(of: .showTimeline))" : nil
    case .previousActor, .nextActor: whyNoNeighbour
    case .showWalkthroughs where casebook.walkthroughs.isEmpty: "the case has no walkthroughs"
    case .nextStep, .previousStep, .showSteps, .returnToStep, .switchNotes, .switchStepView:
      whyNoStep(command)
    case .previousAnswer, .nextAnswer, .takeAnswer, .toggleForced, .settleStep, .settleFully, .jumpToNearest,
      .takeScenario, .undoWhatIf, .redoWhatIf, .clearWhatIf, .listScenarios, .chooseEra, .startFrom,
      .compareScenarios, .toggleCompared, .showBranches, .showRobustness, .selectInPane:
      whyScenarioUnavailable(command)
    case .momentLeft, .momentRight, .choosePair, .chooseSecondOfPair, .showPair, .shorterHalfLife,
      .longerHalfLife:
      whyTensionUnavailable(command)
    case .showTension where casebook.events.isEmpty: "the case has no events"
    case .showMap where casebook.places.isEmpty: "the case has no places"
    case .showRelations where casebook.relations.isEmpty: "the case has no relations"
    case .showScenarios where casebook.model == nil: "the case has no scenarios"
    case .showSources where sourcesHome == nil: "the case has no documents"
    case .showChanges where changesHome == nil: "the case has only one document"
    case .openActor, .compareActors:
      currentActor(with: &pages) == nil ? "no actor is chosen here" : nil
    case .toggleBookmark
    where !isBookmarked && state.recollection.bookmarks.count >= Recollection.bookmarkLimit:
      "\(Recollection.bookmarkLimit) places are bookmarked; remove one first"
    case .forgetBookmark where state.chooser?.kind != .bookmarks:
      "only in the list of bookmarks: press \(keymap.name(of: .showBookmarks))"
    case .previousDocument, .nextDocument: whyNoOtherDocument
    case .showParagraphs where restingPlaces(with: &pages).isEmpty: "this rests on no paragraph"
    case .previousStatement, .nextStatement: pagePlaces.isEmpty ? "this rests on no paragraph" : nil
    case .switchPane where !hasSidePane(with: &pages): whyNoSidePane
    case .previousGroup where state.search == nil, .nextGroup where state.search == nil:
      "only in the search: press \(keymap.name(of: .showSearch))"
    case .showConsole, .exploreAgain, .answerPoll, .raiseHand, .askPoll, .revealPoll, .switchLock, .bringBack,
      .pointHere, .chooseHand, .chooseHeir, .chooseRemoved, .chooseEnd, .takeOverClass, .wantOfClass,
      .askJudgement,
      .showStops:
      whyNoClass(command)
    case .open where state.walkthroughView == .text || state.context == .console: nil
    case .open where openTarget(with: &pages) == nil && state.chooser == nil && state.search == nil:
      "there is nothing to open here"
    case .switchPictures where timelineLocation == nil:
      "only on the timeline: press \(keymap.name(of: .showTimeline))"
    case .switchPictures where casebook.model == nil: "the case has no scenarios"
    case .switchCurve: whyNoCurve
    default: nil
    }
  }

  /// Why a command that the changes screen has too cannot be carried out on another.
  private func whyUnavailableElsewhere(_ command: Command) -> String? {
    switch command {
    case .clearFilter where timelineLocation?.filter.admitsAll == true: "all events are shown already"
    case .clearFilter where claimsLocation?.filter.admitsAll == true: "all claims are shown already"
    case .chooseFilter, .clearFilter:
      timelineLocation == nil && claimsLocation == nil
        ? "only events, claims and what is said of somebody are filtered: press "
          + "\(keymap.name(of: .showTimeline)), \(keymap.name(of: .showClaims)) or \(keymap.name(of: .showChanges))"
        : nil
    case .earlier, .later:
      switch state.location.context {
      case .item, .source, .glossary, .walkthrough: "this page has one moment"
      default: nil
      }
    default: "only where two things are compared: press \(keymap.name(of: .showChanges))"
    }
  }

  /// Why a command that the map has cannot be carried out on another screen.
  private func whyUnavailableWithoutMap(_ command: Command) -> String? {
    switch (command, timelineLocation?.zoom) {
    case (.zoomIn, .day?): "a day is as near as it gets"
    case (.zoomOut, .year?): "the whole case is shown already"
    case (.zoomIn, _?), (.zoomOut, _?): nil
    case (.zoomIn, nil), (.zoomOut, nil):
      "only on the timeline and the map: press \(keymap.name(of: .showTimeline)) or \(keymap.name(of: .showMap))"
    default: "only on the map: press \(keymap.name(of: .showMap))"
    }
  }

  private var whyNoNeighbour: String? {
    switch state.location.context {
    case .map: "left and right choose the place here"
    case .relations: "left and right choose the partner here"
    case .item, .source, .claims, .changes, .glossary, .scenario, .walkthrough, .pictures, .tension:
      "this page is not about one actor"
    case .actors: "up and down choose the actor here"
    default: currentActor == nil ? "no actor is chosen here" : nil
    }
  }

  private var whyNoSidePane: String {
    state.location.context == .source ? "nothing rests on this paragraph" : "this screen has one pane"
  }

  private var whyNoOtherDocument: String? {
    guard case .source = state.location else {
      return "only where a document is shown: press \(keymap.name(of: .showSources))"
    }
    return casebook.sources.count > 1 ? nil : "the case has only one document"
  }

  /// The timeline's location while it is shown.
  var timelineLocation: TimelineLocation? {
    if case .timeline(let timeline) = state.location { timeline } else { nil }
  }

  /// Whether Esc does anything.
  private var canClose: Bool {
    if state.context == .console { return true }
    if state.chooser != nil || state.search != nil || !state.history.back.isEmpty { return true }
    guard let timelineLocation else { return true }
    return state.focus == .side || !timelineLocation.filter.admitsAll
  }

  /// Whether Tab leads anywhere.
  private func hasSidePane(with pages: inout FramePages) -> Bool {
    switch state.location {
    case .timeline(let timeline): timeline.layout != .pictures
    case .comparison, .glossary, .map, .relations: true
    case .source: !pages.sourceSidePage(of: self).targets.isEmpty
    case .scenario(let scenario): scenario.view == .picture && casebook.model != nil
    case .event, .claim, .relation, .era, .place, .change, .actors, .actor, .claims, .changes, .outline,
      .walkthrough, .tension:
      false
    }
  }
}
