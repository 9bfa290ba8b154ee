import CaseModel

/// Statements of a handout that are read against each other, under common headings: a table where a format has tables.
struct ComparedRows: Hashable, Sendable {
  /// One statement: a cell under each heading, and what it rests on.
  struct Row: Hashable, Sendable {
    var statement: Coverage.Statement?
    var cells: [[Phrase]]
    /// One line each, under the last heading.
    var grounds: [[Phrase]]
  }

  /// One for each cell, and one for the grounds.
  var headings: [[Phrase]]
  var rows: [Row]
}
