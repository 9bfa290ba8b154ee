/// The hub of one room: who is in it, what the class sees, and what each peer must be told.
///
/// It knows no socket and no clock. Whoever owns the sockets tells it what happened and when, in milliseconds that never run
/// back, and asks what to write. Every peer is told the whole state, the latest, and nothing twice; so whoever reads slowly
/// costs no memory and slows nobody.
public struct ClassHub: Sendable {
  /// The room.
  public let room: RoomName
  let configuration: ClassConfiguration
  var peers: [PeerID: ClassPeer] = [:]
  var students: [Int: Student] = [:]
  var studentsSoFar = 0
  var removed: Set<StudentIdentity> = []
  /// What everybody sees; `you` and `roster` are filled in for each peer as it is written to.
  var shared = ClassState()
  /// `shared` as it is sent, until it changes.
  var sharedText: [UInt8]?
  /// Whose intents for the class count.
  var leader: PeerID?
  var pollsSoFar = 0
  var handsSoFar = 0
  /// When the first leader came, and when the present stop was reached.
  var began: Int?
  var stopBegan = 0
  /// Whether the present stop is one more on the trail, not one to which the class came back.
  var isOnTrailAnew = false
  var cuts: [PeerID] = []
  var log: [ClassLogEntry] = []
  /// Why the log cannot be written; only the teacher is told.
  var logTrouble: String?
  /// The name of the teacher's case.
  var caseID: String?

  /// An empty room.
  public init(room: RoomName, configuration: ClassConfiguration = ClassConfiguration()) {
    self.room = room
    self.configuration = configuration
    shared.hub = configuration.mark
  }

  /// Whether the teacher has ended the class; the hub has nothing more to do once everybody has been told.
  public var isOver: Bool { shared.isOver }

  /// Whether a peer is the one who leads the class now.
  public func isLeading(_ peer: PeerID) -> Bool { leader == peer }

  /// How many connections there are.
  public var peerCount: Int { peers.count }

  /// Takes a new connection.
  ///
  /// - Parameters:
  ///   - peer: a number that was never used before.
  ///   - rights: what the system says of the other end.
  ///   - now: the time in milliseconds, as everywhere.
  public mutating func connected(_ peer: PeerID, rights: PeerRights, at now: Int) {
    peers[peer] = ClassPeer(rights: rights, connectedAt: now, budget: .student(at: now))
    if peers.count > configuration.peerLimit { refuse(peer, .full) }
  }

  /// Takes what a peer has sent; any bytes, cut anywhere.
  ///
  /// - Complexity: O(n) in the bytes, and in the peers when the class changes.
  public mutating func received(_ bytes: ArraySlice<UInt8>, from peer: PeerID, at now: Int) {
    guard peers[peer]?.refusal == nil, let lines = peers[peer]?.inbox.lines(adding: bytes) else { return }
    for line in lines {
      guard peers[peer]?.budget.take(at: now) == true else { return refuse(peer, .tooMany) }
      take(line[...], from: peer, at: now)
      if peers[peer]?.refusal != nil { return }
    }
    if peers[peer]?.inbox.isOverfull == true { refuse(peer, .tooLong) }
  }

  /// Takes the end of a connection, from either side.
  public mutating func disconnected(_ peer: PeerID, at now: Int) {
    guard let gone = peers.removeValue(forKey: peer) else { return }
    if leader == peer {
      leader = nil
      shared.isTeacherHere = false
      changed()
    }
    if case .student(let number)? = gone.role {
      students[number]?.connections.remove(peer)
      tellLeader()
    }
  }

  /// Cuts off whoever has been silent for too long; to be called after every wait.
  public mutating func advance(to now: Int) {
    for (id, peer) in peers where peer.role == nil && peer.refusal == nil {
      if now - peer.connectedAt >= configuration.helloTime { refuse(id, .silent) }
    }
  }

  private mutating func take(_ line: ArraySlice<UInt8>, from peer: PeerID, at now: Int) {
    guard let json = JSONReader.value(of: line) else { return refuse(peer, .garbled) }
    if peers[peer]?.role == nil {
      if let version = ClassHello.version(of: json), version != ClassProtocol.version {
        return refuse(peer, .wrongVersion)
      }
      guard let hello = ClassHello(json) else { return refuse(peer, .garbled) }
      greet(hello, from: peer, at: now)
    } else if let (intent, epoch) = ClassIntent.reading(json) {
      carryOut(intent, epoch: epoch, from: peer, at: now)
    } else {
      refuse(peer, .garbled)
    }
  }

  /// Closes a peer's connection once it has been told why.
  mutating func refuse(_ peer: PeerID, _ reason: ClassRefusal) {
    guard peers[peer] != nil, peers[peer]?.refusal == nil else { return }
    peers[peer]?.refusal = reason
    cuts.append(peer)
  }

  /// Everybody must be told of a change.
  mutating func changed() {
    shared.sequence += 1
    sharedText = nil
    for peer in peers.keys { peers[peer]?.isDirty = true }
  }

  /// The teacher must be told of a change of the roster.
  mutating func tellLeader() {
    if let leader { peers[leader]?.isDirty = true }
  }

  /// A student, in every window, and the teacher must be told.
  mutating func tell(student number: Int) {
    for peer in students[number]?.connections ?? [] { peers[peer]?.isDirty = true }
    tellLeader()
  }
}
