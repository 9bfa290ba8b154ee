import CaseModel

/// A citation that must have an anchor.
struct AnchoredCitation: SeedRecord {
  static let noun = "citation of an event or a claim"

  let citation: Citation

  static func read(_ item: inout ItemReader) -> AnchoredCitation? {
    item.citation(anchored: true).map { AnchoredCitation(citation: $0) }
  }
}

/// A citation that may do without an anchor.
struct LooseCitation: SeedRecord {
  static let noun = "citation"

  let citation: Citation

  static func read(_ item: inout ItemReader) -> LooseCitation? {
    item.citation(anchored: false).map { LooseCitation(citation: $0) }
  }
}

extension ItemReader {
  fileprivate mutating func citation(anchored: Bool) -> Citation? {
    let paragraph = required("at", .paragraph, "the source's abbreviation and the paragraph's number: `B7`")
    let help = "words copied exactly from the paragraph"
    let anchor = anchored ? required("anchor", .anchor, help) : optional("anchor", .anchor, help)
    guard let paragraph else { return nil }
    let citation = Citation(source: paragraph.source, paragraph: paragraph.paragraph, anchor: anchor)
    inspect("at") { $0.note(citation, at: $1) }
    return citation
  }
}
