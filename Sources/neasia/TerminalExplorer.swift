import Runtime
import Terminal

/// The explorer on a terminal.
enum TerminalExplorer {
  /// Opens the explorer on the terminal and returns when it is left; a signal ends the process.
  ///
  /// - Parameters:
  ///   - start: how it starts.
  ///   - connection: the connection to a class that is led or followed.
  static func open(_ start: inout Start, in connection: ClassConnection? = nil) throws {
    var loop = try ExplorerLoop(&start, in: connection)
    do throws(TerminalError) {
      let session = try TerminalSession()
      let notice = session.screen.notice
      let reason = try session.run(
        handle: { loop.take($0) }, frame: { _ in loop.frame() }, watching: { loop.watches() })
      if let words = loop.leave() { StandardError.write("neasia: \(words)\n") }
      if let notice { StandardError.write("neasia: \(notice)\n") }
      if reason != .quit { CurrentProcess.exit(reason.exitStatus) }
    } catch {
      throw Failure(error.description)
    }
    if let farewell = loop.connection?.farewell { throw Failure(farewell) }
  }
}
