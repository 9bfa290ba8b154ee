/// Two different actors, in no order: those whose events a tension curve counts.
///
/// Where one comes first, as in a matrix of relations, an ``OrderedPair`` says so.
public struct ActorPair: Hashable, Sendable {
  /// The one whose identifier comes first.
  public let first: Identifier<PoliticalActor>
  /// The other one.
  public let second: Identifier<PoliticalActor>

  /// The pair of two actors; nothing when they are one.
  public init?(_ one: Identifier<PoliticalActor>, _ other: Identifier<PoliticalActor>) {
    guard one != other else { return nil }
    (first, second) = one < other ? (one, other) : (other, one)
  }

  /// Whether both take part in an event.
  public func takesPart(in event: Event) -> Bool {
    event.participants.contains(first) && event.participants.contains(second)
  }
}
