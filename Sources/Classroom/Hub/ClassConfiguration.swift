/// What one hub does otherwise than another; times are milliseconds.
public struct ClassConfiguration: Hashable, Sendable {
  /// The least time between two states to the same peer, so that a held key does not flood slow lines.
  public var interval = 100
  /// How long a peer may take to say hello.
  public var helloTime = 10_000
  /// The most connections at once; beyond them peers are refused.
  public var peerLimit = 1200
  /// The most students that are remembered, with those whose line is lost.
  public var studentLimit = 1000
  /// By which one hub of a room is told from the next, any number but that of the one before.
  public var mark = 0
  /// The moment that is 0 on the hub's clock, for the log.
  public var zero = UniversalTime(seconds: 0)
  /// Whether the log keeps who was there and who answered what.
  public var keepsNames = false

  /// What a hub does unless told otherwise.
  public init() {}
}
