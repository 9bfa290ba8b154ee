/// An entry of the glossary.
public struct Term: Hashable, Sendable {
  public let id: Identifier<Term>
  public let name: String
  public let localNames: [LocalName]
  public let text: String
  public let provenance: Provenance

  public init(
    id: Identifier<Term>, name: String, localNames: [LocalName], text: String, provenance: Provenance
  ) {
    self.id = id
    self.name = name
    self.localNames = localNames
    self.text = text
    self.provenance = provenance
  }
}
