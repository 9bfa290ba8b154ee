import CaseModel

/// A location's content as JSON, for programs.
public struct LocationJSON {
  private let application: Application
  private var casebook: Casebook { application.casebook }

  /// What an application that is at the location would show.
  public init(_ application: Application) {
    self.application = application
  }

  /// One object: the location, the moment, and what the screen shows.
  public var value: JSONValue {
    let state = application.state
    return .object(
      [
        .init("case", .string(casebook.heading.id)), .init("location", .string(state.place.description)),
        .init("moment", .string(state.moment(in: casebook).description)),
      ] + step + content)
  }

  /// The step of a walkthrough that is followed, before what its screen shows.
  private var step: [JSONValue.Member] {
    guard application.state.isFollowing, let (walkthrough, step) = application.presentStep else { return [] }
    return [
      .init("walkthrough", .string(walkthrough.id.rawValue)),
      .init("number", application.state.walkthrough.map { .integer($0.step) } ?? .null),
      .init("of", .integer(walkthrough.steps.count)), .init("step", CaseJSON(casebook).step(step)),
    ]
  }

  /// The tension curve under the band of time, when it is shown: its value at the moment.
  private func curve(_ location: TimelineLocation) -> [JSONValue.Member] {
    guard location.showsCurve, let curve = application.state.timeline.curve else { return [] }
    let value = curve.value(on: application.state.moment(in: casebook).ordinal)
    return [.init("tension", .number((value * 100).rounded() / 100))]
  }

  private var content: [JSONValue.Member] {
    let json = CaseJSON(casebook, documents: application.documents)
    switch application.state.location {
    case .timeline(let location):
      return [
        .init("event", location.event.map { .string($0.rawValue) } ?? .null),
        .init("events", .array(application.state.timeline.visible.map { json.event(casebook.events[$0]) })),
        .init("panel", location.actor.map(panel) ?? .null),
      ] + curve(location)
        + (application.shownPictures.map { PicturesJSON(shown: $0).members } ?? [])
    case .event(let id): return [.init("event", casebook.event(id).map(json.event) ?? .null), terms]
    case .claim(let id): return [.init("claim", casebook.claim(id).map(json.claim) ?? .null), terms]
    case .relation(let id):
      return [.init("relation", casebook.relation(id).map(json.relation) ?? .null), terms]
    case .change(let id):
      return [
        .init("change", casebook.change(id).map(ChangesJSON(casebook: casebook).change) ?? .null), terms,
      ]
    case .era(let id): return [.init("era", casebook.era(id).map(json.era) ?? .null), terms]
    case .place(let id): return [.init("place", casebook.place(id).map(json.place) ?? .null), terms]
    case .walkthrough(let id, _):
      let shown = id.map { id in casebook.walkthroughs.filter { $0.id == id } } ?? casebook.walkthroughs
      return [.init("walkthroughs", .array(shown.map(json.walkthrough)))]
    case .scenario: return application.shownWhatIf.map { WhatIfJSON($0).members } ?? []
    case .outline(let id):
      let outline = casebook.model?.outlines.first { $0.id == id }
      return [.init("scenario", outline.map { WhatIfJSON.outline($0, casebook) } ?? .null), terms]
    case .source(let id, let paragraph): return source(id, paragraph)
    case .actors: return [.init("actors", .array(casebook.actors.map(json.actor)))]
    case .actor(let id, _): return [.init("panel", panel(id))]
    case .comparison(let first, let second, _):
      return [.init("panels", .array([panel(first), panel(second)]))]
    case .claims(let claims):
      let shown = casebook.claimsInOrderOfTime.map { casebook.claims[$0] }.filter(claims.filter.admits)
      return [.init("claims", .array(shown.map(json.claim)))]
    case .glossary(let id):
      let terms = application.state.glossary.order.map { term(at: $0) }
      return [.init("term", id.map { .string($0.rawValue) } ?? .null), .init("terms", .array(terms))]
    case .map(let map): return MapJSON(application: application, location: map).members
    case .tension: return TensionJSON(application: application).members
    case .relations(let relations):
      return RelationsJSON(application: application, location: relations).members
    case .changes(let changes): return ChangesJSON(casebook: casebook).members(changes)
    }
  }

  /// The terms of the glossary that occur in what is shown.
  private var terms: JSONValue.Member {
    .init(
      "terms", .array(application.pageUnderCursor.terms.map { .string(casebook.terms[$0].id.rawValue) }))
  }

  private func term(at position: Int) -> JSONValue {
    let term = casebook.terms[position]
    let uses = application.state.glossary.uses?.of(position) ?? TermUses.Uses()
    return CaseJSON(casebook).term(term, usedIn: uses)
  }

  private func source(_ id: Identifier<Source>, _ paragraph: Int?) -> [JSONValue.Member] {
    guard let source = casebook.source(id) else { return [] }
    let json = CaseJSON(casebook, documents: application.documents)
    return [.init("document", json.source(source, coverage: application.coverage))]
      + (paragraph.map { [.init("paragraph", .integer($0))] } ?? [])
  }

  private func panel(_ actor: Identifier<PoliticalActor>) -> JSONValue {
    casebook.panel(of: actor, asOf: application.state.moment(in: casebook)).map(
      CaseJSON(casebook, documents: application.documents).panel)
      ?? .null
  }
}
