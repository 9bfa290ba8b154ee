import Glibc

/// A request the operating system refused, or a file that is not what it should be.
public struct SystemError: Error, Hashable, Sendable {
  /// The kinds of obstacle.
  public enum Reason: Hashable, Sendable {
    /// The `errno` of the failed call.
    case code(Int32)
    /// The path leads to something else than a regular file: a directory, a pipe, a device.
    case notRegularFile
    /// The file, or one line of it, has more bytes than the limit.
    case tooLarge(limit: Int)
  }

  /// The system call, such as `open`.
  public var call: String
  /// What stood in the way.
  public var reason: Reason
  /// The path or thing the call was about, as it was given; never printed without being escaped.
  public var subject: String?

  /// An error of a call, and the path or thing it was about.
  public init(call: String, reason: Reason, subject: String? = nil) {
    self.call = call
    self.reason = reason
    self.subject = subject
  }

  /// The failed call's number, when there was one.
  public var code: Int32? {
    if case .code(let code) = reason { code } else { nil }
  }

  /// Whether the path is taken already.
  public var isExistingPath: Bool { code == EEXIST }
}

extension SystemError {
  /// Whether nothing has the path's name, or a part of the path is no folder.
  public var isAbsence: Bool { code == ENOENT || code == ENOTDIR }

  /// Whether the user may not do what was asked for.
  public var isDenial: Bool { code == EACCES || code == EPERM }
}

extension SystemError: CustomStringConvertible {
  /// What stands in the way and what to do about it, to stand behind the name of the thing; safe to print.
  public var obstacle: String {
    switch reason {
    case .code(let code): "\(call) failed: \(Self.meaning(of: code))"
    case .notRegularFile: "not a regular file; name a file"
    case .tooLarge(let limit): "larger than the limit of \(limit) bytes; shorten or split it"
    }
  }

  /// One sentence for the user, safe to print.
  public var description: String {
    "\((subject ?? "the system").escapedForTerminal): \(obstacle)."
  }

  /// What went wrong and what to do about it; rare codes get the C library's words.
  private static func meaning(of code: Int32) -> String {
    switch code {
    case ENOENT: "it does not exist; check the spelling"
    case EEXIST: "it exists already; choose another name"
    case EACCES, EPERM: "permission denied; check who may read and write it"
    case EROFS: "the disk can only be read; choose a folder on another"
    case ENOTDIR: "a part of the path is not a folder; check the spelling"
    case EISDIR: "it is a folder; name a file"
    case ELOOP: "too many symbolic links; name the file itself"
    case ENAMETOOLONG: "the name is too long; choose a shorter one"
    case EMFILE, ENFILE: "too many files are open; raise the limit with ulimit -n"
    case ENOSPC, EDQUOT: "no space is left; free some"
    case EFBIG: "the file would be larger than this process may write; raise the limit with ulimit -f"
    case ECONNREFUSED: "nobody answers there; the program behind it has ended"
    case EWOULDBLOCK: "another program keeps it locked; end that one"
    case EIO, ENXIO: "the device is gone; connect again"
    default: "\(Self.words(of: code)) (error \(code)); check it and try again"
    }
  }

  private static func words(of code: Int32) -> String {
    guard let words = strerror(code) else { return "unknown error" }
    return String(cString: words)
  }
}
