import Foundation
import Testing

/// The rooms of one test: where they are, and the hubs that must be ended after it.
final class Classroom {
  /// The folder of the rooms, with a path short enough for sockets.
  let rooms: String
  /// The room that the tests use.
  static let room = "4b"

  init() throws {
    rooms = "/tmp/neasia-rooms-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: rooms, withIntermediateDirectories: false)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: rooms)
  }

  deinit {
    for hub in hubs { kill(hub, SIGKILL) }
    try? FileManager.default.removeItem(atPath: rooms)
  }

  var socketPath: String { "\(rooms)/\(Self.room).socket" }
  var tokenPath: String { "\(rooms)/\(Self.room).token" }

  /// The processes that run a hub in the folder.
  var hubs: [Int32] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap { Int32($0) }.filter { process in
      guard let line = FileManager.default.contents(atPath: "/proc/\(process)/cmdline") else { return false }
      let words = String(decoding: line, as: UTF8.self).split(separator: "\0")
      return words.contains("hub") && words.contains { $0.contains(rooms) }
        && words.first?.hasSuffix("neasia") == true
    }
  }

  /// A window in which somebody is in the class.
  ///
  /// - Parameters:
  ///   - words: what stands behind `neasia class`, without the folder of the rooms.
  ///   - seen: what the first screen shows.
  ///   - width: the window's width.
  func window(_ words: String, shows seen: String = "Northeast Asia", width: Int = 80) throws -> Tmux {
    let window = try Tmux(width: width, height: 24, environment: ["NEASIA_ROOMS": rooms])
    // A shell with job control would take the terminal from a program that is stopped.
    try window.enter("set +m")
    try window.openExplorer("", "class \(words)", shows: seen)
    return window
  }

  /// A window in which the teacher leads, with the explorer in the place of the console.
  func lead(_ location: String = "", width: Int = 110) throws -> Tmux {
    let window = try window("lead 4b \(location)", shows: "Leading", width: width)
    try window.type("C")
    try window.wait(for: "leading 4b")
    return window
  }

  /// Runs the program in these rooms without a terminal.
  func run(_ arguments: String...) throws -> Outcome {
    try Outcome(of: [Program.path, "class"] + arguments, environment: ["NEASIA_ROOMS": rooms])
  }
}

/// A peer that says to a hub whatever it likes.
final class RawPeer {
  private let number: Int32

  /// Connects to a socket, and waits for at most five seconds for each answer.
  init(path: String) throws {
    number = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_un()
    address.sun_family = sa_family_t(AF_UNIX)
    withUnsafeMutableBytes(of: &address.sun_path) { $0.copyBytes(from: path.utf8) }
    let connected = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(number, $0, socklen_t(MemoryLayout<sockaddr_un>.size))
      }
    }
    try #require(connected == 0, "nobody listens at \(path)")
    var limit = timeval(tv_sec: 5, tv_usec: 0)
    setsockopt(number, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(number, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
  }

  deinit {
    close(number)
  }

  /// Says something; what the hub does not want to hear to the end is no error.
  func say(_ bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        send(number, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      if count <= 0 { return }
      sent += count
    }
  }

  /// Says hello in the form of the first version.
  func greet(leads: Bool = false, name: String = "Mina") {
    let hello =
      #"{"neasia": 1, "do": "hello", "room": "4b", "lead": \#(leads), "name": "\#(name)", "case": "0","#
    say((hello + #" "epoch": 0, "sequence": 0}"# + "\n").utf8)
  }

  /// What the hub says until it closes the connection or a line of it contains some words.
  func listen(until words: String = "\n\n") -> String {
    var text = ""
    var buffer = [UInt8](repeating: 0, count: 65536)
    while !text.contains(words) {
      let count = recv(number, &buffer, buffer.count, 0)
      if count <= 0 { return text }
      text += String(decoding: buffer[..<count], as: UTF8.self)
    }
    return text
  }
}
