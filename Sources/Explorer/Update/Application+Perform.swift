import CaseModel

extension Application {
  /// Carries out a command; one that is not available changes nothing but the notice, which says why.
  @discardableResult
  public mutating func perform(_ command: Command) -> [Effect] {
    state.notice = nil
    if let reason = whyUnavailable(command) {
      state.notice = reason
      return []
    }
    if let effects = performInChooser(command) ?? performInSearch(command) ?? performInConsole(command)
      ?? performInStepText(command)
    {
      return effects
    }
    switch command {
    case .quit: return [.quit]
    case .redraw: return [.repaint]
    case .showNothing: break
    case .showHelp: state.chooser = Chooser(.help)
    case .showPalette: state.chooser = Chooser(.palette)
    case .chooseFilter: chooseFilter()
    case .defineTerms: defineTerms()
    case .defineTerm(let term): define([term])
    case .compareActors: if let actor = currentActor { state.chooser = Chooser(.comparison(actor)) }
    case .switchTheme: switchTheme()
    case .copyLocation:
      state.notice = "copied, where the terminal allows it: \(state.place)"
      return [.copy(state.place.description)]

    case .showTimeline: go(to: .timeline(timelinePlace))
    case .showActors: go(to: .actors(asOf: state.moment(in: casebook)))
    case .showSources: if let place = sourcesHome { go(to: place) }
    case .showClaims: showClaims()
    case .showScenarios: go(to: .scenario(scenariosPlace))
    case .showMap: showMap()
    case .showTension: showTension()
    case .showRelations: showRelations()
    case .showChanges: if let place = changesPlace { go(to: place) }
    case .showGlossary: go(to: .glossary(nil))
    case .showWalkthroughs: go(to: .walkthrough(nil, step: nil))
    case .nextStep: turnStep(by: 1)
    case .previousStep: turnStep(by: -1)
    case .showSteps: showSteps()
    case .returnToStep: returnToStep()
    case .switchNotes: switchNotes()
    case .switchStepView: switchStepView()
    case .showParagraphs: showParagraphs()
    case .showParagraph(let place): goToParagraph(place)
    case .previousStatement: turnStatement(by: -1)
    case .nextStatement: turnStatement(by: 1)
    case .openActor: if let actor = currentActor { go(to: .actor(actor, asOf: state.moment(in: casebook))) }
    case .go(let location): go(to: location)
    case .showSearch: openSearch()
    case .previousGroup, .nextGroup, .selectGroup: break
    case .open: open()
    case .close: close()
    case .goBack: if let visit = state.history.goBack(from: visit) { travel(to: visit) }
    case .goForward: if let visit = state.history.goForward(from: visit) { travel(to: visit) }
    case .toggleBookmark: return toggleBookmark()
    case .showBookmarks: return showRemembered(.bookmarks)
    case .showHistory: return showRemembered(.history)
    case .forgetBookmark: break

    case .selectPrevious: moveSelection(by: -1)
    case .selectNext: moveSelection(by: 1)
    case .selectPageUp: moveSelection(by: -pageStep)
    case .selectPageDown: moveSelection(by: pageStep)
    case .selectFirst: select(0, in: state.focus)
    case .selectLast: select(.max, in: state.focus)
    case .select(let index): click(index, in: .main)
    case .selectInSidePane(let index): click(index, in: .side)
    case .previousActor: moveActor(by: -1)
    case .nextActor: moveActor(by: 1)
    case .previousDocument: turnDocument(by: -1)
    case .nextDocument: turnDocument(by: 1)
    case .chooseActor(let actor): changeTimeline { $0.actor = actor }
    case .earlier: moveMoment(by: -1)
    case .later: moveMoment(by: 1)
    case .setMoment(let day):
      if tensionLocation == nil { setMoment(day) } else { changeTension { $0.moment = day } }
    case .switchPane where state.location.context == .source: switchSourcePane()
    case .switchPane where scenarioLocation != nil: switchScenarioPane()
    case .switchPane:
      state.focus = state.focus == .main ? .side : .main
      state.selection = 0

    case .chooseFirstSide: state.focus = .main
    case .chooseSecondSide: state.focus = .side
    case .swapSides: swapSides()
    case .compareMoments: compareMoments()
    case .compareTwoActors: if let actor = actorOfChanges { state.chooser = Chooser(.secondActor(actor)) }
    case .limitChanges(let actor): limitChanges(to: actor)

    case .previousAnswer, .nextAnswer, .takeAnswer, .toggleForced, .settleStep, .settleFully, .jumpToNearest,
      .takeScenario, .undoWhatIf, .redoWhatIf, .clearWhatIf, .listScenarios, .chooseEra, .startFrom,
      .compareScenarios, .toggleCompared, .showBranches, .showRobustness, .selectInPane:
      performScenario(command)

    case .zoomIn: if mapLocation == nil { zoom(by: 1) } else { zoomMap(by: 1) }
    case .zoomOut: if mapLocation == nil { zoom(by: -1) } else { zoomMap(by: -1) }
    case .placeWest, .placeEast, .panNorth, .panSouth, .panWest, .panEast, .choosePlace, .switchScript,
      .measure, .lookAt:
      performOnMap(command)
    case .momentLeft, .momentRight, .choosePair, .chooseSecondOfPair, .showPair, .shorterHalfLife,
      .longerHalfLife:
      performOnTension(command)
    case .partnerBefore, .partnerAfter, .switchForm, .compareWebs, .againstEarlier, .againstLater,
      .chooseRelation:
      performOnRelations(command)
    case .showConsole, .exploreAgain, .answerPoll, .raiseHand, .askPoll, .revealPoll, .switchLock, .bringBack,
      .pointHere, .chooseHand, .chooseHeir, .chooseRemoved, .chooseEnd, .takeOverClass, .wantOfClass,
      .askJudgement,
      .showStops:
      return performInClass(command)
    case .switchLayout: setLayout(timelineLocation?.layout == .lanes ? .list : .lanes)
    case .toggleHeadlines: changeTimeline { $0.filter.headlinesOnly.toggle() }
    case .switchOrder: changeClaims { $0.order = $0.order == .moment ? .issue : .moment }
    case .filterClaims(let choice): changeClaims { $0.filter.toggle(choice) }
    case .clearFilter: clearFilter()
    case .filterActor(let actor): changeTimeline { $0.filter.actors.formSymmetricDifference([actor]) }
    case .filterQuarter(let quarter): changeTimeline { $0.filter.quarters.formSymmetricDifference([quarter]) }
    case .switchPictures: switchPictures()
    case .switchCurve: changeTimeline { $0.showsCurve.toggle() }
    }
    return []
  }

  /// How many lines a screenful moves by.
  private var pageStep: Int {
    // A row of what changed takes several lines.
    max(1, state.size.height / (changesLocation == nil ? 2 : 6))
  }

  private mutating func switchTheme() {
    let names = ThemeChoice.names
    let place = names.firstIndex(of: state.appearance.themeName) ?? 0
    state.appearance.themeName = names[(place + 1) % names.count]
    state.notice = "theme: \(state.appearance.themeName)"
  }

  /// Opens the list of filters that the screen has.
  private mutating func chooseFilter() {
    if claimsLocation != nil {
      chooseClaims()
    } else {
      state.chooser = Chooser(changesLocation == nil ? .filter : .subject)
    }
  }

  /// Shows everything again, whatever the screen filters.
  private mutating func clearFilter() {
    changeTimeline { $0.filter = EventFilter() }
    changeClaims { $0.filter = ClaimFilter() }
    if changesLocation != nil { limitChanges(to: nil) }
  }
}
