import CaseModel

extension Issue: SeedItem {
  static let section = SeedSection.issues
  static let noun = "issue"

  static func read(_ item: inout ItemReader) -> Issue? {
    let id = item.required("id", .id(of: Issue.self), "")
    let name = item.required("name", .text(upTo: 80), "")
    let shortName = item.required("short-name", .text(upTo: 20), "for narrow places")
    let text = item.required("text", .text, "what the question is")
    guard let id, let name, let shortName, let text else { return nil }
    return Issue(id: id, name: name, shortName: shortName, text: text)
  }
}
