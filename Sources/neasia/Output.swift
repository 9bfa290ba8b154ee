import Runtime

/// Writes what was asked for to standard output; a reader that has gone ends the program quietly.
enum Output {
  static func write(_ text: String) {
    write(Array(text.utf8))
  }

  /// Writes bytes as they are.
  static func write(_ bytes: [UInt8]) {
    do throws(SystemError) {
      if try StandardOutput.write(bytes) == .readerGone { CurrentProcess.exit(0) }
    } catch {
      StandardError.write("neasia: \(error.description)\n")
      CurrentProcess.exit(1)
    }
  }
}
