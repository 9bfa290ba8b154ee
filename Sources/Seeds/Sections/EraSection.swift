import CaseModel

extension Era: SeedItem {
  static let section = SeedSection.eras
  static let noun = "era"

  static func read(_ item: inout ItemReader) -> Era? {
    let id = item.required("id", .id(of: Era.self), "")
    let name = item.required("name", .text(upTo: 80), "")
    let shortName = item.required("short-name", .text(upTo: 16), "for the band of time")
    let date = item.sourcedDate()
    let text = item.required("text", .text, "what makes it one chapter")
    let provenance = item.provenance()
    guard let id, let name, let shortName, let date, let text, let provenance else { return nil }
    return Era(id: id, name: name, shortName: shortName, date: date, text: text, provenance: provenance)
  }
}
