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
    let digest = item.optional(
      "digest", .list(of: .record(DigestEntry.self)), "what each paragraph says, in your own words")
    let copy = item.required("copy", .record(CopyDescription.self), "how a reader's own copy is read")
    if let paragraphs, let shortTitle {
      item.inspect("digest") { $0.checkNumbers(of: digest ?? [], of: shortTitle, count: paragraphs, at: $1) }
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
      digest: Dictionary((digest ?? []).map { ($0.paragraph, $0.text) }) { first, _ in first }, copy: copy)
  }
}

extension CopyDescription: SeedRecord {
  static let noun = "copy"

  static func read(_ item: inout ItemReader) -> CopyDescription? {
    let file = item.required("file", .fileName, "a text file in the reader's folder of documents")
    let start = item.required(
      "body-starts-at-line", .whole(1...10_000), "which line that is not empty is paragraph 1")
    let after = item.optional(
      "lines-after-body", .whole(0...10_000),
      "how many lines that are not empty may follow it; 0 when left out")
    guard let file, let start else { return nil }
    return CopyDescription(file: file, bodyStartsAtLine: start, linesAfterBody: after ?? 0)
  }
}

/// What one paragraph of a source says.
private struct DigestEntry: SeedRecord {
  static let noun = "digest"

  let paragraph: Int
  let text: String

  static func read(_ item: inout ItemReader) -> DigestEntry? {
    let paragraph = item.required("paragraph", .whole(1...10_000), "its number; headings have one too")
    let text = item.required("text", .text(upTo: 400), "what it says, never its own sentences")
    guard let paragraph, let text else { return nil }
    return DigestEntry(paragraph: paragraph, text: text)
  }
}

extension SeedReading {
  /// Reports each digest of a paragraph that the source does not have, and each second one of a paragraph.
  fileprivate func checkNumbers(of digest: [DigestEntry], of source: String, count: Int, at list: SeedNode) {
    let nodes = Array(tree.children(of: list))
    guard nodes.count == digest.count else { return }
    var seen: Set<Int> = []
    for (entry, node) in zip(digest, nodes) {
      let place = value(of: "paragraph", in: node) ?? node
      if entry.paragraph > count {
        report(.statement(.paragraphOutOfRange(entry.paragraph, source: source, count: count)), at: place)
      } else if !seen.insert(entry.paragraph).inserted {
        report(.statement(.secondDigest(entry.paragraph, source: source)), at: place)
      }
    }
  }
}
