import CaseModel

extension Change: SeedItem {
  static let section = SeedSection.changes
  static let noun = "change"

  static func read(_ item: inout ItemReader) -> Change? {
    let id = item.required("id", .id(of: Change.self), "")
    let title = item.required("title", .text(upTo: 24), "what it is about, in a few words")
    let issue = item.optional("issue", .reference(to: Issue.self), "the issue it belongs to")
    let subject = item.optional("subject", .reference(to: PoliticalActor.self), "whom it is about")
    let earlier = item.required("earlier", .record(Side.self), "what the earlier document says")
    let later = item.required("later", .record(Side.self), "what the later document says")
    let word = item.required(
      "change", .choice(of: Word.self),
      "hardened is moved towards opposing, softened towards supporting; with only-earlier and only-later one "
        + "document does not speak of it")
    let provenance = item.provenance(anchored: true)
    if let earlier, let later, earlier.source == later.source {
      item.report(.statement(.changeInOneDocument(earlier.source.rawValue)), at: "later")
    }
    if let word, let provenance {
      if let earlier {
        item.check(earlier, key: "earlier", isSilent: word == .onlyLater, provenance.citations)
      }
      if let later { item.check(later, key: "later", isSilent: word == .onlyEarlier, provenance.citations) }
    }
    guard let id, let title, let earlier, let later, let word, let provenance else { return nil }
    return Change(
      id: id, title: title, issue: issue, subject: subject, earlier: earlier, later: later, word: word,
      provenance: provenance)
  }
}

extension Change.Side: SeedRecord {
  static let noun = "side of a change"

  static func read(_ item: inout ItemReader) -> Change.Side? {
    let source = item.required("source", .reference(to: Source.self), "the document")
    let text = item.optional(
      "text", .text(upTo: 80), "what it says; left out only where it does not speak of it")
    let claims = item.optional(
      "claims", .set(of: .reference(to: Claim.self)),
      "the claims that say it at length; each cites the document")
    guard let source else { return nil }
    item.inspect("claims") { $0.checkClaims(at: $1, cite: source.rawValue) }
    return Change.Side(source: source, text: text, claims: claims ?? [])
  }
}

extension ItemReader {
  /// Reports a side that says something where the change's word says it is silent, or nothing where it is not.
  fileprivate func check(_ side: Change.Side, key: String, isSilent: Bool, _ citations: [Citation]) {
    let source = side.source.rawValue
    let isCited = citations.contains { $0.source == side.source }
    inspect(key) { reading, node in
      // Of a document that does not exist nothing can be cited.
      guard reading.names.has(source, in: .sources) else { return }
      if isSilent {
        if side.text != nil || !side.claims.isEmpty || isCited {
          reading.report(.statement(.sideNotSilent(source)), at: node)
        }
      } else if side.text == nil {
        reading.report(.statement(.sideWithoutText(source)), at: node)
      } else if !isCited {
        reading.report(.statement(.sideUncited(source)), at: node)
      }
    }
  }
}

extension SeedReading {
  /// Reports each claim of a list that does not cite a document.
  fileprivate func checkClaims(at list: SeedNode, cite source: String) {
    guard list.kind == .sequence else { return }
    for node in tree.children(of: list) where node.isScalar {
      let claim = tree.string(node)
      if let cited = sourcesOfClaims[claim], !cited.contains(source) {
        report(.statement(.claimCitesOther(claim, source: source)), at: node)
      }
    }
  }
}
