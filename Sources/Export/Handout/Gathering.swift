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
  private var eras: Set<Identifier<Era>> = []
  private var descriptors: Set<Identifier<ModelDescriptor>> = []
  /// Judgements and named scenarios.
  private var ofModel: Set<Coverage.Statement> = []

  init(_ whole: Casebook) {
    self.whole = whole
  }

  /// Adds what a location itself names.
  mutating func add(_ location: Location) {
    switch location {
    case .timeline(let timeline):
      eras.formUnion(whole.eras.map(\.id))
      if timeline.layout == .pictures { addModel() }
    case .event(let id): events.insert(id)
    case .claim(let id): claims.insert(id)
    case .relation(let id): relations.insert(id)
    case .actors: actors.formUnion(whole.actors.map(\.id))
    case .actor(let id, _): actors.insert(id)
    case .comparison(let first, let second, _): actors.formUnion([first, second])
    case .source(let id, let paragraph):
      sources.insert(id)
      for statement in whole.statements(citing: id, paragraph) { add(statement) }
    case .place(let id): places.insert(id)
    case .change(let id): changes.insert(id)
    case .era(let id): eras.insert(id)
    case .changes(let location): add(location)
    case .claims(let location):
      issues.formUnion(location.filter.issues)
      claims.formUnion(whole.claims.filter(location.filter.admits).map(\.id))
    case .glossary(nil): terms.formUnion(whole.terms.map(\.id))
    case .glossary(let id?): terms.insert(id)
    case .scenario: addModel()
    case .walkthrough: break
    case .map(let map): places.formUnion(map.place.map { [$0] } ?? whole.places.map(\.id))
    case .tension: eras.formUnion(whole.eras.map(\.id))
    case .relations: relations.formUnion(whole.relations.map(\.id))
    case .outline(let id): add(.outline(id) as Coverage.Statement)
    }
  }

  private mutating func add(_ location: ChangesLocation) {
    switch location {
    case .documents(let first, let second, let actor):
      sources.formUnion([first, second])
      actors.formUnion(actor.map { [$0] } ?? [])
    case .actors(let first, let second, _): actors.formUnion([first, second])
    case .moments(let actor, _, _): actors.insert(actor)
    }
    let comparison = whole.comparison(location)
    claims.formUnion(comparison.claims)
    changes.formUnion(comparison.rows.compactMap(\.change?.id))
    issues.formUnion(comparison.rows.compactMap(\.issue) + comparison.unspoken)
  }

  private mutating func addModel() {
    guard let model = whole.model else { return }
    descriptors.formUnion(model.descriptors.map(\.id))
    ofModel.formUnion(model.judgements.map { .judgement($0.source, on: $0.target) })
    ofModel.formUnion(model.outlines.map { .outline($0.id) })
  }

  /// Adds what the lines of a location's pages lead to.
  mutating func add(_ content: LocationContent) {
    events.formUnion(content.events.map(\.id))
    for target in content.parts.flatMap(\.page.targets) {
      switch target {
      case .paragraph(let place): sources.insert(place.source)
      case .source(let id): sources.insert(id)
      default: if let statement = target.statement { add(statement) }
      }
    }
  }

  private mutating func add(_ statement: Coverage.Statement) {
    switch statement {
    case .event(let id): events.insert(id)
    case .claim(let id): claims.insert(id)
    case .phase(let id, _): relations.insert(id)
    case .actor(let id): actors.insert(id)
    case .place(let id): places.insert(id)
    case .era(let id): eras.insert(id)
    case .term(let id): terms.insert(id)
    case .change(let id): changes.insert(id)
    case .state(let id, _): descriptors.insert(id)
    case .judgement, .outline: ofModel.insert(statement)
    }
  }

  /// The items, in the order of the case, with all that they refer to.
  ///
  /// A claim that is gathered brings the claims it is linked to, but these bring no more: all claims hang together by links.
  ///
  /// - Complexity: O(n) in the items of the case for each step by which they refer to others, of which there are few.
  var casebook: Casebook {
    var closed = self
    for id in claims {
      let links = (whole.claim(id)?.links ?? []) + whole.links(to: id)
      closed.claims.formUnion(links.map(\.claim))
    }
    while true {
      let excerpt = closed.excerpt
      let known = closed.count
      closed.add(itemsReferredToBy: excerpt)
      if closed.count == known { return excerpt }
    }
  }

  /// How many items there are of the sorts that others refer to.
  private var count: Int {
    actors.count + issues.count + places.count + sources.count + claims.count + eras.count + descriptors.count
  }

  private mutating func add(itemsReferredToBy excerpt: Casebook) {
    actors.formUnion(
      excerpt.events.flatMap(\.participants) + excerpt.claims.flatMap { [$0.holder, $0.subject] })
    actors.formUnion(excerpt.relations.flatMap { [$0.first, $0.second] } + excerpt.sources.map(\.author))
    actors.formUnion(excerpt.places.compactMap(\.state) + excerpt.actors.compactMap(\.state))
    actors.formUnion(excerpt.changes.compactMap(\.subject))
    issues.formUnion(excerpt.claims.flatMap(\.issues) + excerpt.changes.compactMap(\.issue))
    places.formUnion(excerpt.events.compactMap(\.place) + excerpt.actors.compactMap(\.capital))
    let sides = excerpt.changes.flatMap { [$0.earlier, $0.later] }
    claims.formUnion(sides.flatMap(\.claims))
    sources.formUnion(sides.map(\.source) + excerpt.statementRows.flatMap { $0.citations.map(\.source) })
    guard let model = excerpt.model else { return }
    actors.formUnion(model.outlines.flatMap(\.outcomes).map(\.actor))
    descriptors.formUnion(model.judgements.flatMap { [$0.source.descriptor, $0.target] })
    descriptors.formUnion(model.outlines.flatMap(\.holds).map(\.descriptor))
    eras.formUnion(model.descriptors.flatMap(\.states).map(\.era))
  }

  private var excerpt: Casebook {
    Casebook(
      heading: whole.heading, sources: whole.sources.filter { sources.contains($0.id) },
      actors: whole.actors.filter { actors.contains($0.id) },
      places: whole.places.filter { places.contains($0.id) },
      issues: whole.issues.filter { issues.contains($0.id) },
      eras: whole.eras.filter { eras.contains($0.id) },
      events: whole.events.filter { events.contains($0.id) },
      claims: whole.claims.filter { claims.contains($0.id) }.map { $0.keepingLinks { claims.contains($0) } },
      relations: whole.relations.filter { relations.contains($0.id) },
      terms: whole.terms.filter { terms.contains($0.id) },
      changes: whole.changes.filter { changes.contains($0.id) }, model: model)
  }

  /// The part of the model that is gathered; nothing when none is.
  private var model: ScenarioModel? {
    guard let model = whole.model, !descriptors.isEmpty || !ofModel.isEmpty else { return nil }
    return ScenarioModel(
      descriptors: model.descriptors.filter { descriptors.contains($0.id) },
      judgements: model.judgements.filter { ofModel.contains(.judgement($0.source, on: $0.target)) },
      outlines: model.outlines.filter { ofModel.contains(.outline($0.id)) })
  }
}

extension Claim {
  /// The same claim with only some of its links.
  fileprivate func keepingLinks(where isKept: (Identifier<Claim>) -> Bool) -> Claim {
    Claim(
      id: id, holder: holder, subject: subject, facet: facet, issues: issues, stance: stance, when: when,
      summary: summary, text: text, provenance: provenance, links: links.filter { isKept($0.claim) })
  }
}
