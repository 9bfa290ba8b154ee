import Runtime

/// Writes what was asked for to standard output; a reader that has gone ends the program quietly.
enum Output {
  static func write(_ text: String) {
    do throws(SystemError) {
      if try StandardOutput.write(text) == .readerGone { CurrentProcess.exit(0) }
    } catch {
      StandardError.write("neasia: \(error.description)\n")
      CurrentProcess.exit(1)
    }
  }
}
