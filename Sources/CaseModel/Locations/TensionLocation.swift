import EDTF

/// The tension curve as one looks at it.
public struct TensionLocation: Hashable, Sendable {
  /// The day at which it is read; without one, that of the event at which the case opens.
  public var moment: Day?
  /// Only events in which both take part; without one, all.
  public var pair: ActorPair?
  /// How fast events fade.
  public var halfLife: HalfLife

  /// A tension curve.
  public init(moment: Day? = nil, pair: ActorPair? = nil, halfLife: HalfLife = .usual) {
    self.moment = moment
    self.pair = pair
    self.halfLife = halfLife
  }
}
