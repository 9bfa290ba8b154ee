/// What a statement rests on.
public enum Basis: String, Hashable, Sendable, CaseIterable {
  /// A document says it.
  case stated
  /// The author of the case concludes it from a document, with a reason.
  case inferred
  /// It comes from outside the documents; where from is said.
  case outside
}
