import Classroom
import Runtime

/// One end of a class with its connection, which is made again when it is lost.
struct ClassConnection {
  /// The class as this end knows it.
  private(set) var client: ClassClient
  private let door: RoomDoor
  private var socket: LocalSocket?
  private var unsent: [UInt8] = []
  private let retry: Timer
  private var attempts = 0

  private static let welcomeMilliseconds: UInt64 = 5_000

  /// Comes into the class, and waits until its hub has said how it stands.
  ///
  /// - Throws: `Failure`: no hub answers, or it has refused.
  init(_ client: ClassClient, through door: RoomDoor) throws {
    self.client = client
    self.door = door
    do throws(SystemError) {
      retry = try Timer()
    } catch {
      throw Failure(error.description)
    }
    do throws(RoomProblem) {
      socket = try door.connect()
    } catch {
      throw Failure(error.description)
    }
    begin()
    try waitForWelcome()
  }

  /// What the run loop waits for.
  var watches: [Watch] {
    guard let socket else { return client.mayReconnect ? [Watch(retry.descriptor)] : [] }
    return [Watch(socket.descriptor, unsent.isEmpty ? .readable : [.readable, .writable])]
  }

  /// What is said when the hub has ended the connection for good.
  var farewell: String? {
    guard case .refused(let reason) = client.standing, !client.mayReconnect else { return nil }
    return reason.sentence(room: door.room)
  }

  /// Takes in that one of the descriptors is ready; those of others are nothing to it.
  mutating func take(_ descriptor: Int32, _ readiness: Readiness) {
    if let socket, descriptor == socket.descriptor {
      // What has come is read to the end before a broken line is given up.
      if readiness.contains(.readable) {
        read(socket)
      } else if readiness.contains(.hangup) {
        lose()
      }
      flush()
    } else if descriptor == retry.descriptor, socket == nil {
      reconnect()
    }
  }

  /// Tells the hub what is wanted of the class.
  mutating func perform(_ intent: ClassIntent) {
    client.perform(intent)
    flush()
  }

  private mutating func begin() {
    client.connected()
    unsent = door.token?.presentation ?? []
    flush()
  }

  private mutating func read(_ socket: LocalSocket) {
    while true {
      switch try? socket.receive() {
      case .bytes(let bytes):
        client.received(bytes[...])
        attempts = 0
      case .nothing: return
      case .end, nil: return lose()
      }
    }
  }

  private mutating func flush() {
    guard let socket else { return }
    unsent += client.takeOutput()
    while !unsent.isEmpty {
      // A hub that is gone may have said why: reading finds its last words, and the end after them.
      guard let count = try? socket.send(unsent[...]) else {
        unsent = []
        return
      }
      if count == 0 { return }
      unsent.removeFirst(count)
    }
  }

  private mutating func lose() {
    socket = nil
    unsent = []
    client.disconnected()
    waitForNextAttempt()
  }

  /// A whole class must not come back in the same moment: a quarter of a second to one, later up to eight.
  private mutating func waitForNextAttempt() {
    let longest = 1_000 << min(attempts, 3)
    attempts += 1
    retry.set(milliseconds: Int.random(in: 250...longest))
  }

  private mutating func reconnect() {
    guard client.mayReconnect, let socket = try? door.connect() else { return waitForNextAttempt() }
    retry.set(milliseconds: nil)
    self.socket = socket
    begin()
  }

  /// Waits for the first state of the class.
  private mutating func waitForWelcome() throws {
    let end = MonotonicClock.nanoseconds + Self.welcomeMilliseconds * 1_000_000
    while client.standing == .connecting {
      let now = MonotonicClock.nanoseconds
      guard now < end, let socket else { break }
      do throws(SystemError) {
        let ready = try PollLoop.wait(for: watches, milliseconds: Int((end - now) / 1_000_000) + 1)
        if let readiness = ready.first, !readiness.isEmpty { take(socket.descriptor, readiness) }
      } catch {
        throw Failure(error.description)
      }
    }
    switch client.standing {
    case .inClass: return
    case .refused(let reason): throw Failure(reason.sentence(room: door.room))
    case .connecting, .hubGone: throw Failure(RoomProblem.silent(door.room).description)
    }
  }
}
