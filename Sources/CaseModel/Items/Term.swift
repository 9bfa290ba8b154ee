/// An entry of the glossary.
public struct Term: Hashable, Sendable {
  /// Its name in the seeds.
  public let id: Identifier<Term>
  /// The term.
  public let name: String
  /// What it is called in other languages.
  public let localNames: [LocalName]
  /// Other forms by which texts name it, such as a plural.
  public let otherForms: [String]
  /// What it means.
  public let text: String
  /// What it rests on, how sure it is, and where it is said.
  public let provenance: Provenance

  /// An entry.
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
