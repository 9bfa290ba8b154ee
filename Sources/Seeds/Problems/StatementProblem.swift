/// What can be wrong with statements whose values are each well written.
public enum StatementProblem: Hashable, Sendable {
  // The case
  /// No file says what the case is.
  case noHeading
  /// A second file says what the case is; the place is that of the first.
  case secondHeading(first: SeedPlace)
  /// The time of the case, as it is written, lacks a first or a last day.
  case spanWithoutEnds(String)

  // Documents
  /// A paragraph whose digest stands above already.
  case secondDigest(Int, source: String)

  // Citations
  /// A text that is not an abbreviation and a number.
  case citationUnreadable(String)
  /// An abbreviation that no source has, and those that there are.
  case unknownSource(abbreviation: String, known: [String])
  /// A paragraph that a source does not have; the count is of those it has.
  case paragraphOutOfRange(Int, source: String, count: Int)
  /// A paragraph that is only a heading, on which no statement can rest.
  case paragraphIsHeading(Int, source: String)
  /// An anchor of more words than may be copied.
  case anchorTooLong(words: Int, limit: Int)

  // Actors and relations
  /// The actor that a leader is said to lead is no state.
  case notAState(String)
  /// A relation of one actor, or of more than two.
  case notTwoActors(count: Int)
  /// A relation of an actor with itself.
  case relationWithItself(String)
  /// Two actors that have a relation already, and where that stands.
  case repeatedRelation(String, String, first: SeedPlace)
  /// A phase, by its date, that begins before the one above it.
  case phasesOutOfOrder(String, after: String)
}
