/// Two actors of whom one comes first: whose row and whose column of a matrix of relations.
///
/// Where order means nothing, as for the events of two actors, an ``ActorPair`` says so.
public struct OrderedPair: Hashable, Sendable {
  /// Whose row it is.
  public let first: Identifier<PoliticalActor>
  /// Whose column it is.
  public let second: Identifier<PoliticalActor>

  /// Two actors.
  public init(_ first: Identifier<PoliticalActor>, _ second: Identifier<PoliticalActor>) {
    self.first = first
    self.second = second
  }

  /// Whether two pairs are of the same actors, in whichever order.
  public func isSame(as other: OrderedPair) -> Bool { self == other || self == other.turned }

  /// The same two in the other order.
  public var turned: OrderedPair { OrderedPair(second, first) }
}
