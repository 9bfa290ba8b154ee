import Foundation

/// Starts a program with the files `in`, `out` and `err` of a folder as its streams.
///
/// Foundation's `Process` waits until all that inherited from the program have ended, so a server that it leaves behind
/// would never be waited for to the end.
///
/// - Throws: `POSIXError` when it cannot be started.
func start(_ command: [String], environment: [String], streams: String) throws -> pid_t {
  var actions = posix_spawn_file_actions_t()
  var attributes = posix_spawnattr_t()
  posix_spawn_file_actions_init(&actions)
  posix_spawnattr_init(&attributes)
  defer {
    posix_spawn_file_actions_destroy(&actions)
    posix_spawnattr_destroy(&attributes)
  }
  let writing = O_WRONLY | O_CREAT | O_TRUNC
  posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, streams + "/in", O_RDONLY, 0)
  posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, streams + "/out", writing, 0o600)
  posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, streams + "/err", writing, 0o600)

  // The threads on which tests run block signals, and a program that inherits that cannot be ended.
  var signals = sigset_t()
  sigemptyset(&signals)
  posix_spawnattr_setsigmask(&attributes, &signals)
  posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))

  let arguments = command.map { strdup($0) }
  let variables = environment.map { strdup($0) }
  defer { for pointer in arguments + variables { free(pointer) } }
  var process = pid_t()
  let error = posix_spawnp(
    &process, command.first ?? "", &actions, &attributes, arguments + [nil], variables + [nil])
  guard error == 0 else { throw POSIXError(POSIXErrorCode(rawValue: error) ?? .EINVAL) }
  return process
}

/// Waits until a program that was started here has ended.
///
/// - Returns: Its exit status; 128 and the number of the signal that ended it.
func waitForEnd(of process: pid_t) throws -> Int32 {
  var word: Int32 = 0
  while waitpid(process, &word, 0) != process {
    guard errno == EINTR else { throw POSIXError(POSIXErrorCode(rawValue: errno) ?? .EINVAL) }
  }
  // The lower seven bits are the signal, the next byte is what the program returned: wait(2).
  let signal = word & 0x7F
  return signal == 0 ? (word >> 8) & 0xFF : 128 + signal
}
