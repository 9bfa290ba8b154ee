import Canvas
import CaseModel

/// Everything that changes while the explorer runs.
///
/// Where one looks is `location`; the rest is how.
public struct ExplorerState: Equatable, Sendable {
  /// The size of the screen in cells.
  public var size: Size
  /// Where one looks.
  public var location: Location
  /// The selected line of the page, or of the side pane where a screen has two.
  public var selection = 0
  /// The first line shown of a page that fills the screen.
  public var scroll = 0
  /// The pane that has the cursor.
  public var focus = Pane.main
  /// What the timeline keeps.
  public var timeline = TimelineState()
  /// What the claims screen keeps.
  public var claims = ClaimsState()
  /// What the glossary keeps.
  public var glossary = GlossaryState()
  /// The comparison that is shown, once one has been.
  var keptChanges: KeptChanges?
  /// The paragraph list that is shown, once one has been.
  var keptParagraphs: KeptParagraphs?
  /// The walkthrough that is followed, or was left for a look around.
  public var walkthrough: WalkthroughState?
  /// The class that one is in.
  public internal(set) var classroom: ClassSeat?
  /// What the scenario screen keeps.
  public internal(set) var scenario = ScenarioState()
  /// What the map keeps.
  public var map = MapState()
  /// What the tension screen keeps.
  public var tension = TensionState()
  /// What the screen of relations keeps.
  public var relations = RelationsState()
  /// The way back and forward.
  public var history = History()
  /// The places that were left in this session, in order, however they were left; the way back is only a part of them.
  public internal(set) var trail: [Location] = []
  /// What is kept beyond the session.
  public internal(set) var recollection = Recollection()
  /// What the open list of bookmarks or of the history offers, worked out when it opens.
  var rememberedPlaces: [ChooserEntry] = []
  /// What cites each paragraph, worked out when it is first asked for.
  public var coverage: Coverage?
  /// The paragraph whose statements one goes through from page to page.
  public var thread: ParagraphReference?
  /// The list over the screen, while there is one.
  public var chooser: Chooser?
  /// The search, while it lies over the screen.
  public var search: SearchState?
  /// The search as it was when it was last closed.
  public var lastSearch = SearchState()
  /// One line about what just happened or why something did not; gone with the next key.
  public var notice: String?
  /// Theme and signs.
  public var appearance: Appearance

  /// Which half of a screen with two panes has the cursor.
  public enum Pane: Hashable, Sendable {
    case main, side
  }

  /// The context in which keys are read.
  public var context: Context {
    if chooser != nil { return .chooser }
    if search != nil { return .search }
    return classroom.map { $0.showsConsole && $0.isLeading } == true ? .console : location.context
  }
}

/// What the timeline works out once and keeps while the cursor moves.
public struct TimelineState: Equatable, Sendable {
  /// The location to which the timeline's key returns.
  public var lastLocation = TimelineLocation()
  /// Positions in the casebook's events of those that the filter admits.
  public var visible: [Int] = []
  /// The filter that `visible` answers.
  public var visibleFilter: EventFilter?
  /// The first day that the band shows when it does not show the whole case, as days since 1970-01-01.
  public var windowStart: Int?
  /// The band as it was last worked out.
  public var band: Band?
  /// The tension curve under the band, worked out when it is first shown.
  var curve: TensionCurve?
  /// The what-if that branches off the pictures, worked out when they show one.
  public internal(set) var offshoot: Offshoot?
}

extension Location {
  /// The context of the screen that shows the location.
  public var context: Context {
    switch self {
    case .timeline(let timeline): timeline.layout == .pictures ? .pictures : .timeline
    case .event, .claim, .relation, .era, .place, .change, .outline: .item
    case .actors: .actors
    case .actor: .actor
    case .comparison: .comparison
    case .source: .source
    case .claims: .claims
    case .changes: .changes
    case .glossary: .glossary
    case .scenario: .scenario
    case .walkthrough: .walkthrough
    case .map: .map
    case .tension: .tension
    case .relations: .relations
    }
  }
}
