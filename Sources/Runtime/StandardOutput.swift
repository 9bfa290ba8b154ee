import Glibc

/// What the program prints for other programs and for reading.
public enum StandardOutput {
  /// How a write ended.
  public enum Outcome: Hashable, Sendable {
    case written
    /// The reader, such as `head`, has had enough; the program ends quietly.
    case readerGone
  }

  /// Writes bytes at once, without a buffer.
  ///
  /// - Throws: `SystemError` when the bytes cannot be written, as on a full disk.
  public static func write(_ bytes: [UInt8]) throws(SystemError) -> Outcome {
    do {
      try Descriptor.write(bytes, to: STDOUT_FILENO)
      return .written
    } catch let error where error.code == EPIPE {
      return .readerGone
    } catch {
      throw SystemError(call: error.call, reason: error.reason, subject: "standard output")
    }
  }

  /// Writes text as UTF-8.
  ///
  /// Text from outside must have been escaped before.
  ///
  /// - Throws: `SystemError` when the text cannot be written.
  public static func write(_ text: String) throws(SystemError) -> Outcome {
    try write(Array(text.utf8))
  }
}

/// What the program says to its user beside its output.
public enum StandardError {
  /// Writes text as UTF-8; with nobody left to tell, a failure is silent.
  public static func write(_ text: String) {
    try? Descriptor.write(Array(text.utf8), to: STDERR_FILENO)
  }
}
