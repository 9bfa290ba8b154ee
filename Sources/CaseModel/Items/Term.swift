/// An entry of the glossary.
public struct Term: Hashable, Sendable {
  public let id: Identifier<Term>
  public let name: String
  public let localNames: [LocalName]
  /// Other forms by which texts name it, such as a plural.
  public let otherForms: [String]
  public let text: String
  public let provenance: Provenance

  public init(
    id: Identifier<Term>, name: String, localNames: [LocalName] = [], otherForms: [String] = [], text: String,
    provenance: Provenance
  ) {
    self.id = id
    self.name = name
    self.localNames = localNames
    self.otherForms = otherForms
    self.text = text
    self.provenance = provenance
  }
}
