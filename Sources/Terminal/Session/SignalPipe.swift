import CTerminal
import Glibc
import Runtime

/// The signals the program answers, as bytes that `poll` can wait for.
///
/// Must be created before the screen, or ncurses installs handlers of its own. A process has one.
public struct SignalPipe: ~Copyable {
  /// What a signal asks of the program.
  public enum Request: Hashable, Sendable {
    /// The program should end; with the signal's number.
    case end(Int32)
    /// The user wants the shell back for a while.
    case stop
    /// The program runs again after a stop.
    case continued
    /// The terminal has another size.
    case resized
  }

  /// The descriptor to wait for.
  public let descriptor: Int32

  /// Starts catching signals; a write to a pipe without a reader fails from here on instead of ending the process.
  ///
  /// - Throws: `TerminalError.alreadyOpen` when they are caught already, `.system` when no descriptor is left.
  public init() throws(TerminalError) {
    errno = 0
    let descriptor = CTerminal_catch_signals()
    guard descriptor >= 0 else {
      if errno == 0 { throw .alreadyOpen }
      throw .system(SystemError(call: "pipe", reason: .code(errno)))
    }
    CurrentProcess.ignoreBrokenPipes()
    self.descriptor = descriptor
  }

  deinit {
    CTerminal_release_signals()
  }

  /// The requests that came since the last call, in their order; never waits.
  public func requests() -> [Request] {
    guard case .bytes(let bytes)? = try? Descriptor.read(descriptor) else { return [] }
    return bytes.map { byte in
      switch Int32(byte) {
      case SIGTSTP: .stop
      case SIGCONT: .continued
      case SIGWINCH: .resized
      case let signal: .end(signal)
      }
    }
  }
}
