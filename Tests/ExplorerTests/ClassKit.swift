import Canvas
import CaseKit
import CaseModel
import Classroom
import Testing

@testable import Explorer

/// A class of explorers around one hub, without sockets: what one does on their screen reaches the others' screens.
struct ClassWalk {
  private(set) var hub: ClassHub
  private(set) var walks: [Walk] = []
  private(set) var clients: [ClassClient] = []
  private var isConnected: [Bool] = []
  private var peers: [PeerID] = []
  private var now = 0
  /// The time of day on everybody's wall.
  var clock: ClockTime?

  init() throws {
    hub = ClassHub(room: try #require(RoomName("room-4b")))
  }

  /// Somebody joins with a screen of their own.
  mutating func join(
    _ role: ClassClient.Role = .follower, _ name: String = "kim", at location: String? = nil,
    in casebook: Casebook, size: Size = Size(width: 110, height: 30), mayLead: Bool = false
  ) throws -> Int {
    let end = clients.count
    walks.append(try Walk(location, in: casebook, size: size))
    clients.append(
      ClassClient(role: role, name: name, room: hub.room, caseDigest: CaseDigest(of: casebook).description))
    isConnected.append(true)
    peers.append(PeerID(number: end))
    let rights = PeerRights(userID: 1, mayLead: mayLead || role != .follower)
    hub.connected(PeerID(number: end), rights: rights, at: now)
    clients[end].connected()
    settle()
    return end
  }

  /// The line of somebody is gone.
  mutating func leave(_ end: Int) {
    hub.disconnected(peers[end], at: now)
    clients[end].disconnected()
    isConnected[end] = false
    receive(end)
    settle()
  }

  /// Somebody whose line was gone comes back.
  mutating func comeBack(_ end: Int, number: Int) {
    clients[end].connected()
    peers[end] = PeerID(number: number)
    hub.connected(peers[end], rights: PeerRights(userID: 1, mayLead: false), at: now)
    isConnected[end] = true
    settle()
  }

  /// Presses keys on somebody's screen.
  mutating func press(_ keys: String, _ end: Int) throws {
    for key in try KeyScript(keys).keys {
      tell(walks[end].handle(.key(key)), end)
      settle()
    }
  }

  /// Lets everything through that anybody has to say.
  mutating func settle(minutes: Int = 0) {
    now += minutes * 60_000
    for _ in 0..<6 {
      now += 100
      for end in clients.indices where isConnected[end] {
        let peer = peers[end]
        hub.received(clients[end].takeOutput()[...], from: peer, at: now)
        guard let bytes = hub.output(for: peer, at: now) else { continue }
        clients[end].received(bytes[...])
        receive(end)
      }
    }
  }

  private mutating func receive(_ end: Int) {
    tell(walks[end].receive(clients[end], at: clock), end)
  }

  private mutating func tell(_ effects: [Effect], _ end: Int) {
    for case .classIntent(let intent) in effects { clients[end].perform(intent) }
  }

  func place(_ end: Int) -> String { walks[end].state.place.description }

  /// The line that says how one stands to the class.
  func line(_ end: Int) -> String {
    let lines = walks[end].lines
    return lines.count > 1 ? lines[lines.count - 2] : ""
  }

  func seat(_ end: Int) throws -> ClassSeat { try #require(walks[end].state.classroom) }
}

extension Walk {
  /// Takes one event and gives what the run loop would have to do.
  mutating func handle(_ event: InputEvent) -> [Effect] { changed { $0.handle(event) } }

  /// Takes in what the hub has told.
  mutating func receive(_ client: ClassClient, at clock: ClockTime?) -> [Effect] {
    changed { $0.receive(client, at: clock) }
  }
}
