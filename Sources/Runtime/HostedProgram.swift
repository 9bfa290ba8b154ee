import CRuntime
import Glibc

/// A program on a pseudo-terminal whose other end is ours, as a terminal emulator would run it.
///
/// It does not outlive this process, nor this value.
public final class HostedProgram {
  /// The program's process.
  public let process: Int32
  /// Our end of its terminal, to wait for; what is read from it is what the program shows.
  public let descriptor: Int32
  private var hasEnded = false

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - path: The program's file.
  ///   - arguments: Its arguments, without its name.
  ///   - environment: All that its environment holds, as `NAME=value`.
  ///   - columns: The width of its terminal.
  ///   - rows: The height of its terminal.
  /// - Throws: `SystemError` when there is no terminal or no process left. A program that cannot be run ends with the status 127.
  public init(
    _ path: String, _ arguments: [String], environment: [String], columns: Int = 80, rows: Int = 24
  ) throws(SystemError) {
    let words = ([path] + arguments).map { strdup($0) }
    let variables = environment.map { strdup($0) }
    defer { for text in words + variables { free(text) } }
    var terminal: Int32 = -1
    process = try SystemCall.check("forkpty", path) {
      CRuntime_start_on_terminal(
        path, words + [nil], variables + [nil], UInt16(clamping: columns), UInt16(clamping: rows), &terminal)
    }
    descriptor = terminal
  }

  deinit {
    if !hasEnded { end() }
    close(descriptor)
  }

  /// Types bytes.
  ///
  /// - Throws: `SystemError`, with `EIO` when the program is gone.
  public func type(_ bytes: [UInt8]) throws(SystemError) {
    try Descriptor.write(bytes, to: descriptor)
  }

  /// Reads what the program has shown since; nothing more comes after the end.
  public func read(limit: Int = 65536) -> Descriptor.ReadResult {
    // The system says EIO where the other end of a terminal is closed.
    (try? Descriptor.read(descriptor, limit: limit)) ?? .end
  }

  /// Stops the program where it is, without its knowing, until ``resume()``.
  public func pause() {
    kill(process, SIGSTOP)
  }

  /// Lets a paused program go on.
  public func resume() {
    kill(process, SIGCONT)
  }

  /// Asks the program to end, waits for at most two seconds, and then ends it without asking.
  ///
  /// - Returns: Its exit status, or 128 and the number of the signal that ended it.
  @discardableResult
  public func end() -> Int32 {
    kill(process, SIGTERM)
    // Who is paused would not hear of it.
    kill(process, SIGCONT)
    if let status = wait(milliseconds: 2000) { return status }
    kill(process, SIGKILL)
    return wait(milliseconds: 2000) ?? -1
  }

  /// Waits for the program's end.
  ///
  /// - Parameter milliseconds: How long at most.
  /// - Returns: Its exit status, or 128 and the number of the signal that ended it; nothing while it runs.
  public func wait(milliseconds: Int) -> Int32? {
    guard !hasEnded else { return nil }
    let end = MonotonicClock.nanoseconds + UInt64(max(0, milliseconds)) * 1_000_000
    var word: Int32 = 0
    while waitpid(process, &word, WNOHANG) == 0 {
      guard MonotonicClock.nanoseconds < end else { return nil }
      // What it still shows must be taken, or it waits for that in turn.
      _ = read()
      poll(nil, 0, 5)
    }
    hasEnded = true
    // The lower seven bits are the signal, the next byte is what the program returned: wait(2).
    let signal = word & 0x7F
    return signal == 0 ? (word >> 8) & 0xFF : 128 + signal
  }
}
