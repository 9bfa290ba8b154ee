import CaseModel
import EDTF

/// The items that others refer to.
extension CaseJSON {
  /// A document's card, with where its paragraphs are found in a copy.
  public func source(_ source: Source) -> JSONValue {
    .object([
      .init("id", .string(source.id.rawValue)), .init("abbreviation", .string(source.abbreviation)),
      .init("shortTitle", .string(source.shortTitle)), .init("title", .string(source.title)),
      .init("author", .string(source.author.rawValue)), .init("venue", .string(source.venue)),
      .init("date", date(source.date)), .init("view", .string(source.view)),
      .init("leavesOut", .string(source.leavesOut)), .init("paragraphs", .integer(source.paragraphCount)),
      .init("headings", .array(source.headings.sorted().map { .integer($0) })),
      .init(
        "digest",
        .array(
          source.digest.sorted { $0.key < $1.key }.map {
            .object([.init("paragraph", .integer($0.key)), .init("text", .string($0.value))])
          })),
      .init(
        "copy",
        .object([
          .init("file", .string(source.copy.file)),
          .init("bodyStartsAtLine", .integer(source.copy.bodyStartsAtLine)),
          .init("linesAfterBody", .integer(source.copy.linesAfterBody)),
        ])),
    ])
  }

  /// An actor with its names, offices and provenance.
  public func actor(_ actor: PoliticalActor) -> JSONValue {
    .object([
      .init("id", .string(actor.id.rawValue)), .init("kind", .string(actor.kind.rawValue)),
      .init("name", .string(actor.name)), .init("shortName", .string(actor.shortName)),
      .init("mark", text(actor.mark)), .init("localNames", names(actor.localNames)),
      .init("state", text(actor.state?.rawValue)), .init("capital", text(actor.capital?.rawValue)),
      .init(
        "offices",
        .array(
          actor.offices.map {
            .object([
              .init("title", .string($0.title)), .init("term", .string($0.term.text)),
              .init("origin", .string($0.origin)),
            ])
          })),
      .init("text", .string(actor.text)), .init("provenance", provenance(actor.provenance)),
    ])
  }

  /// A place with its coordinates in degrees, both null when the case does not have them.
  public func place(_ place: Place) -> JSONValue {
    .object([
      .init("id", .string(place.id.rawValue)), .init("name", .string(place.name)),
      .init("localNames", names(place.localNames)), .init("latitude", degrees(place.point?.latitude)),
      .init("longitude", degrees(place.point?.longitude)), .init("state", text(place.state?.rawValue)),
      .init("text", .string(place.text)), .init("provenance", provenance(place.provenance)),
    ])
  }

  private func degrees(_ value: Double?) -> JSONValue { value.map { .number($0) } ?? .null }

  /// An issue.
  public func issue(_ issue: Issue) -> JSONValue {
    .object([
      .init("id", .string(issue.id.rawValue)), .init("name", .string(issue.name)),
      .init("shortName", .string(issue.shortName)), .init("text", .string(issue.text)),
    ])
  }

  /// An era.
  public func era(_ era: Era) -> JSONValue {
    .object([
      .init("id", .string(era.id.rawValue)), .init("name", .string(era.name)),
      .init("shortName", .string(era.shortName)), .init("date", date(era.date)),
      .init("text", .string(era.text)), .init("provenance", provenance(era.provenance)),
    ])
  }

  /// A term of the glossary.
  public func term(_ term: Term) -> JSONValue {
    .object([
      .init("id", .string(term.id.rawValue)), .init("name", .string(term.name)),
      .init("localNames", names(term.localNames)), .init("also", .array(term.otherForms.map { .string($0) })),
      .init("text", .string(term.text)),
      .init("provenance", provenance(term.provenance)),
    ])
  }

  /// What the case is called and what it is about.
  public func heading(_ heading: CaseHeading) -> JSONValue {
    .object([
      .init("id", .string(heading.id)), .init("title", .string(heading.title)),
      .init("text", .string(heading.text)), .init("span", .string(heading.span.text)),
      .init("opensAt", text(heading.opensAt?.rawValue)),
      .init("credits", .array(heading.credits.map { .string($0) })),
    ])
  }

  /// Every item of the case, section by section; nothing is left out.
  public var sections: [JSONValue.Member] {
    [
      .init("sources", .array(casebook.sources.map(source))),
      .init("actors", .array(casebook.actors.map(actor))),
      .init("places", .array(casebook.places.map(place))),
      .init("issues", .array(casebook.issues.map(issue))), .init("eras", .array(casebook.eras.map(era))),
      .init("events", .array(casebook.events.map(event))),
      .init("claims", .array(casebook.claims.map(claim))),
      .init("relations", .array(casebook.relations.map(relation))),
      .init("glossary", .array(casebook.terms.map(term))),
      .init("changes", .array(casebook.changes.map(ChangesJSON(casebook: casebook).change))),
    ] + (casebook.model.map { members(of: $0) } ?? [])
  }

  /// Names as a list, since a language may have two of them.
  private func names(_ names: [LocalName]) -> JSONValue {
    .array(
      names.map {
        .object([.init("language", .string($0.language)), .init("text", .string($0.text))])
      })
  }
}
