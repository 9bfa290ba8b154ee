/// One connection to a hub, numbered by whoever accepts connections; no number is used twice.
public struct PeerID: Hashable, Sendable {
  /// The number.
  public let number: Int

  /// The connection of a number.
  public init(number: Int) {
    self.number = number
  }
}

/// What a hub knows of a peer without believing it.
public struct PeerRights: Hashable, Sendable {
  /// The user at the other end, as the system says.
  public var userID: UInt32
  /// Whether the peer may lead: as the hub's own user, or because it showed the class token.
  public var mayLead: Bool

  /// What the system says of a peer.
  public init(userID: UInt32, mayLead: Bool) {
    self.userID = userID
    self.mayLead = mayLead
  }
}

/// What a hub keeps of a connection.
struct ClassPeer: Sendable {
  enum Role: Hashable, Sendable {
    case leader
    case student(Int)
  }

  let rights: PeerRights
  let connectedAt: Int
  var inbox = LineInbox(limit: ClassProtocol.followerLimit)
  var budget: MessageBudget
  /// Nothing before hello.
  var role: Role?
  var isDirty = false
  var lastSent: Int?
  /// The minute of the class that was sent last, to the one who leads.
  var minuteSent: Int?
  var refusal: ClassRefusal?
  var isRefusalSent = false
}

/// How many messages a peer may still send: so many at once, and so many more with every second.
struct MessageBudget: Sendable {
  private let burst: Int
  private let perSecond: Int
  /// In thousandths of a message.
  private var left: Int
  private var asOf: Int

  init(burst: Int, perSecond: Int, at now: Int) {
    self.burst = burst
    self.perSecond = perSecond
    left = burst * 1000
    asOf = now
  }

  static func student(at now: Int) -> MessageBudget { MessageBudget(burst: 60, perSecond: 30, at: now) }
  static func leader(at now: Int) -> MessageBudget { MessageBudget(burst: 400, perSecond: 200, at: now) }

  /// Takes one message off.
  ///
  /// - Returns: whether there was one.
  mutating func take(at now: Int) -> Bool {
    // After a minute it is full again anyway, so the product stays small.
    let elapsed = min(max(0, now - asOf), 60_000)
    left = min(burst * 1000, left + elapsed * perSecond)
    asOf = max(asOf, now)
    guard left >= 1000 else { return false }
    left -= 1000
    return true
  }
}
