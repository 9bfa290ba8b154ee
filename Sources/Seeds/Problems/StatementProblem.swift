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

  // The cross-impact model
  /// A text that is not a descriptor and one of its variants.
  case variantUnreadable(String)
  /// A variant that a descriptor does not have, the one that was probably meant, and those it has.
  case unknownVariant(String, of: String, suggestion: String?, known: [String])
  /// A variant of a descriptor for which there is no value.
  case missingValueOfVariant(String, of: String)
  /// A judgement of a descriptor on itself.
  case judgementOnItself(String)
  /// A second judgement of one variant on one descriptor, and where the first stands.
  case repeatedJudgement(String, on: String, first: SeedPlace)
  /// A second state of one descriptor in one era.
  case repeatedState(era: String)
  /// A descriptor with one variant only.
  case tooFewVariants
  /// A second variant of one name.
  case repeatedVariant(String)

  // Changes
  /// A change whose two sides are one document.
  case changeInOneDocument(String)
  /// A side of a change without its text, though the change's word says that the document speaks of it.
  case sideWithoutText(String)
  /// A side that says something, though the change's word says that the document does not speak of it.
  case sideNotSilent(String)
  /// A side of a change that says something, from a document that the change does not cite.
  case sideUncited(String)
  /// A claim of a side that does not cite the side's document.
  case claimCitesOther(String, source: String)

  // Claims
  /// A link of a claim to itself.
  case linkToItself(String)
  /// Two claims that are linked already, and where.
  case repeatedLink(String, String, first: SeedPlace)

  // Walkthroughs
  /// A step whose location is a walkthrough.
  case stepShowsWalkthrough
  /// A second step of one name.
  case repeatedStep(String)
  /// A choice of one.
  case tooFewChoices
  /// Two ends of a range of which the first is not the lesser.
  case numbersOutOfOrder(Int, Int)
  /// A key that an answer of some kind has no use for.
  case answerWithout(String, kind: String)
}
