import Glibc

/// Why a session ended.
public enum ExitReason: Hashable, Sendable {
  /// The user asked for it.
  case quit
  /// A signal with this number asked for it.
  case signal(Int32)
  /// The terminal is gone.
  case hangup

  /// The status to end the process with: 0, or 128 and the number of the signal, as shells count.
  public var exitStatus: Int32 {
    switch self {
    case .quit: 0
    case .signal(let number): 128 + number
    case .hangup: 128 + SIGHUP
    }
  }
}
