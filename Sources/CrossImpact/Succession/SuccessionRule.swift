/// How an inconsistent scenario moves on.
///
/// Every rule stays where it is in a consistent scenario and nowhere else; the rules differ in the ways to it and in
/// their cycles. A descriptor is drawn to its own variant as long as no other has a higher balance, and otherwise to
/// the first of those with the highest.
public enum SuccessionRule: String, Hashable, Sendable, CaseIterable {
  /// All descriptors at once take the variant they are drawn to.
  case global
  /// Only the descriptor that falls farthest behind, the first of these, takes the variant it is drawn to.
  case local
  /// All descriptors at once go one variant nearer to the one they are drawn to, in the order of the variants.
  case incremental
  /// One descriptor after the other takes the variant it is drawn to, with the others as they are by then.
  case sequential
}
