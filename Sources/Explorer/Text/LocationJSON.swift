import CaseModel

/// A location's content as JSON, for programs.
public struct LocationJSON {
  private let application: Application
  private var casebook: Casebook { application.casebook }

  public init(_ application: Application) {
    self.application = application
  }

  /// One object: the location, the moment, and what the screen shows.
  public var value: JSONValue {
    let state = application.state
    return .object(
      [
        .init("case", .string(casebook.heading.id)), .init("location", .string(state.location.description)),
        .init("moment", .string(state.moment(in: casebook).description)),
      ] + content)
  }

  private var content: [JSONValue.Member] {
    let json = CaseJSON(casebook, documents: application.documents)
    switch application.state.location {
    case .timeline(let location):
      return [
        .init("event", location.event.map { .string($0.rawValue) } ?? .null),
        .init("events", .array(application.state.timeline.visible.map { json.event(casebook.events[$0]) })),
        .init("panel", location.actor.map(panel) ?? .null),
      ]
    case .event(let id): return [.init("event", casebook.event(id).map(json.event) ?? .null)]
    case .claim(let id): return [.init("claim", casebook.claim(id).map(json.claim) ?? .null)]
    case .relation(let id): return [.init("relation", casebook.relation(id).map(json.relation) ?? .null)]
    case .era(let id): return [.init("era", casebook.era(id).map(json.era) ?? .null)]
    case .place(let id): return [.init("place", casebook.place(id).map(json.place) ?? .null)]
    case .source(let id, let paragraph): return source(id, paragraph)
    case .actors: return [.init("actors", .array(casebook.actors.map(json.actor)))]
    case .actor(let id, _): return [.init("panel", panel(id))]
    case .comparison(let first, let second, _):
      return [.init("panels", .array([panel(first), panel(second)]))]
    case .claims(let claims):
      return [.init("claims", .array(casebook.claims.filter(claims.filter.admits).map(json.claim)))]
    case .changes, .glossary: return []
    }
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
