/// Two different actors, in no order.
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
