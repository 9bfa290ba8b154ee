import Foundation
import Testing

@testable import Runtime

@Suite("Sockets that are files")
struct LocalSocketTests {
  /// Runs a test with a path for a socket, which must be short.
  private func withPath(_ body: (String) throws -> Void) throws {
    let folder = "/tmp/neasia-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder + "/room.socket")
  }

  /// Runs a test with both ends of a connection.
  private func withConnection(_ body: (_ near: LocalSocket, _ far: LocalSocket) throws -> Void) throws {
    try withPath { path in
      let listener = try LocalListener(path: path, audience: .owner)
      let near = try LocalSocket(connectingTo: path)
      let far = try #require(try listener.accept())
      try body(near, far)
    }
  }

  private func code(_ body: () throws -> Void) -> Int32? {
    do {
      try body()
      return nil
    } catch {
      return (error as? SystemError)?.code
    }
  }

  @Test("Bytes go both ways, and each end knows the other's user")
  func both() throws {
    try withConnection { near, far in
      #expect(try near.send([1, 2, 3]) == 3)
      #expect(try far.receive() == .bytes([1, 2, 3]))
      #expect(try far.send([4, 5][1...]) == 1)
      #expect(try near.receive() == .bytes([5]))
      let users = [try far.peerUserID(), try near.peerUserID()]
      #expect(users == [geteuid(), geteuid()])
    }
  }

  @Test("Nothing waits: no bytes, no room, nobody who connects")
  func neverWaits() throws {
    try withConnection { near, far in
      #expect(try far.receive() == .nothing)
      let bytes = [UInt8](repeating: 7, count: 65536)
      var sent = 0
      while let count = try near.send(bytes[...]), count > 0 { sent += count }
      #expect(try near.send(bytes[...]) == 0)
      var received = 0
      while case .bytes(let some) = try far.receive() { received += some.count }
      #expect(received == sent)
      #expect(try PollLoop.wait(for: [Watch(near.descriptor, .writable)], milliseconds: 0) == [.writable])
    }
    try withPath { path in
      let listener = try LocalListener(path: path, audience: .owner)
      #expect(try listener.accept() == nil)
    }
  }

  @Test("An end that is gone is told to both, with what it had written")
  func gone() throws {
    try withPath { path in
      let listener = try LocalListener(path: path, audience: .owner)
      var near: LocalSocket? = try LocalSocket(connectingTo: path)
      let far = try #require(try listener.accept())
      _ = try near?.send([9])
      near = nil
      #expect(try far.receive() == .bytes([9]))
      #expect(try far.receive() == .end)
      #expect(try far.send([1]) == nil)
      // What is unread when an end is closed breaks the connection off.
      near = try LocalSocket(connectingTo: path)
      let other = try #require(try listener.accept())
      _ = try other.send([1])
      near = nil
      #expect(try other.receive() == .end)
    }
  }

  @Test("Nobody listens twice, and what was left behind is taken over")
  func once() throws {
    try withPath { path in
      var listener: LocalListener? = try LocalListener(path: path, audience: .owner)
      #expect(code { _ = try LocalListener(path: path, audience: .owner) } == EWOULDBLOCK)
      #expect(listener?.path == path)
      let peer = try LocalSocket(connectingTo: path)
      #expect(try peer.receive() == .nothing)
      listener = nil
      #expect(!FileManager.default.fileExists(atPath: path))
      #expect(code { _ = try LocalSocket(connectingTo: path) } == ENOENT)

      // A program that was killed leaves its socket.
      let isLeft = KilledProgram.leftSocket(at: path)
      try #require(isLeft)
      #expect(code { _ = try LocalSocket(connectingTo: path) } == ECONNREFUSED)
      listener = try LocalListener(path: path, audience: .owner)
      let next = try LocalSocket(connectingTo: path)
      #expect(try next.receive() == .nothing)
    }
  }

  @Test("What is no socket is not removed")
  func otherFile() throws {
    try withPath { path in
      try write([1], to: path)
      #expect(code { _ = try LocalListener(path: path, audience: .owner) } == EEXIST)
      #expect(FileManager.default.contents(atPath: path) == Data([1]))
    }
  }

  @Test("Who may connect does not depend on the mask of the process")
  func rights() throws {
    try withPath { path in
      for (audience, mode) in [(LocalListener.Audience.owner, 0o600), (.group, 0o660)] {
        let listener = try LocalListener(path: path, audience: audience)
        let attributes = try FileManager.default.attributesOfItem(atPath: listener.path)
        #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == mode)
      }
    }
  }

  @Test("A path that no socket can have is refused, whatever it is")
  func paths() throws {
    try withPath { path in
      let long = path + String(repeating: "x", count: 108)
      #expect(code { _ = try LocalSocket(connectingTo: long) } == ENAMETOOLONG)
      #expect(code { _ = try LocalListener(path: long, audience: .owner) } == ENAMETOOLONG)
      for hostile in [path + "\0x", "", "\0"] {
        #expect(code { _ = try LocalSocket(connectingTo: hostile) } != nil)
        #expect(code { _ = try LocalListener(path: hostile, audience: .owner) } != nil)
      }
      #expect(code { _ = try LocalListener(path: path + "/none/x", audience: .owner) } == ENOENT)
    }
  }

  @Test("No other program inherits a socket, and none blocks")
  func flags() throws {
    try withPath { path in
      let listener = try LocalListener(path: path, audience: .owner)
      let near = try LocalSocket(connectingTo: path)
      let far = try #require(try listener.accept())
      for number in [listener.descriptor, near.descriptor, far.descriptor] {
        #expect(fcntl(number, F_GETFD) & FD_CLOEXEC != 0)
        #expect(fcntl(number, F_GETFL) & O_NONBLOCK != 0)
      }
    }
  }

  @Test("Hundreds that wait are all taken")
  func crowd() throws {
    try withPath { path in
      let listener = try LocalListener(path: path, audience: .owner)
      let crowd = try (0..<200).map { _ in try LocalSocket(connectingTo: path) }
      var taken: [LocalSocket] = []
      while let next = try listener.accept() { taken.append(next) }
      #expect(taken.count == crowd.count)
    }
  }
}

/// A socket's file as a killed program leaves it.
private enum KilledProgram {
  static func leftSocket(at path: String) -> Bool {
    let number = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(number) }
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    return withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(number, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    } == 0
  }
}
