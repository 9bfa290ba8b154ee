import Classroom
import Runtime

/// One connection of a hub: its socket, and what of the last message the socket has not taken yet.
struct HubLine {
  let socket: LocalSocket
  let userID: UInt32
  /// What is left of one message; the next is asked for when this is empty, so a slow reader costs one message and no queue.
  private var unsent: ArraySlice<UInt8> = []
  /// Whether nothing has come yet: a class token can only stand at the very beginning.
  var isFresh = true
  /// Whether the connection is closed once it has been told why.
  var isCut = false

  init(_ socket: LocalSocket, userID: UInt32) {
    self.socket = socket
    self.userID = userID
  }

  var isWaitingToWrite: Bool { !unsent.isEmpty }

  /// Writes what fits of what is left, then of the next messages.
  ///
  /// - Parameter next: the next message; nothing when the peer is up to date.
  /// - Returns: whether the other end is there.
  mutating func write(_ next: () -> [UInt8]?) -> Bool {
    while true {
      if unsent.isEmpty {
        guard let message = next() else { return true }
        unsent = message[...]
      }
      // Whatever else goes wrong with a socket does not get better either.
      guard let count = try? socket.send(unsent) else { return false }
      if count == 0 { return true }
      unsent = unsent.dropFirst(count)
    }
  }
}
