import Glibc

/// Facts about the running process.
public enum CurrentProcess {
  /// The path of the program's own file, by which it finds the files installed beside it; nil without /proc.
  public static var executablePath: String? {
    var bytes = [UInt8](repeating: 0, count: Int(PATH_MAX))
    let count = bytes.withUnsafeMutableBytes { buffer in
      buffer.withMemoryRebound(to: CChar.self) { characters in
        characters.baseAddress.map { readlink("/proc/self/exe", $0, characters.count) } ?? -1
      }
    }
    guard count > 0, count < bytes.count else { return nil }
    return String(validating: bytes[..<count], as: UTF8.self)
  }

  /// Whether the process could be continued after a stop by the shell that started it.
  ///
  /// A session's first process, such as the forced command of a login, has its parent in another session: nobody
  /// would ever continue it.
  public static var hasJobControl: Bool {
    getsid(getppid()) == getsid(0)
  }

  /// The number of the user whose rights the process has.
  public static var userID: UInt32 { geteuid() }

  /// Makes a write to a pipe without a reader fail with `EPIPE` instead of ending the process.
  public static func ignoreBrokenPipes() {
    signal(SIGPIPE, SIG_IGN)
  }

  /// Makes a write beyond the size that files may have fail with `EFBIG` instead of ending the process.
  public static func ignoreFileSizeLimit() {
    signal(SIGXFSZ, SIG_IGN)
  }

  /// Keeps descriptors 0 to 2 from being given to files that are opened later, when the process was started without
  /// them: what is said to standard error would otherwise end in a file, or on the terminal's own line.
  ///
  /// Reading from and writing to the ones that were missing goes on failing.
  public static func occupyStandardDescriptors() {
    for number in STDIN_FILENO...STDERR_FILENO where fcntl(number, F_GETFD) < 0 {
      // The lowest free number is given, which is this one.
      _ = open("/dev/null", number == STDIN_FILENO ? O_WRONLY : O_RDONLY)
    }
  }

  /// Ends the process at once with a status.
  public static func exit(_ status: Int32) -> Never {
    Glibc.exit(status)
  }
}
