import ArgumentParser
import Runtime

/// Where the program begins and where it ends.
@main
enum Main {
  static func main() {
    CurrentProcess.ignoreBrokenPipes()
    do {
      var command = try Neasia.parseAsRoot()
      try command.run()
    } catch {
      finish(with: error)
    }
  }

  /// Ends the program with the words and the status of an error; help and version are such "errors" too.
  ///
  /// Every word is made safe here, since an argument may hold anything.
  private static func finish(with error: Error) -> Never {
    let status = Neasia.exitCode(for: error)
    let message = Neasia.fullMessage(for: error)
    let safe = message.split(separator: "\n", omittingEmptySubsequences: false)
      .map { String($0).escapedForTerminal }.joined(separator: "\n")
    if !safe.isEmpty {
      if status.isSuccess { Output.write(safe + "\n") } else { StandardError.write(safe + "\n") }
    }
    CurrentProcess.exit(status.rawValue)
  }
}
