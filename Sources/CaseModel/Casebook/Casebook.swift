/// A whole case, loaded and checked: every item in order, and indexes to find them by.
///
/// A casebook never changes after it is made. It is a class so that every part of the explorer can hold it at the price of one
/// reference.
///
/// ```swift
/// let casebook = Casebook(heading: heading, actors: actors, events: events, claims: claims)
/// casebook.panel(of: "KOR", asOf: day)  // what is said of an actor by then
/// SearchIndex(casebook).found(SearchQuery("판문점"))  // items, the best of each kind first
/// try Location(parsing: "actor/KOR?at=2018-04-27", in: casebook)  // a place to look at, and back as text
/// ```
public final class Casebook: Sendable {
  /// What the case is called and what it is about.
  public let heading: CaseHeading
  /// The documents, in the order of the seeds, like every list here that says nothing else.
  public let sources: [Source]
  /// Whoever acts or speaks.
  public let actors: [PoliticalActor]
  /// The places.
  public let places: [Place]
  /// The questions on which actors take positions.
  public let issues: [Issue]
  /// The chapters of the case.
  public let eras: [Era]
  /// In order of time: by first day, then last day, then greater weight.
  public let events: [Event]
  /// What is said about actors, and by whom.
  public let claims: [Claim]
  /// How actors stand with each other.
  public let relations: [Relation]
  /// The entries of the glossary.
  public let terms: [Term]
  /// What the authors of the case judged to differ between documents, in the order of the seeds.
  public let changes: [Change]
  /// The cross-impact model, when the case has one.
  public let model: ScenarioModel?
  /// The guided ways through the case, in the order of the seeds.
  public let walkthroughs: [Walkthrough]
  /// Every walkthrough, each followed by its steps.
  public let walkthroughStops: [WalkthroughStop]

  let index: CasebookIndex

  /// Makes a casebook from items that refer only to each other.
  ///
  /// References are not checked here, `Seeds` does that; a reference to nothing finds nothing.
  ///
  /// - Complexity: O(n log n) in the number of items.
  public init(
    heading: CaseHeading, sources: [Source] = [], actors: [PoliticalActor] = [], places: [Place] = [],
    issues: [Issue] = [], eras: [Era] = [], events: [Event] = [], claims: [Claim] = [],
    relations: [Relation] = [], terms: [Term] = [], changes: [Change] = [], model: ScenarioModel? = nil
  ) {
    let events = events.inOrderOfTime()
    self.heading = heading
    self.sources = sources
    self.actors = actors
    self.places = places
    self.issues = issues
    self.eras = eras
    self.events = events
    self.claims = claims
    self.relations = relations
    self.terms = terms
    self.model = model
    self.changes = changes
    walkthroughs = []
    walkthroughStops = []
    index = CasebookIndex(
      sources: sources, actors: actors, places: places, issues: issues, eras: eras, events: events,
      claims: claims, relations: relations, terms: terms, changes: changes)
  }
  /// The items of another casebook, and walkthroughs through them.
  init(_ other: Casebook, walkthroughs: [Walkthrough], stops: [WalkthroughStop]) {
    heading = other.heading
    sources = other.sources
    actors = other.actors
    places = other.places
    issues = other.issues
    eras = other.eras
    events = other.events
    claims = other.claims
    relations = other.relations
    terms = other.terms
    changes = other.changes
    model = other.model
    index = other.index
    self.walkthroughs = walkthroughs
    walkthroughStops = stops
  }
}
