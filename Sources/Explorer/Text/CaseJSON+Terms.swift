import CaseModel

extension CaseJSON {
  /// A term of the glossary, with the items in which it occurs: all of them counted, the first of them named.
  func term(_ term: Term, usedIn uses: TermUses.Uses) -> JSONValue {
    .object([
      .init("id", .string(term.id.rawValue)), .init("name", .string(term.name)),
      .init("localNames", .object(term.localNames.map { JSONValue.Member($0.language, .string($0.text)) })),
      .init("also", .array(term.otherForms.map { .string($0) })), .init("text", .string(term.text)),
      .init("provenance", provenance(term.provenance)), .init("uses", .integer(uses.count)),
      .init("usedIn", .array(uses.targets.map { .string(location(of: $0)) })),
    ])
  }

  /// The location to which a target leads.
  private func location(of target: Page.Target) -> String {
    let location: Location =
      switch target {
      case .event(let id): .event(id)
      case .claim(let id): .claim(id)
      case .relation(let id, _): .relation(id)
      case .actor(let id): .actor(id, asOf: nil)
      case .term(let id): .glossary(id)
      case .paragraph(let place): .source(place.source, paragraph: place.paragraph)
      }
    return location.description
  }
}
