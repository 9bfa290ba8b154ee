import CRuntime
import Glibc

/// A socket that is a file, at which other programs on this machine connect.
///
/// A lock beside the socket says whether somebody listens. The file alone does not: it stays when its program is killed. So a socket that
/// was left behind is taken over, and one that is in use is not.
public final class LocalListener {
  /// Who may connect, beside the administrator.
  public enum Audience: Hashable, Sendable {
    /// Only the user that listens.
    case owner
    /// The group of the file too, which is that of its folder when that hands its group on.
    case group

    fileprivate var mode: mode_t { self == .owner ? 0o600 : 0o660 }
  }

  /// The socket's file.
  public let path: String
  /// The number to wait for; readable when somebody connects.
  public let descriptor: Int32
  private let lock: Descriptor

  /// Begins to listen.
  ///
  /// - Parameters:
  ///   - path: The socket's file, of at most 107 bytes. The lock is the same path with `.lock` behind it, which stays.
  ///   - audience: Who may connect.
  /// - Throws: `SystemError`, with `EWOULDBLOCK` when another program listens there, `EEXIST` when the path is something else than a
  ///   socket, `ENAMETOOLONG`, or what stands in the way in the folder.
  public init(path: String, audience: Audience) throws(SystemError) {
    guard !path.utf8.contains(0) else {
      throw SystemError(call: "bind", reason: .code(ENOENT), subject: path)
    }
    lock = try Descriptor(creating: path + ".lock")
    let held = lock.number
    try SystemCall.check("flock", path) { flock(held, LOCK_EX | LOCK_NB) }
    var status = stat()
    if lstat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFSOCK else {
        throw SystemError(call: "bind", reason: .code(EEXIST), subject: path)
      }
      unlink(path)
    }
    descriptor = try SystemCall.check("bind", path) { CRuntime_listen(path, audience.mode) }
    self.path = path
  }

  /// Stops listening and removes the file: nobody who looks at the folder finds it any more.
  deinit {
    unlink(path)
    close(descriptor)
  }

  /// Takes the next connection.
  ///
  /// - Returns: The connection; nothing when nobody waits, or whoever waited has gone again.
  /// - Throws: `SystemError`, with `EMFILE` or `ENFILE` when no more can be open; those who wait go on waiting.
  public func accept() throws(SystemError) -> LocalSocket? {
    do throws(SystemError) {
      return LocalSocket(descriptor: try SystemCall.check("accept", path) { CRuntime_accept(descriptor) })
    } catch {
      guard error.code == EAGAIN || error.code == ECONNABORTED else { throw error }
      return nil
    }
  }
}

extension SystemError {
  /// Whether a socket's file is there, and nobody listens at it.
  public var isDeserted: Bool { code == ECONNREFUSED }

  /// Whether another program has what can be had only once.
  public var isTaken: Bool { code == EWOULDBLOCK }

  /// Whether no more descriptors are to be had.
  public var isShortage: Bool { code == EMFILE || code == ENFILE }
}
