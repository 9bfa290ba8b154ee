import CaseModel

/// A case that was read without an error.
public struct LoadedCase: Sendable {
  /// The case itself.
  public let casebook: Casebook
  /// What somebody should still look at, in the order of the files.
  public let warnings: [SeedProblem]
  /// Every citation with its place, in the order in which the sections are read.
  public let citations: [PlacedCitation]
}
