import Glibc

/// The only way this module calls the system: a result below zero becomes an error, an interrupted call is repeated.
enum SystemCall {
  /// Runs `body` until a signal no longer interrupts it.
  ///
  /// - Parameters:
  ///   - call: The name of the system call, for the error.
  ///   - subject: The path or thing it is about; asked for only when the call fails.
  ///   - body: The call itself; returns -1 and sets `errno` when it fails.
  /// - Returns: What the call returned, never negative.
  /// - Throws: `SystemError` with the call's `errno`.
  @discardableResult
  static func check<Result: SignedInteger>(
    _ call: String, _ subject: @autoclosure () -> String? = nil, _ body: () -> Result
  ) throws(SystemError) -> Result {
    while true {
      let result = body()
      if result >= 0 { return result }
      let code = errno
      if code != EINTR { throw SystemError(call: call, reason: .code(code), subject: subject()) }
    }
  }
}
