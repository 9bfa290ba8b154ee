import CaseModel

extension Claim: SeedItem {
  static let section = SeedSection.claims
  static let noun = "claim"

  static func read(_ item: inout ItemReader) -> Claim? {
    let id = item.required("id", .id(of: Claim.self), "")
    let holder = item.required("holder", .reference(to: PoliticalActor.self), "whose statement it is")
    let subject = item.required("subject", .reference(to: PoliticalActor.self), "whom it is about")
    let facet = item.required(
      "facet", .choice(of: Facet.self),
      "a position is on the issues, an assessment says what the subject is or does")
    let issues = item.required(
      "issues", .set(of: .reference(to: Issue.self)), "what it bears on", when: .isPosition)
    let stance = item.required(
      "stance", .choice(of: Stance.self), "where the subject stands", when: .isPosition)
    let when = item.required("when", .date, "the time it speaks of")
    let summary = item.required("summary", .text(upTo: 60), "stands in the actor's panel")
    let text = item.required("text", .text, "the claim, for a student to read")
    let provenance = item.provenance(anchored: true)
    let links = item.links()
    if let id { item.checkLinks(of: id) }
    guard let id, let holder, let subject, let facet, let when, let summary, let text, let provenance
    else { return nil }
    return Claim(
      id: id, holder: holder, subject: subject, facet: facet, issues: issues ?? [], stance: stance,
      when: when,
      summary: summary, text: text, provenance: provenance, links: links)
  }
}

extension ValueProblem.Condition {
  fileprivate static let isPosition = Self("facet", [Claim.Facet.position.rawValue])
}
