import EDTF

/// Where each item of a casebook stands, so that every question the screens ask costs a look-up and not a search.
///
/// Keys are the identifiers' texts: a dictionary of each type of identifier would have to be made by the Swift runtime while the
/// first screen is waited for (docs/performance.md).
struct CasebookIndex: Sendable {
  var sources: [String: Int] = [:]
  var actors: [String: Int] = [:]
  var places: [String: Int] = [:]
  var issues: [String: Int] = [:]
  var eras: [String: Int] = [:]
  var events: [String: Int] = [:]
  var claims: [String: Int] = [:]
  var relations: [String: Int] = [:]
  var terms: [String: Int] = [:]
  var changes: [String: Int] = [:]

  /// The states that have a mark, in the order of the seeds.
  var lanes: [PoliticalActor] = []
  /// Positions in `events` of what an actor takes part in, in order of time.
  var eventsOfActor: [String: [Int]] = [:]
  /// Positions in `claims` of what is said about an actor, in the order of the seeds.
  var claimsAbout: [String: [Int]] = [:]
  /// Positions in `claims` by the first day of the time they speak of, then its last, then as they were.
  var claimsInOrderOfTime: [Int] = []
  /// What links to a claim: each link's kind and the claim it begins at.
  var linksTo: [String: [ClaimLink]] = [:]
  let termMatcher: TermMatcher
  /// The paragraphs that have a digest, document by document.
  let digestedParagraphs: [ParagraphReference]
  /// Positions in `relations` that an actor is one side of.
  var relationsOf: [String: [Int]] = [:]
  /// The first day of each event, in the order of `events`; an open start counts as the distant past.
  var eventStarts: [Int] = []
  /// The last day of each event; an open or unknown end counts as the distant future.
  var eventEnds: [Int] = []
  /// The weight of all events before each, and last the weight of all.
  var weightBefore: [Int] = [0]

  init(
    sources: [Source], actors: [PoliticalActor], places: [Place], issues: [Issue], eras: [Era],
    events: [Event],
    claims: [Claim], relations: [Relation], terms: [Term], changes: [Change]
  ) {
    self.sources = Self.positions(sources) { $0.id.rawValue }
    self.actors = Self.positions(actors) { $0.id.rawValue }
    self.places = Self.positions(places) { $0.id.rawValue }
    self.issues = Self.positions(issues) { $0.id.rawValue }
    self.eras = Self.positions(eras) { $0.id.rawValue }
    self.events = Self.positions(events) { $0.id.rawValue }
    self.claims = Self.positions(claims) { $0.id.rawValue }
    self.relations = Self.positions(relations) { $0.id.rawValue }
    self.terms = Self.positions(terms) { $0.id.rawValue }
    self.changes = Self.positions(changes) { $0.id.rawValue }
    termMatcher = TermMatcher(terms)
    digestedParagraphs = sources.flatMap { source in
      source.digest.keys.sorted().map { ParagraphReference(source: source.id, paragraph: $0) }
    }
    lanes = actors.filter { $0.mark != nil }
    eventStarts = events.map(\.firstDayOrdinal)
    eventEnds = events.map { $0.date.expression.latestDay?.ordinal ?? .max }
    for (position, event) in events.enumerated() {
      weightBefore.append(weightBefore[position] + event.weight)
      for actor in event.participants {
        eventsOfActor[actor.rawValue, default: []].append(position)
      }
    }
    for (position, claim) in claims.enumerated() {
      claimsAbout[claim.subject.rawValue, default: []].append(position)
      for link in claim.links {
        linksTo[link.claim.rawValue, default: []].append(ClaimLink(link.kind, claim.id))
      }
    }
    claimsInOrderOfTime = claims.positionsInOrderOfTime()
    for (position, relation) in relations.enumerated() {
      relationsOf[relation.first.rawValue, default: []].append(position)
      if relation.second != relation.first {
        relationsOf[relation.second.rawValue, default: []].append(position)
      }
    }
  }

  private static func positions<Item>(_ items: [Item], id: (Item) -> String) -> [String: Int] {
    var positions: [String: Int] = [:]
    positions.reserveCapacity(items.count)
    for (position, item) in items.enumerated() {
      let id = id(item)
      if positions[id] == nil { positions[id] = position }
    }
    return positions
  }
}
