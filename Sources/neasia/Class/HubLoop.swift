import Classroom
import Runtime

/// Runs the hub of one room: the sockets and the clock around a state machine that knows neither.
struct HubLoop {
  /// How long a hub waits for anybody to be there, and how long for everybody to read that the class is over.
  private static let emptyMilliseconds = 3_600_000
  private static let farewellMilliseconds = 2_000
  /// The most that is read from one peer before the others have their turn.
  private static let readLimit = 16_384

  private var hub: ClassHub
  private let listener: LocalListener
  private let token: ClassToken
  private var log: HubLog?
  private var isLogWaiting = false
  private var lines: [PeerID: HubLine] = [:]
  private var peersSoFar = 0
  /// Since when nobody is there, or everybody is only waited for to read that the class is over.
  private var idleSince: Int
  private var wasOver = false
  /// Whether no more connections can be open; those who wait do until one is closed.
  private var isFull = false

  /// A hub that listens already.
  ///
  /// - Parameters:
  ///   - log: where what happens is written; nothing when nobody asked for that.
  ///   - keepsNames: whether the log says who was there and who answered what.
  init(room: RoomName, listener: LocalListener, token: ClassToken, log: HubLog?, keepsNames: Bool) {
    var configuration = ClassConfiguration()
    configuration.zero = UniversalTime(seconds: WallClock.seconds - Self.now / 1000)
    configuration.keepsNames = keepsNames
    configuration.mark = Int.random(in: 1...Int(Int32.max))
    hub = ClassHub(room: room, configuration: configuration)
    self.listener = listener
    self.token = token
    self.log = log
    idleSince = Self.now
  }

  private static var now: Int { Int(clamping: MonotonicClock.nanoseconds / 1_000_000) }

  /// Serves until the class is over, or nobody has been there for an hour.
  ///
  /// - Throws: `SystemError` when the process has no means left to wait.
  mutating func run() throws(SystemError) {
    while !isDone(at: Self.now) {
      let peers = Array(lines.keys)
      let now = Self.now
      let watches = peers.map(watch)
      let door = Watch(listener.descriptor, isFull ? [] : .readable)
      let ready = try PollLoop.wait(for: [door] + watches, milliseconds: patience(at: now))
      hub.advance(to: Self.now)
      for (peer, readiness) in zip(peers, ready.dropFirst()) where !readiness.isEmpty {
        serve(peer, readiness)
      }
      if ready[0].contains(.readable) { admit() }
      writeLog()
      tellEverybody()
    }
  }

  private func watch(_ peer: PeerID) -> Watch {
    guard let line = lines[peer] else { return Watch(-1) }
    return Watch(line.socket.descriptor, line.isWaitingToWrite ? [.readable, .writable] : .readable)
  }

  // MARK: - Time

  private var limit: Int { hub.isOver ? Self.farewellMilliseconds : Self.emptyMilliseconds }

  private mutating func isDone(at now: Int) -> Bool {
    if hub.isOver != wasOver || !hub.isOver && !lines.isEmpty { idleSince = now }
    wasOver = hub.isOver
    return now - idleSince >= limit
  }

  /// How long nothing needs to be done unless something happens.
  private func patience(at now: Int) -> Int? {
    let idle = lines.isEmpty || hub.isOver ? idleSince + limit : nil
    let deadlines = [hub.nextDeadline(after: now), idle].compactMap { $0 }
    return deadlines.min().map { max(0, $0 - now) }
  }

  // MARK: - Peers

  /// Takes everybody who waits at the door.
  private mutating func admit() {
    while true {
      do throws(SystemError) {
        guard let socket = try listener.accept() else { return }
        let userID = try socket.peerUserID()
        connect(HubLine(socket, userID: userID), mayLead: userID == CurrentProcess.userID)
      } catch {
        isFull = error.isShortage
        return
      }
    }
  }

  private mutating func connect(_ line: HubLine, mayLead: Bool) {
    peersSoFar += 1
    let peer = PeerID(number: peersSoFar)
    lines[peer] = line
    hub.connected(peer, rights: PeerRights(userID: line.userID, mayLead: mayLead), at: Self.now)
  }

  private mutating func serve(_ peer: PeerID, _ readiness: Readiness) {
    guard let line = lines[peer] else { return }
    // What has come is read to the end before a broken line is given up.
    if readiness.contains(.readable) {
      switch try? line.socket.receive(limit: Self.readLimit) {
      case .bytes(let bytes): take(bytes, from: peer)
      case .nothing: break
      case .end, nil: return disconnect(peer)
      }
    } else if readiness.contains(.hangup) {
      disconnect(peer)
    }
  }

  private mutating func take(_ bytes: [UInt8], from peer: PeerID) {
    guard var line = lines[peer], !line.isCut else { return }
    let isFresh = line.isFresh
    line.isFresh = false
    lines[peer] = line
    // A message of so few bytes arrives whole on a local socket.
    guard isFresh, let rest = token.presented(in: bytes) else {
      return hub.received(bytes[...], from: peer, at: Self.now)
    }
    hub.disconnected(peer, at: Self.now)
    lines[peer] = nil
    connect(line, mayLead: true)
    hub.received(rest, from: PeerID(number: peersSoFar), at: Self.now)
  }

  private mutating func disconnect(_ peer: PeerID) {
    lines[peer] = nil
    isFull = false
    hub.disconnected(peer, at: Self.now)
  }

  /// Writes to everybody what their sockets take now; a state that is not due yet is not given by the hub.
  private mutating func tellEverybody() {
    for peer in hub.takeCuts() { lines[peer]?.isCut = true }
    let now = Self.now
    for (peer, line) in lines {
      guard line.isCut || line.isWaitingToWrite || hub.wantsToWrite(peer, at: now) else { continue }
      var line = line
      let isThere = line.write { hub.output(for: peer, at: now) }
      lines[peer] = line
      // Whoever does not even read why is not waited for.
      if !isThere || line.isCut { disconnect(peer) }
    }
  }

  private mutating func writeLog() {
    let entries = hub.takeLog()
    let trouble = log?.write(entries)
    hub.logStands(trouble)
    // Whoever runs a hub without leading looks here; once, since it is tried again at every event.
    if let trouble, !isLogWaiting {
      StandardError.write("neasia: the log waits, and the class goes on: \(trouble)\n")
    }
    isLogWaiting = trouble != nil
  }
}
