import CaseModel

extension ItemReader {
  /// Reads the keys by which a statement says what it rests on.
  ///
  /// - Parameter anchored: whether each citation needs the words by which its paragraph is recognised.
  mutating func provenance(anchored: Bool = false) -> Provenance? {
    sharing("provenance") { item in
      let basis = item.required("basis", .choice(of: Basis.self), "what the statement rests on")
      let certainty = item.optional(
        "certainty", .choice(of: Certainty.self), "how surely the document puts it; `asserted` when left out")
      let citations = item.citations(anchored: anchored)
      let reason = item.required("reason", .text, "why it is concluded", when: .isInferred)
      let origin = item.required("origin", .text, "where it comes from", when: .isOutside)
      let additions = item.optional(
        "outside", .list(of: .record(OutsideNote.self)), "additions from outside the documents")
      let caution = item.optional("caution", .text, "what a reader must be careful about")
      guard let basis else { return nil }
      return Provenance(
        basis: basis, certainty: certainty ?? .asserted, citations: citations ?? [], reason: reason,
        origin: origin,
        additions: additions ?? [], caution: caution)
    }
  }

  private mutating func citations(anchored: Bool) -> [Citation]? {
    let help = "where the documents say it"
    return anchored
      ? required("cite", .list(of: .record(AnchoredCitation.self)), help, when: .rests)?.map(\.citation)
      : required("cite", .list(of: .record(LooseCitation.self)), help, when: .rests)?.map(\.citation)
  }

  /// Reads a date and what the date itself rests on.
  mutating func sourcedDate() -> SourcedDate? {
    let expression = required("date", .date, "when it was")
    let basis = optional(
      "date-basis", .choice(of: Basis.self), "what the date rests on; `stated` when left out")
    let note = required("date-note", .text, "why, or where the date comes from", when: .isDateConcluded)
    return expression.map { SourcedDate($0, basis: basis ?? .stated, note: note) }
  }
}

extension ValueProblem.Condition {
  fileprivate static let isInferred = Self("basis", [Basis.inferred.rawValue])
  fileprivate static let isOutside = Self("basis", [Basis.outside.rawValue])
  fileprivate static let rests = Self("basis", [Basis.stated.rawValue, Basis.inferred.rawValue])
  fileprivate static let isDateConcluded = Self(
    "date-basis", [Basis.inferred.rawValue, Basis.outside.rawValue])
}

extension OutsideNote: SeedRecord {
  static let noun = "outside note"

  static func read(_ item: inout ItemReader) -> OutsideNote? {
    let text = item.required("text", .text, "the fact")
    let origin = item.required("origin", .text, "where it comes from")
    guard let text, let origin else { return nil }
    return OutsideNote(text: text, origin: origin)
  }
}
