import CaseModel
import TestKit

@testable import Classroom

/// A hub and its peers without sockets: bytes wait in two pipes for each peer until the test lets some of them through.
struct Class {
  var hub: ClassHub
  var now = 0
  private(set) var ends: [End] = []
  private var connections = 0

  struct End {
    var client: ClassClient
    var rights: PeerRights
    var peer: PeerID?
    var toHub: [UInt8] = []
    var toClient: [UInt8] = []
  }

  static let room = RoomName("room-4b")

  init?(configuration: ClassConfiguration = ClassConfiguration()) {
    guard let room = Self.room else { return nil }
    hub = ClassHub(room: room, configuration: configuration)
  }

  /// Somebody new, connected at once.
  mutating func join(
    _ role: ClassClient.Role = .follower, _ name: String = "kim", user: UInt32 = 1000, mayLead: Bool? = nil,
    identity: String? = nil, digest: String = "d"
  ) -> Int {
    let client = ClassClient(
      role: role, name: name, room: hub.room, caseDigest: digest, identity: identity)
    let mayLead = mayLead ?? (role != .follower)
    ends.append(End(client: client, rights: PeerRights(userID: user, mayLead: mayLead)))
    connect(ends.count - 1)
    return ends.count - 1
  }

  mutating func connect(_ end: Int) {
    connections += 1
    let peer = PeerID(number: connections)
    ends[end].peer = peer
    ends[end].client.connected()
    hub.connected(peer, rights: ends[end].rights, at: now)
  }

  mutating func disconnect(_ end: Int) {
    guard let peer = ends[end].peer else { return }
    hub.disconnected(peer, at: now)
    ends[end].client.disconnected()
    ends[end].peer = nil
    ends[end].toHub = []
    ends[end].toClient = []
  }

  /// A hub that knows nothing takes the place of this one.
  mutating func restartHub() {
    for end in ends.indices { disconnect(end) }
    var configuration = hub.configuration
    configuration.mark += 1
    hub = ClassHub(room: hub.room, configuration: configuration)
  }

  mutating func perform(_ intent: ClassIntent, _ end: Int) {
    ends[end].client.perform(intent)
  }

  /// Sends bytes that no client would.
  mutating func send(_ text: String, _ end: Int) {
    ends[end].toHub += Array(text.utf8)
  }

  /// Lets at most so many bytes through in each direction of one end.
  mutating func pump(_ end: Int, bytes: Int = .max) {
    guard let peer = ends[end].peer else { return }
    ends[end].toHub += ends[end].client.takeOutput()
    let up = ends[end].toHub.prefix(bytes)
    ends[end].toHub.removeFirst(up.count)
    hub.received(up, from: peer, at: now)
    if ends[end].toClient.isEmpty { ends[end].toClient = hub.output(for: peer, at: now) ?? [] }
    let down = ends[end].toClient.prefix(bytes)
    ends[end].toClient.removeFirst(down.count)
    ends[end].client.received(down)
  }

  /// Lets everything through until nobody has anything to say.
  mutating func settle() {
    for _ in 0..<6 {
      now += 100
      for end in ends.indices { pump(end) }
      for cut in hub.takeCuts() {
        guard let end = ends.firstIndex(where: { $0.peer == cut }) else { continue }
        pump(end)
        disconnect(end)
      }
    }
  }

  func state(_ end: Int) -> ClassState { ends[end].client.state ?? ClassState() }
  func standing(_ end: Int) -> ClassClient.Standing { ends[end].client.standing }
}
