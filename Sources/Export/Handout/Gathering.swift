import CaseModel
import Explorer

/// Gathers the items that a location shows, and whatever these refer to, into a case of their own.
struct Gathering {
  private let whole: Casebook
  private var events: Set<Identifier<Event>> = []
  private var claims: Set<Identifier<Claim>> = []
  private var relations: Set<Identifier<Relation>> = []
  private var actors: Set<Identifier<PoliticalActor>> = []
  private var terms: Set<Identifier<Term>> = []
  private var issues: Set<Identifier<Issue>> = []
  private var sources: Set<Identifier<Source>> = []
  private var places: Set<Identifier<Place>> = []
  private var changes: Set<Identifier<Change>> = []
  private var hasEras = false

  init(_ whole: Casebook) {
    self.whole = whole
  }

  /// Adds what a location itself names.
  mutating func add(_ location: Location) {
    switch location {
    case .timeline: hasEras = true
    case .event(let id): events.insert(id)
    case .claim(let id): claims.insert(id)
    case .relation(let id): relations.insert(id)
    case .actor(let id, _): actors.insert(id)
    case .comparison(let first, let second, _): actors.formUnion([first, second])
    case .source(let id, _): sources.insert(id)
    case .place(let id): places.insert(id)
    case .change(let id): changes.insert(id)
    case .era: hasEras = true
    case .changes(.documents(let first, let second, _)): sources.formUnion([first, second])
    case .claims(let claims): issues.formUnion(claims.filter.issues)
    case .glossary(let id?): terms.insert(id)
    default: break
    }
  }

  /// Adds what the lines of a location's pages lead to.
  mutating func add(_ content: LocationContent) {
    events.formUnion(content.events.map(\.id))
    for target in content.parts.flatMap(\.page.targets) {
      switch target {
      case .event(let id): events.insert(id)
      case .claim(let id): claims.insert(id)
      case .relation(let id, _): relations.insert(id)
      case .actor(let id): actors.insert(id)
      case .term(let id): terms.insert(id)
      case .paragraph(let place): sources.insert(place.source)
      case .source(let id): sources.insert(id)
      case .place(let id): places.insert(id)
      case .change(let id): changes.insert(id)
      case .era: hasEras = true
      case .scenario, .row: break
      }
    }
  }

  /// The items, in the order of the case, with all that they refer to.
  ///
  /// - Complexity: O(n) in the items of the case for each step by which they refer to others, of which there are few.
  var casebook: Casebook {
    var closed = self
    while true {
      let excerpt = closed.excerpt
      let known = closed.count
      closed.add(itemsReferredToBy: excerpt)
      if closed.count == known { return excerpt }
    }
  }

  /// How many actors, issues, places and sources there are: all that items refer to.
  private var count: Int { actors.count + issues.count + places.count + sources.count }

  private mutating func add(itemsReferredToBy excerpt: Casebook) {
    actors.formUnion(
      excerpt.events.flatMap(\.participants) + excerpt.claims.flatMap { [$0.holder, $0.subject] })
    actors.formUnion(excerpt.relations.flatMap { [$0.first, $0.second] } + excerpt.sources.map(\.author))
    actors.formUnion(excerpt.places.compactMap(\.state) + excerpt.actors.compactMap(\.state))
    issues.formUnion(excerpt.claims.flatMap(\.issues))
    places.formUnion(excerpt.events.compactMap(\.place) + excerpt.actors.compactMap(\.capital))
    sources.formUnion(excerpt.statementRows.flatMap { $0.provenance.citations.map(\.source) })
  }

  private var excerpt: Casebook {
    Casebook(
      heading: whole.heading, sources: whole.sources.filter { sources.contains($0.id) },
      actors: whole.actors.filter { actors.contains($0.id) },
      places: whole.places.filter { places.contains($0.id) },
      issues: whole.issues.filter { issues.contains($0.id) }, eras: hasEras ? whole.eras : [],
      events: whole.events.filter { events.contains($0.id) },
      claims: whole.claims.filter { claims.contains($0.id) },
      relations: whole.relations.filter { relations.contains($0.id) },
      terms: whole.terms.filter { terms.contains($0.id) },
      changes: whole.changes.filter { changes.contains($0.id) })
  }
}
