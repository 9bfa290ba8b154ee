import Glibc

/// An open file descriptor; closed when it goes out of use.
public struct Descriptor: ~Copyable {
  /// The number the system knows it by.
  public let number: Int32
  private let name: String

  private init(number: Int32, name: String) {
    self.number = number
    self.name = name
  }

  deinit {
    close(number)
  }

  /// How a descriptor is opened.
  public enum Access: Sendable {
    case read, readWrite
  }

  /// Opens a path; other programs started from here do not inherit it.
  ///
  /// - Throws: `SystemError` when the path does not exist, may not be opened, or nobody is at its other end.
  public init(opening path: String, for access: Access) throws(SystemError) {
    // C would silently take the part before a zero byte for the path.
    guard !path.utf8.contains(0) else {
      throw SystemError(call: "open", reason: .code(ENOENT), subject: path)
    }
    let mode = access == .read ? O_RDONLY : O_RDWR
    // Without O_NONBLOCK, opening a named pipe waits for a writer that may never come.
    let flags = mode | O_CLOEXEC | O_NOCTTY | O_NONBLOCK
    let number = try SystemCall.check("open", path) { open(path, flags) }
    self.init(number: number, name: path)
    _ = fcntl(number, F_SETFL, mode)
  }

  /// Opens a file for writing that only its owner may read, and makes it when it is missing; a link is not followed.
  ///
  /// - Throws: `SystemError` when it may not be made or opened.
  init(creating path: String) throws(SystemError) {
    guard !path.utf8.contains(0) else {
      throw SystemError(call: "open", reason: .code(ENOENT), subject: path)
    }
    let flags = O_WRONLY | O_CREAT | O_CLOEXEC | O_NOCTTY | O_NONBLOCK | O_NOFOLLOW
    let number = try SystemCall.check("open", path) { open(path, flags, 0o600) }
    self.init(number: number, name: path)
  }

  /// Whether the descriptor is a regular file, and how large that is.
  func regularFileSize() throws(SystemError) -> Int? {
    var status = stat()
    try SystemCall.check("stat", name) { fstat(number, &status) }
    return status.st_mode & S_IFMT == S_IFREG ? Int(status.st_size) : nil
  }

  /// Reads what is there, up to the buffer's size; 0 bytes mean the end.
  func read(into buffer: inout [UInt8]) throws(SystemError) -> Int {
    try Self.read(number, into: &buffer, name: name)
  }

  /// Reads from a descriptor that belongs to somebody else.
  static func read(
    _ number: Int32, into buffer: inout [UInt8], name: @autoclosure () -> String
  ) throws(SystemError) -> Int {
    try SystemCall.check("read", name()) {
      buffer.withUnsafeMutableBytes { Glibc.read(number, $0.baseAddress, $0.count) }
    }
  }

  /// Reads what is there now from a descriptor that belongs to somebody else, for use after `poll` said it is ready.
  ///
  /// - Parameters:
  ///   - number: The descriptor.
  ///   - limit: The most bytes to read, at least 1.
  /// - Returns: The bytes, or that there are none now or any more.
  /// - Throws: `SystemError`, with `EIO` when the terminal behind the descriptor is gone.
  public static func read(_ number: Int32, limit: Int = 4096) throws(SystemError) -> ReadResult {
    var bytes = [UInt8](repeating: 0, count: max(1, limit))
    let count: Int
    do {
      count = try read(number, into: &bytes, name: "descriptor \(number)")
    } catch let error where error.code == EAGAIN {
      return .nothing
    }
    if count == 0 { return .end }
    bytes.removeLast(bytes.count - count)
    return .bytes(bytes)
  }

  /// What one `read` gave.
  public enum ReadResult: Hashable, Sendable {
    case bytes([UInt8])
    /// Nothing now; the descriptor does not block.
    case nothing
    /// Nothing any more.
    case end
  }

  /// Writes all bytes to a descriptor that belongs to somebody else, waiting as long as it takes.
  ///
  /// - Throws: `SystemError`, with `EPIPE` when nobody reads any more.
  public static func write(_ bytes: [UInt8], to number: Int32) throws(SystemError) {
    var written = 0
    while written < bytes.count {
      do {
        written += try SystemCall.check("write", "descriptor \(number)") {
          bytes[written...].withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
        }
      } catch let error where error.code == EAGAIN {
        // Another program made the shared terminal or pipe non-blocking.
        _ = try PollLoop.wait(for: [Watch(number, .writable)], milliseconds: nil)
      }
    }
  }
}
