import CaseModel
import EDTF

/// A case's items as JSON values, for programs.
public struct CaseJSON {
  let casebook: Casebook
  let documents: DocumentShelf

  /// Items of a case.
  ///
  /// - Parameters:
  ///   - casebook: the case.
  ///   - documents: the reader's own copies, in which citations are looked up.
  public init(_ casebook: Casebook, documents: DocumentShelf = DocumentShelf()) {
    self.casebook = casebook
    self.documents = documents
  }

  /// All that the case says of an event.
  public func event(_ event: Event) -> JSONValue {
    let mood = event.mood.map { [JSONValue.Member("mood", .string($0.rawValue))] } ?? []
    return .object(
      [
        .init("id", .string(event.id.rawValue)), .init("title", .string(event.title)),
        .init("date", date(event.date)), .init("kind", kind(event.kind)),
        .init("weight", .integer(event.weight)),
        .init("headline", .bool(event.isHeadline)), .init("participants", ids(event.participants)),
        .init("place", event.place.map { .string($0.rawValue) } ?? .null),
        .init("placeOrigin", text(event.placeOrigin)), .init("text", .string(event.text)),
        .init("provenance", provenance(event.provenance)),
      ] + mood)
  }

  /// All that the case says of a claim, with the links to it and from it.
  public func claim(_ claim: Claim) -> JSONValue {
    .object(
      [
        .init("id", .string(claim.id.rawValue)), .init("holder", .string(claim.holder.rawValue)),
        .init("subject", .string(claim.subject.rawValue)), .init("facet", .string(claim.facet.rawValue)),
        .init("issues", ids(claim.issues)),
        .init("stance", claim.stance.map { .string($0.rawValue) } ?? .null),
        .init("when", .string(claim.when.text)), .init("summary", .string(claim.summary)),
        .init("text", .string(claim.text)), .init("provenance", provenance(claim.provenance)),
      ] + links(claim))
  }

  /// The ids of the claims that it is linked to, and of those that are linked to it, by kind.
  private func links(_ claim: Claim) -> [JSONValue.Member] {
    let incoming = casebook.links(to: claim.id)
    func names(_ links: [ClaimLink], _ kind: ClaimLink.Kind) -> JSONValue {
      ids(links.filter { $0.kind == kind }.map(\.claim))
    }
    return [
      .init("supports", names(claim.links, .supports)), .init("supportedBy", names(incoming, .supports)),
      .init("qualifies", names(claim.links, .qualifies)), .init("qualifiedBy", names(incoming, .qualifies)),
      .init("contradicts", names(claim.links, .contradicts)),
      .init("contradictedBy", names(incoming, .contradicts)),
    ]
  }

  /// All that the case says of a relation, phase by phase.
  public func relation(_ relation: Relation) -> JSONValue {
    .object([
      .init("id", .string(relation.id.rawValue)), .init("between", ids([relation.first, relation.second])),
      .init("phases", .array(relation.phases.map { phase($0) })),
    ])
  }

  /// What is said of an actor as of a day.
  public func panel(_ panel: ActorPanel) -> JSONValue {
    .object([
      .init("actor", actor(panel.actor)), .init("asOf", .string(panel.day.description)),
      .init(
        "leaders",
        .array(
          panel.leaders.map {
            .object([
              .init("actor", .string($0.actor.id.rawValue)), .init("office", .string($0.office.title)),
              .init("term", .string($0.office.term.text)),
            ])
          })),
      .init("wants", lines(panel.wants)), .init("fears", lines(panel.fears)),
      .init("brings", lines(panel.brings)),
      .init(
        "positions",
        .array(
          panel.positions.map {
            .object([.init("issue", .string($0.issue.id.rawValue)), .init("claims", lines($0.lines))])
          })),
      .init(
        "relations",
        .array(
          panel.ties.map {
            .object([
              .init("with", .string($0.partner.id.rawValue)),
              .init("current", .bool($0.freshness == .current)),
              .init("phase", phase($0.phase)),
            ])
          })),
      .init("recentEvents", .array(panel.recentEvents.map { .string(casebook.events[$0].id.rawValue) })),
      .init("assessments", lines(panel.assessments)),
    ])
  }

  private func lines(_ lines: [ActorPanel.Line]) -> JSONValue {
    .array(
      lines.map {
        .object([.init("current", .bool($0.freshness == .current)), .init("claim", claim($0.claim))])
      })
  }

  func phase(_ phase: Relation.Phase) -> JSONValue {
    .object([
      .init("when", .string(phase.when.text)), .init("state", .string(phase.state)),
      .init("sign", .string(phase.sign.rawValue)), .init("trend", .string(phase.trend.rawValue)),
      .init("text", .string(phase.text)), .init("provenance", provenance(phase.provenance)),
    ])
  }

  func date(_ date: SourcedDate) -> JSONValue {
    .object([
      .init("edtf", .string(date.expression.text)),
      .init("earliest", date.expression.earliestDay.map { .string($0.description) } ?? .null),
      .init("latest", date.expression.latestDay.map { .string($0.description) } ?? .null),
      .init("basis", .string(date.basis.rawValue)), .init("note", text(date.note)),
    ])
  }

  private func kind(_ kind: EventKind) -> JSONValue {
    .object([
      .init("cameo", .string(kind.code)), .init("name", text(kind.name)),
      .init("goldstein", kind.goldstein.map { .number($0) } ?? .null),
    ])
  }

  func provenance(_ provenance: Provenance) -> JSONValue {
    .object([
      .init("basis", .string(provenance.basis.rawValue)),
      .init("certainty", .string(provenance.certainty.rawValue)),
      .init(
        "citations",
        .array(
          provenance.citations.map(citation))),
      .init("reason", text(provenance.reason)), .init("origin", text(provenance.origin)),
      .init("caution", text(provenance.caution)),
      .init(
        "outside",
        .array(
          provenance.additions.map {
            .object([.init("text", .string($0.text)), .init("origin", .string($0.origin))])
          })),
    ])
  }

  func text(_ text: String?) -> JSONValue { text.map { .string($0) } ?? .null }

  func ids<Item>(_ ids: [Identifier<Item>]) -> JSONValue { .array(ids.map { .string($0.rawValue) }) }
}
