import Foundation
import Testing

extension Tmux {
  /// Opens the explorer and waits for its first screen.
  ///
  /// - Parameters:
  ///   - prefix: What stands before the program in the shell's line, such as a variable.
  ///   - arguments: What stands behind it.
  ///   - words: What the first screen shows.
  func openExplorer(
    _ prefix: String = "", _ arguments: String = "", shows words: String = "Northeast Asia",
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    try enter("\(prefix) sh -c 'echo $$ > \"$FOLDER/process\"; exec \"$NEASIA\" \(arguments)'")
    try wait(for: words, sourceLocation: sourceLocation)
  }

  /// The explorer's process.
  func process() throws -> Int32 {
    let text = try String(contentsOfFile: folder + "/process", encoding: .utf8)
    return try #require(Int32(text.trimmingCharacters(in: .newlines)))
  }

  /// Leaves the explorer and waits for the shell.
  func leave(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try type("q")
    try waitForPrompt(sourceLocation: sourceLocation)
  }

  /// Whether the terminal is as a shell expects it: its own screen, its cursor, no mouse.
  func expectGivenBack(sourceLocation: SourceLocation = #_sourceLocation) throws {
    #expect(try value("alternate_on") == "0", sourceLocation: sourceLocation)
    #expect(try value("cursor_flag") == "1", sourceLocation: sourceLocation)
    #expect(try value("mouse_any_flag") == "0", sourceLocation: sourceLocation)
    #expect(try value("keypad_flag") == "0", sourceLocation: sourceLocation)
  }

  /// The settings of the terminal's line.
  func lineSettings(sourceLocation: SourceLocation = #_sourceLocation) throws -> String {
    // A name of their own each time: what stands there from the time before must not be taken for the answer.
    let name = UUID().uuidString
    try enter("stty -a > \"$FOLDER/\(name)\"; clear; echo taken \(name)")
    try wait(for: "the settings", sourceLocation: sourceLocation) { screen in
      screen.split(separator: "\n").contains { $0 == "taken \(name)" }
    }
    return try String(contentsOfFile: folder + "/" + name, encoding: .utf8)
  }
}

/// Whether a process has ended; one that its parent has not taken notice of has.
func hasEnded(_ process: Int32) -> Bool {
  guard let line = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8) else { return true }
  return line.split(separator: ")").last?.split(separator: " ").first == "Z"
}

/// Waits until a process has ended.
///
/// - Returns: How long that took; nothing when it goes on for longer than the limit.
func timeToEnd(_ process: Int32, limit: Duration) -> Duration? {
  let start = ContinuousClock.now
  repeat {
    if hasEnded(process) { return ContinuousClock.now - start }
  } while ContinuousClock.now - start < limit
  return nil
}
