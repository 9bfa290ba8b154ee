import CaseModel

/// What the web of relations works out once for a moment and keeps while the cursor moves.
public struct RelationsState: Equatable, Sendable {
  /// The location to which the key of the web returns.
  public var lastLocation: RelationsLocation?
  /// How the actors stand with each other at the moment.
  var matrix: RelationMatrix?
  /// Its triads that are out of balance.
  var unbalanced: [RelationTriad] = []
  /// The same of the moment that it is compared with.
  var otherUnbalanced: [RelationTriad] = []
  /// How they do at the moment that it is compared with.
  var other: RelationMatrix?
}
