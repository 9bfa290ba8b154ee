import CaseModel

extension CaseJSON {
  /// A term of the glossary, with the items in which it occurs: all of them counted, the first of them named.
  func term(_ term: Term, usedIn uses: TermUses.Uses) -> JSONValue {
    .object([
      .init("id", .string(term.id.rawValue)), .init("name", .string(term.name)),
      .init("localNames", .object(term.localNames.map { JSONValue.Member($0.language, .string($0.text)) })),
      .init("also", .array(term.otherForms.map { .string($0) })), .init("text", .string(term.text)),
      .init("provenance", provenance(term.provenance)), .init("uses", .integer(uses.count)),
      .init(
        "usedIn", .array(uses.targets.compactMap { $0.location(asOf: nil).map { .string($0.description) } })),
    ])
  }
}
