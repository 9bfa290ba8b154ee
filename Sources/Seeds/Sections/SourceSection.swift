import CaseModel

extension Source: SeedItem {
  static let section = SeedSection.sources
  static let noun = "source"

  static func read(_ item: inout ItemReader) -> Source? {
    let id = item.required("id", .id(of: Source.self), "")
    let abbreviation = item.required("abbreviation", .capitals(1...2), "stands in citations; no two alike")
    let shortTitle = item.required("short-title", .text(upTo: 24), "how running text names it")
    let title = item.required("title", .text(upTo: 200), "")
    let author = item.required("author", .reference(to: PoliticalActor.self), "whose view it gives")
    let venue = item.required("venue", .text(upTo: 200), "where it appeared")
    let date = item.sourcedDate()
    let view = item.required("view", .text, "whose view it gives")
    let leavesOut = item.required("leaves-out", .text, "what it does not speak about")
    let paragraphs = item.required("paragraphs", .whole(1...10_000), "how many paragraphs the body has")
    let headings = item.optional(
      "headings", .set(of: .whole(1...10_000)), "the numbers of paragraphs that are only headings")
    let copy = item.required("copy", .record(CopyDescription.self), "how a reader's own copy is read")
    if let paragraphs, let shortTitle {
      for heading in headings ?? [] where heading > paragraphs {
        item.report(
          .statement(.paragraphOutOfRange(heading, source: shortTitle, count: paragraphs)), at: "headings")
      }
    }
    guard let id, let abbreviation, let shortTitle, let title, let author, let venue, let date, let view,
      let leavesOut, let paragraphs, let copy
    else { return nil }
    return Source(
      id: id, abbreviation: abbreviation, shortTitle: shortTitle, title: title, author: author, venue: venue,
      date: date, view: view, leavesOut: leavesOut, paragraphCount: paragraphs, headings: Set(headings ?? []),
      copy: copy)
  }
}

extension CopyDescription: SeedRecord {
  static let noun = "copy"

  static func read(_ item: inout ItemReader) -> CopyDescription? {
    let file = item.required("file", .fileName, "a text file in the reader's folder of documents")
    let start = item.required(
      "body-starts-at-line", .whole(1...10_000), "which line that is not empty is paragraph 1")
    guard let file, let start else { return nil }
    return CopyDescription(file: file, bodyStartsAtLine: start)
  }
}
