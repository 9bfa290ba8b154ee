import CaseModel

extension Term: SeedItem {
  static let section = SeedSection.glossary
  static let noun = "term"

  static func read(_ item: inout ItemReader) -> Term? {
    let id = item.required("id", .id(of: Term.self), "")
    let name = item.required("name", .text(upTo: 80), "")
    let localNames = item.optional("local-names", .localNames, "`{zh: 和平共处}`")
    let otherForms = item.optional(
      "also", .set(of: .text(upTo: 80)), "other forms by which texts name it, such as a plural")
    let text = item.required("text", .text, "what it means")
    let provenance = item.provenance()
    guard let id, let name, let text, let provenance else { return nil }
    return Term(
      id: id, name: name, localNames: localNames ?? [], otherForms: otherForms ?? [], text: text,
      provenance: provenance)
  }
}
