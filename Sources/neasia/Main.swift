import ArgumentParser
import Canvas
import Explorer
import Runtime

/// Where the program begins and where it ends.
@main
enum Main {
  static func main() {
    CurrentProcess.prepareHeap()
    CurrentProcess.ignoreBrokenPipes()
    CurrentProcess.ignoreFileSizeLimit()
    CurrentProcess.occupyStandardDescriptors()
    do {
      // What a class types is the bare name. It need not wait for the argument parser, which takes longer to start than the
      // case to load (docs/performance.md).
      if CommandLine.arguments.count == 1 {
        let (settings, casebook) = try Opening.usual()
        var start = Start(
          settings: settings, casebook: casebook, documents: Opening.documents(nil, settings, for: casebook),
          appearance: Opening.appearance(theme: settings.theme, isASCII: settings.isASCII ?? false),
          keeper: Keeper(caseID: casebook.heading.id))
        try TerminalExplorer.open(&start)
      } else {
        var command = try Neasia.parseAsRoot()
        try command.run()
      }
    } catch let failure as Failure {
      StandardError.write("neasia: \(failure.safeDescription)\n")
      CurrentProcess.exit(failure.status.rawValue)
    } catch {
      finish(with: error)
    }
  }

  /// Ends the program with the words and the status of the argument parser; help and version are such "errors" too.
  ///
  /// Every word is made safe here, since an argument may hold anything.
  private static func finish(with error: Error) -> Never {
    let status = Neasia.exitCode(for: error)
    let message = Failure(Arguments.shown(in: Neasia.fullMessage(for: error))).safeDescription
    if !message.isEmpty {
      if status.isSuccess { Output.write(message + "\n") } else { StandardError.write(message + "\n") }
    }
    CurrentProcess.exit(status.rawValue)
  }
}
