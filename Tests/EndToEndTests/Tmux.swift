import Foundation
import Testing

/// A tmux server of one test's own, with one window in which a shell runs.
final class Tmux {
  /// Whether the tests on a terminal can run; continuous integration installs what they need.
  static let isThere = (try? Outcome(of: ["tmux", "-V"]).status) == 0

  /// The words by which the shell says that it waits.
  static let prompt = "ready>"

  /// A folder of the test's own, which the shell knows as `$FOLDER`; the server's socket is in it.
  let folder: String

  /// Starts a shell in a window of a size, and waits until it is ready.
  ///
  /// - Parameter environment: What the shell, and so the program, finds in its environment beside a few fixed ones.
  init(width: Int = 80, height: Int = 24, environment: [String: String] = [:]) throws {
    // The path of a socket has room for a hundred bytes only, so a long TMPDIR is not used.
    folder = "/tmp/neasia-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var variables = [
      "PATH": "/usr/bin:/bin", "HOME": folder, "PS1": Self.prompt, "TERM": "screen-256color",
      "LANG": "C.UTF-8",
      "NEASIA": Program.path, "FOLDER": folder,
    ]
    variables.merge(environment) { _, given in given }
    try run(
      ["new-session", "-d", "-x", "\(width)", "-y", "\(height)", "env", "-i"]
        + variables.map { "\($0)=\($1)" } + ["/bin/sh"])
    try run(["set-option", "-g", "remain-on-exit", "off"])
    try waitForPrompt()
  }

  deinit {
    _ = try? run(["kill-server"])
    try? FileManager.default.removeItem(atPath: folder)
  }

  @discardableResult
  private func run(_ arguments: [String]) throws -> String {
    let outcome = try Outcome(of: ["tmux", "-u", "-S", folder + "/tmux", "-f", "/dev/null"] + arguments)
    guard outcome.status == 0 else {
      throw TmuxError(command: arguments.first ?? "", words: outcome.errorText)
    }
    return outcome.text
  }

  // MARK: - Doing

  /// Types text as it is.
  func type(_ text: String) throws {
    try run(["send-keys", "-l", "--", text])
  }

  /// Presses keys by the names that tmux has for them.
  func press(_ keys: String...) throws {
    try run(["send-keys"] + keys)
  }

  /// Gives the shell a line.
  func enter(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  func resize(width: Int, height: Int) throws {
    try run(["resize-window", "-x", "\(width)", "-y", "\(height)"])
  }

  /// Closes the window under the program.
  func close() throws {
    try run(["kill-pane"])
  }

  /// Writes all that the window is sent from now on to a file.
  func record(to file: String) throws {
    try run(["pipe-pane", "-O", "exec cat > '\(file)'"])
  }

  // MARK: - Looking

  /// What the window shows.
  func screen() throws -> String {
    try run(["capture-pane", "-p"])
  }

  /// What the window shows, with the sequences for its colours.
  func colouredScreen() throws -> String {
    try run(["capture-pane", "-p", "-e"])
  }

  /// The value of one of tmux's own variables, such as `cursor_flag`.
  func value(_ variable: String) throws -> String {
    try run(["display-message", "-p", "#{\(variable)}"]).trimmingCharacters(in: .newlines)
  }

  // MARK: - Waiting

  /// Looks at the window until it shows what is waited for, for at most 20 seconds.
  ///
  /// - Returns: The screen that shows it.
  @discardableResult
  func wait(
    for what: String, sourceLocation: SourceLocation = #_sourceLocation,
    until isThere: (String) throws -> Bool
  ) throws -> String {
    let end = ContinuousClock.now + .seconds(20)
    var screen = ""
    repeat {
      screen = try self.screen()
      if try isThere(screen) { return screen }
    } while ContinuousClock.now < end
    Issue.record("\(what) did not come. The window shows:\n\(screen)", sourceLocation: sourceLocation)
    throw TmuxError(command: "capture-pane", words: "waited for \(what)")
  }

  /// Waits until the window shows some words.
  @discardableResult
  func wait(for words: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    try wait(for: words, sourceLocation: sourceLocation) { $0.contains(words) }
  }

  /// Waits until the shell is ready for a line.
  @discardableResult
  func waitForPrompt(sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    try wait(for: "the shell", sourceLocation: sourceLocation) { screen in
      screen.split(separator: "\n").last.map { $0.trimmingCharacters(in: .whitespaces) } == Self.prompt
    }
  }
}

struct TmuxError: Error {
  let command: String
  let words: String
}
