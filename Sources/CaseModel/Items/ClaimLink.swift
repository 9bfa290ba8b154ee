/// How one claim bears on another, in the reading of the case's author.
///
/// Neither author says so: a link is always inferred.
public struct ClaimLink: Hashable, Sendable {
  /// In what way a claim bears on another.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// It is a reason to believe the other, or says the same independently of it.
    case supports
    /// It limits the other or sets a condition to it, and both can be true.
    case qualifies
    /// If it is true, the other is not.
    case contradicts
  }

  /// In what way it bears on the other.
  public let kind: Kind
  /// The claim at the other end.
  public let claim: Identifier<Claim>

  /// A link of a kind to a claim.
  public init(_ kind: Kind, _ claim: Identifier<Claim>) {
    self.kind = kind
    self.claim = claim
  }
}
