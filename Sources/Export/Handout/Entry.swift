import CaseModel

/// One statement of a handout, or one line of a page, with everything it rests on.
struct Entry: Hashable, Sendable {
  /// The statement it tells of, to which other parts of the handout may lead.
  var statement: Coverage.Statement?
  /// When, or which side of an actor: stands before the rest.
  var label = ""
  var title: [Phrase] = []
  /// Who, where, which kind: one line each.
  var facts: [[Phrase]] = []
  var text: [Phrase] = []
  /// What it rests on, one line each.
  var grounds: [[Phrase]] = []
}
