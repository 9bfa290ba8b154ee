import CaseModel

/// A comparison and its lines, as they were last worked out.
struct KeptChanges: Equatable, Sendable {
  /// What they were worked out for.
  struct Subject: Hashable, Sendable {
    let location: ChangesLocation
    let width: Int
    let isASCII: Bool
  }

  let subject: Subject
  let comparison: Comparison
  let layout: ChangesLayout

  /// Works a comparison out, and its lines.
  ///
  /// - Complexity: O(claims of both sides + their text).
  init(_ subject: Subject, in casebook: Casebook) {
    self.subject = subject
    comparison = casebook.comparison(subject.location)
    let names = ComparisonNames(subject.location, in: casebook)
    layout = ChangesLayout(
      comparison, ComparisonText(casebook: casebook, names: names),
      glyphs: subject.isASCII ? .ascii : .unicode, width: subject.width)
  }

  /// The rest follows from the subject and the case.
  static func == (left: KeptChanges, right: KeptChanges) -> Bool { left.subject == right.subject }
}
