/// How surely the document itself puts a statement.
public enum Certainty: String, Hashable, Sendable, CaseIterable {
  case asserted
  case likely
  /// Hedged: may, might, can, potential, not necessarily.
  case possible
  /// Taken as given without being claimed: "it can be assumed".
  case assumed
}
