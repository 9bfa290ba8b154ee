import CRuntime
import Glibc

/// One end of a connection between two programs on this machine, over a socket that is a file.
///
/// Nothing here ever waits: what cannot be done now is told, and `PollLoop` says when it can. Source: unix(7).
public final class LocalSocket {
  /// The number to wait for; it stays the socket's own.
  public let descriptor: Int32

  /// Takes over an open socket, which is closed when it goes out of use.
  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// Connects to whoever listens at a path.
  ///
  /// - Parameter path: The socket's file, of at most 107 bytes.
  /// - Throws: `SystemError`, where `isAbsence` or `isDeserted` means that nobody listens there, `isDenial` that this user may not
  ///   connect, and `ENAMETOOLONG` that no socket can have the path.
  public convenience init(connectingTo path: String) throws(SystemError) {
    guard !path.utf8.contains(0) else {
      throw SystemError(call: "connect", reason: .code(ENOENT), subject: path)
    }
    self.init(descriptor: try SystemCall.check("connect", path) { CRuntime_connect(path) })
  }

  /// The number of the user at the other end, which no other program can pretend.
  ///
  /// - Throws: `SystemError` when the system does not say.
  public func peerUserID() throws(SystemError) -> UInt32 {
    var user: UInt32 = 0
    try SystemCall.check("getsockopt", "socket") { CRuntime_peer(descriptor, &user) }
    return user
  }

  /// Reads what is there now.
  ///
  /// - Parameter limit: The most bytes to read, at least 1.
  /// - Returns: The bytes, or that there are none now or any more. A connection that was broken off counts as ended.
  /// - Throws: `SystemError` when reading fails otherwise.
  public func receive(limit: Int = 65536) throws(SystemError) -> Descriptor.ReadResult {
    do throws(SystemError) {
      return try Descriptor.read(descriptor, limit: limit)
    } catch {
      guard error.code == ECONNRESET else { throw error }
      return .end
    }
  }

  /// Writes as many bytes as fit now.
  ///
  /// - Returns: How many were written, 0 when none fit; nothing when the other end is gone.
  /// - Throws: `SystemError` when writing fails otherwise.
  public func send(_ bytes: ArraySlice<UInt8>) throws(SystemError) -> Int? {
    guard !bytes.isEmpty else { return 0 }
    do throws(SystemError) {
      return try SystemCall.check("send", "socket") {
        bytes.withUnsafeBytes { CRuntime_send(descriptor, $0.baseAddress, $0.count) }
      }
    } catch {
      switch error.code {
      case EAGAIN: return 0
      case EPIPE, ECONNRESET: return nil
      default: throw error
      }
    }
  }
}
