import EDTF

/// Where each item of a casebook stands, so that every question the screens ask costs a look-up and not a search.
struct CasebookIndex: Sendable {
  var sources: [Identifier<Source>: Int] = [:]
  var actors: [Identifier<PoliticalActor>: Int] = [:]
  var places: [Identifier<Place>: Int] = [:]
  var issues: [Identifier<Issue>: Int] = [:]
  var eras: [Identifier<Era>: Int] = [:]
  var events: [Identifier<Event>: Int] = [:]
  var claims: [Identifier<Claim>: Int] = [:]
  var relations: [Identifier<Relation>: Int] = [:]
  var terms: [Identifier<Term>: Int] = [:]

  /// The states that have a mark, in the order of the seeds.
  var lanes: [PoliticalActor] = []
  /// Positions in `events` of what an actor takes part in, in order of time.
  var eventsOfActor: [Identifier<PoliticalActor>: [Int]] = [:]
  /// Positions in `claims` of what is said about an actor, in the order of the seeds.
  var claimsAbout: [Identifier<PoliticalActor>: [Int]] = [:]
  /// Positions in `claims` by the first day of the time they speak of, then its last, then as they were.
  var claimsInOrderOfTime: [Int] = []
  /// What links to a claim: each link's kind and the claim it begins at.
  var linksTo: [Identifier<Claim>: [ClaimLink]] = [:]
  let termMatcher: TermMatcher
  /// Positions in `relations` that an actor is one side of.
  var relationsOf: [Identifier<PoliticalActor>: [Int]] = [:]
  /// The first day of each event, in the order of `events`; an open start counts as the distant past.
  var eventStarts: [Int] = []
  /// The last day of each event; an open or unknown end counts as the distant future.
  var eventEnds: [Int] = []
  /// The weight of all events before each, and last the weight of all.
  var weightBefore: [Int] = [0]

  init(
    sources: [Source], actors: [PoliticalActor], places: [Place], issues: [Issue], eras: [Era],
    events: [Event],
    claims: [Claim], relations: [Relation], terms: [Term]
  ) {
    self.sources = Self.positions(sources, \.id)
    self.actors = Self.positions(actors, \.id)
    self.places = Self.positions(places, \.id)
    self.issues = Self.positions(issues, \.id)
    self.eras = Self.positions(eras, \.id)
    self.events = Self.positions(events, \.id)
    self.claims = Self.positions(claims, \.id)
    self.relations = Self.positions(relations, \.id)
    self.terms = Self.positions(terms, \.id)
    termMatcher = TermMatcher(terms)
    lanes = actors.filter { $0.mark != nil }
    eventStarts = events.map(\.firstDayOrdinal)
    eventEnds = events.map { $0.date.expression.latestDay?.ordinal ?? .max }
    for (position, event) in events.enumerated() {
      weightBefore.append(weightBefore[position] + event.weight)
      for actor in event.participants {
        eventsOfActor[actor, default: []].append(position)
      }
    }
    for (position, claim) in claims.enumerated() {
      claimsAbout[claim.subject, default: []].append(position)
      for link in claim.links { linksTo[link.claim, default: []].append(ClaimLink(link.kind, claim.id)) }
    }
    claimsInOrderOfTime = claims.positionsInOrderOfTime()
    for (position, relation) in relations.enumerated() {
      relationsOf[relation.first, default: []].append(position)
      if relation.second != relation.first {
        relationsOf[relation.second, default: []].append(position)
      }
    }
  }

  private static func positions<Item>(
    _ items: [Item], _ id: KeyPath<Item, Identifier<Item>>
  ) -> [Identifier<Item>: Int] {
    var positions: [Identifier<Item>: Int] = [:]
    positions.reserveCapacity(items.count)
    for (position, item) in items.enumerated() where positions[item[keyPath: id]] == nil {
      positions[item[keyPath: id]] = position
    }
    return positions
  }
}
