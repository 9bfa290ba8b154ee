import CaseModel

/// The lines of a document's paragraph list, as they were last laid out.
struct KeptParagraphs: Equatable, Sendable {
  /// What they were laid out for.
  struct Subject: Hashable, Sendable {
    let source: Identifier<Source>
    let width: Int
  }

  let subject: Subject
  let layout: PageLayout

  /// Lays the list out.
  ///
  /// - Complexity: O(text of all paragraphs).
  init(_ subject: Subject, in casebook: Casebook, _ coverage: Coverage) {
    self.subject = subject
    let page = ParagraphList(casebook: casebook, coverage: coverage).page(of: subject.source)
    layout = PageLayout(page, width: subject.width)
  }

  /// The rest follows from the subject and the case.
  static func == (left: KeptParagraphs, right: KeptParagraphs) -> Bool { left.subject == right.subject }
}
