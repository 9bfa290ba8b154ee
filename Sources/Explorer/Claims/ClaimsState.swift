import CaseModel

/// What the claims screen works out once and keeps while the cursor moves.
public struct ClaimsState: Equatable, Sendable {
  /// The location to which the key of the claims returns, and the entry that was under the cursor there.
  public var lastLocation = ClaimsLocation()
  /// The entry that was under the cursor at `lastLocation`.
  public var lastSelection = 0
  /// What is shown.
  public var list = ClaimList()
  /// The location that `list` answers.
  public var listLocation: ClaimsLocation?
  /// What the filter's chooser says beside each choice, since it was last opened.
  public var tally: ClaimTally?
}
