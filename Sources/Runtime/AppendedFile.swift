import Glibc

/// A file to which lines are added, by however many programs.
public final class AppendedFile {
  private let number: Int32
  private let path: String

  /// Opens a file for adding to its end, and makes it when it is missing; then only its owner may read it.
  ///
  /// - Throws: `SystemError` when it may not be opened or made, with `.notRegularFile` when it is neither a file nor a device.
  public init(path: String) throws(SystemError) {
    guard !path.utf8.contains(0) else {
      throw SystemError(call: "open", reason: .code(ENOENT), subject: path)
    }
    // Without O_NONBLOCK, opening a named pipe waits for a reader that may never come.
    let flags = O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC | O_NOCTTY | O_NONBLOCK
    number = try SystemCall.check("open", path) { open(path, flags, 0o600) }
    self.path = path
    var status = stat()
    guard fstat(number, &status) == 0, [S_IFREG, S_IFCHR].contains(status.st_mode & S_IFMT) else {
      throw SystemError(call: "open", reason: .notRegularFile, subject: path)
    }
  }

  deinit {
    close(number)
  }

  /// Adds some bytes.
  ///
  /// - Returns: how many of them were added; fewer than all when the disk fills up, and then the next call says why.
  /// - Throws: `SystemError` when none can be written, as on a full disk.
  public func append(_ bytes: [UInt8]) throws(SystemError) -> Int {
    try SystemCall.check("write", path) {
      bytes.withUnsafeBytes { Glibc.write(number, $0.baseAddress, $0.count) }
    }
  }
}
