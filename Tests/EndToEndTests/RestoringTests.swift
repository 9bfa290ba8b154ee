import Foundation
import Testing

@Suite("The terminal is given back", .serialized, .enabled(if: Tmux.isThere, "tmux is not installed"))
struct RestoringTests {
  @Test(
    "Every signal that ends the program gives the terminal back",
    arguments: [SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGSEGV, SIGABRT])
  func signals(signal: Int32) throws {
    let window = try Tmux()
    let before = try window.lineSettings()
    try window.openExplorer()
    let process = try window.process()
    #expect(kill(process, signal) == 0)
    try window.waitForPrompt()
    #expect(hasEnded(process))
    try window.expectGivenBack()
    #expect(try window.lineSettings() == before)
  }

  @Test("The key for the interrupt ends it like the signal")
  func interruptKey() throws {
    let window = try Tmux()
    let before = try window.lineSettings()
    try window.openExplorer()
    try window.press("C-c")
    try window.waitForPrompt()
    try window.expectGivenBack()
    #expect(try window.lineSettings() == before)
  }

  @Test("A stop gives the terminal to the shell, and going on draws everything again")
  func stop() throws {
    let window = try Tmux()
    try window.openExplorer()
    let shown = try window.screen()
    for _ in 0..<2 {
      try window.press("C-z")
      try window.waitForPrompt()
      try window.expectGivenBack()
      try window.enter("fg")
      try window.wait(for: "the screen to come back") { $0 == shown }
    }
    try window.leave()
    try window.expectGivenBack()
  }

  @Test("A window that is closed ends the program within two seconds", arguments: ["", "trap '' HUP;"])
  func closedWindow(prefix: String) throws {
    let window = try Tmux()
    try window.openExplorer(prefix)
    let process = try window.process()
    try window.close()
    let time = timeToEnd(process, limit: .seconds(5))
    #expect(time.map { $0 < .seconds(2) } == true)
    if time == nil { kill(process, SIGKILL) }
  }

  @Test("A terminal that stopped reading does not keep the program from ending")
  func stoppedTerminal() throws {
    let window = try Tmux()
    try window.openExplorer()
    let process = try window.process()
    // ^S would be a key: the flow is stopped from outside.
    _ = try Program.shell("stty -F \(try window.value("pane_tty")) ixon")
    try window.press("C-s")
    try window.press("Down", "Up", "Down")
    #expect(kill(process, SIGTERM) == 0)
    let time = timeToEnd(process, limit: .seconds(6))
    #expect(time.map { $0 < .seconds(3) } == true)
    if time == nil { kill(process, SIGKILL) }
  }
}
