import Runtime

/// Somebody in a class without an explorer: a socket that says hello.
struct ClassVisitor {
  private let socket: LocalSocket

  /// Connects and says hello.
  init(path: String, room: String, name: String) throws {
    socket = try LocalSocket(connectingTo: path)
    let hello =
      #"{"neasia": 1, "do": "hello", "room": "\#(room)", "lead": false, "name": "\#(name)", "case": "0", "#
      + #""epoch": 0, "sequence": 0}"# + "\n"
    _ = try socket.send(Array(hello.utf8)[...])
  }

  /// Waits until the hub has said something.
  func waitForWelcome() throws {
    _ = try PollLoop.wait(for: [Watch(socket.descriptor)], milliseconds: 10_000)
    guard case .bytes = try socket.receive() else { throw ClassProblem.silent(count: 1, said: []) }
  }
}
