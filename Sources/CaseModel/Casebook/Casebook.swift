/// A whole case, loaded and checked: every item in order, and indexes to find them by.
///
/// A casebook never changes after it is made.
public struct Casebook: Sendable {
  public let heading: CaseHeading
  public let sources: [Source]
  public let actors: [PoliticalActor]
  public let places: [Place]
  public let issues: [Issue]
  public let eras: [Era]
  /// In order of time: by first day, then last day, then greater weight.
  public let events: [Event]
  public let claims: [Claim]
  public let relations: [Relation]
  public let terms: [Term]
  /// What the authors of the case judged to differ between documents, in the order of the seeds.
  public let changes: [Change]
  /// The cross-impact model, when the case has one.
  public let model: ScenarioModel?
  /// The guided ways through the case, in the order of the seeds.
  public internal(set) var walkthroughs: [Walkthrough] = []
  /// Every walkthrough, each followed by its steps.
  public internal(set) var walkthroughStops: [WalkthroughStop] = []

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
    index = CasebookIndex(
      sources: sources, actors: actors, places: places, issues: issues, eras: eras, events: events,
      claims: claims, relations: relations, terms: terms, changes: changes)
  }
}
