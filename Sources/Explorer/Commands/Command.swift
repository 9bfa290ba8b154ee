import Canvas
import CaseModel
import Classroom
import CrossImpact
import EDTF

/// Everything a person can ask the explorer to do.
///
/// Keys, the mouse, the help and the palette all end in one of these; ``ExplorerState`` changes by nothing else.
public enum Command: Hashable, Sendable {
  // Going somewhere
  case showTimeline, showActors, showSources, showClaims, showChanges, showGlossary
  case showScenarios, showMap
  case open, close
  case goBack, goForward
  case openActor, compareActors
  case showParagraphs, showParagraph(ParagraphReference)
  case previousStatement, nextStatement
  case go(Location)
  case toggleBookmark, showBookmarks, showHistory, forgetBookmark
  case showSearch, previousGroup, nextGroup
  case selectGroup(SearchGroup)

  // Moving the cursor
  case selectPrevious, selectNext
  case selectPageUp, selectPageDown
  case selectFirst, selectLast
  case select(Int)
  case selectInSidePane(Int)
  case previousActor, nextActor
  case previousDocument, nextDocument
  case chooseActor(Identifier<PoliticalActor>)
  case earlier, later
  case setMoment(Day)
  case switchPane

  // Seeing more or less
  case zoomIn, zoomOut
  case switchLayout
  case switchCurve
  case chooseFilter, toggleHeadlines, clearFilter
  case filterActor(Identifier<PoliticalActor>)
  case filterQuarter(EventKind.Quarter)
  case filterClaims(ClaimChoice)
  case switchOrder
  /// Explains the terms that are underlined on the screen, or the one at a position.
  case defineTerms, defineTerm(Int)

  // What changed
  case chooseFirstSide, chooseSecondSide, swapSides
  case compareMoments, compareTwoActors
  case limitChanges(to: Identifier<PoliticalActor>?)

  // What if
  case previousAnswer, nextAnswer, takeAnswer(VariantReference)
  case toggleForced, settleStep, settleFully, jumpToNearest
  case takeScenario(Scenario)
  case undoWhatIf, redoWhatIf, clearWhatIf
  case listScenarios, chooseEra, startFrom(Identifier<Era>)
  case compareScenarios, toggleCompared(Scenario), showBranches, showRobustness
  case selectInPane(ScenarioPane, Int)

  // The map
  case placeWest, placeEast
  case panNorth, panSouth, panWest, panEast
  case choosePlace(Identifier<Place>)
  case switchScript
  /// Tells distances from the place under the cursor, or no longer.
  case measure
  /// What is at a cell of the map.
  case lookAt(Point)

  // The tension curve
  case showTension
  case momentLeft, momentRight
  case choosePair, chooseSecondOfPair(Identifier<PoliticalActor>), showPair(ActorPair?)
  case shorterHalfLife, longerHalfLife

  // The web of relations
  case showRelations
  case partnerBefore, partnerAfter
  case switchForm
  case compareWebs, againstEarlier, againstLater
  /// Puts the cursor on two actors; when it is there already, opens their relation.
  case chooseRelation(OrderedPair)

  // Walkthroughs
  case showWalkthroughs
  case nextStep, previousStep, showSteps, returnToStep
  case switchNotes, switchStepView

  /// Turns the timeline to the pictures of the model, and back.
  case switchPictures

  // In a class
  case showConsole, exploreAgain
  case answerPoll, raiseHand
  case askPoll, revealPoll, switchLock, bringBack, pointHere
  case chooseHand, chooseHeir, chooseRemoved, chooseEnd
  case takeOverClass
  /// Asks the class for a judgement; shows where it has been.
  case askJudgement, showStops
  /// What is chosen from a list of the class.
  case wantOfClass(ClassIntent)

  // The program
  case showHelp, showPalette
  case switchTheme
  case copyLocation
  case redraw
  /// What a click on something that covers the screen means.
  case showNothing
  case quit
}
