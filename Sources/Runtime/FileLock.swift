import Glibc

/// A lock that several copies of the program respect.
public enum FileLock {
  /// How often a lock that another copy has is asked for, and how long to wait in between.
  private static let attempts = 200
  private static let pauseMilliseconds = 10

  /// Does something while no other copy does anything under the same lock, waiting for it for at most two seconds.
  ///
  /// Whoever has it writes a small file and is done in much less; one that was stopped meanwhile must not stop all others.
  /// The system takes the lock from a process that ends.
  ///
  /// - Parameters:
  ///   - path: The lock's file, which is made when it is missing and never holds anything.
  ///   - body: What is done.
  /// - Throws: `SystemError`: what `body` throws, the lock's file cannot be opened, or with `EWOULDBLOCK` another copy kept
  ///   the lock.
  public static func hold<Result>(
    _ path: String, _ body: () throws(SystemError) -> Result
  ) throws(SystemError) -> Result {
    let file = try Descriptor(creating: path)
    try take(file, path)
    defer { flock(file.number, LOCK_UN) }
    return try body()
  }

  private static func take(_ file: borrowing Descriptor, _ path: String) throws(SystemError) {
    let number = file.number
    for _ in 1..<attempts {
      do throws(SystemError) {
        try SystemCall.check("flock", path) { flock(number, LOCK_EX | LOCK_NB) }
        return
      } catch {
        guard error.code == EWOULDBLOCK else { throw error }
        _ = try PollLoop.wait(for: [], milliseconds: pauseMilliseconds)
      }
    }
    try SystemCall.check("flock", path) { flock(number, LOCK_EX | LOCK_NB) }
  }
}
