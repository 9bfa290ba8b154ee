import EDTF

/// What is laid side by side, issue by issue, to see what changed or differs.
public enum ChangesLocation: Hashable, Sendable {
  /// What two documents say; with an actor, what they say about it.
  case documents(Identifier<Source>, Identifier<Source>, about: Identifier<PoliticalActor>?)
  /// Where two actors stand as of one moment.
  case actors(Identifier<PoliticalActor>, Identifier<PoliticalActor>, asOf: Day?)
  /// Where one actor stands as of two moments.
  case moments(Identifier<PoliticalActor>, from: Day?, to: Day?)
}
