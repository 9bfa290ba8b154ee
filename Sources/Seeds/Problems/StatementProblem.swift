/// What can be wrong with statements whose values are each well written.
public enum StatementProblem: Hashable, Sendable {
  // The case
  case noHeading
  case secondHeading(first: SeedPlace)
  case spanWithoutEnds(String)

  // Citations
  case citationUnreadable(String)
  case unknownSource(abbreviation: String, known: [String])
  case paragraphOutOfRange(Int, source: String, count: Int)
  case paragraphIsHeading(Int, source: String)
  case anchorTooLong(words: Int, limit: Int)

  // Actors and relations
  case notAState(String)
  case notTwoActors(count: Int)
  case relationWithItself(String)
  case repeatedRelation(String, String, first: SeedPlace)
  case phasesOutOfOrder(String, after: String)
}
