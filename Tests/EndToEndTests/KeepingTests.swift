import Foundation
import Testing

@Suite(
  "What is kept from session to session", .serialized, .enabled(if: Tmux.isThere, "tmux is not installed"))
struct KeepingTests {
  /// Runs a test with a folder in which state is kept.
  private func withState(_ body: (State) throws -> Void) throws {
    try withTemporaryFolder { folder in try body(State(base: folder)) }
  }

  /// The files in which the explorer keeps what it keeps.
  private struct State {
    let base: String
    var folder: String { base + "/neasia" }

    func window() throws -> Tmux {
      try Tmux(width: 110, height: 30, environment: ["XDG_STATE_HOME": base])
    }

    func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

    func lines(_ name: String) throws -> [String] {
      try String(contentsOfFile: folder + "/" + name, encoding: .utf8).split(separator: "\n").map(String.init)
    }

    func write(_ text: String, to name: String) throws {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      try text.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    }
  }

  @Test("A bookmark and the last place are there in the next session")
  func nextSession() throws {
    try withState { state in
      let window = try state.window()
      try window.openExplorer("", "actor/KOR?at=2018-04-27")
      try window.type("m")
      try window.wait(for: "bookmarked: South Korea")
      #expect(
        try state.lines("bookmarks") == ["neasia bookmarks 1", "northeast-asia\tactor/KOR?at=2018-04-27"])
      #expect(try state.names() == ["bookmarks", "lock"])
      try window.type("2")
      try window.wait(for: "Leaders")
      try window.leave()
      #expect(try state.lines("history").last == "northeast-asia\tactors?at=2018-04-27")

      try "start: last\n".write(toFile: window.folder + "/c.yaml", atomically: true, encoding: .utf8)
      try window.openExplorer("NEASIA_CONFIG=\"$FOLDER/c.yaml\"", shows: "Leaders")
      try window.type("'")
      try window.wait(for: "actor/KOR?at=2018-04-27")
      try window.press("Delete")
      try window.wait(for: "no place is bookmarked yet")
      try window.closeList()
      try window.type("H")
      try window.wait(for: "Before")
      try window.closeList()
      try window.leave()
      #expect(try state.lines("bookmarks") == ["neasia bookmarks 1"])
    }
  }

  @Test("Two explorers at once lose nothing of each other's, and bring nothing back that one took away")
  func twoAtOnce() throws {
    try withState { state in
      try state.write("neasia bookmarks 1\nnortheast-asia\tactors\nother-case\tactors\n", to: "bookmarks")
      let first = try state.window()
      let second = try state.window()
      try first.openExplorer("", "actors")
      try second.openExplorer("", "actor/RUS")
      try first.type("m")
      try first.wait(for: "no longer bookmarked")
      try second.type("m")
      try second.wait(for: "bookmarked: Russia")
      try first.type("1m")
      try first.wait(for: "bookmarked: Timeline")
      try second.type("'")
      try second.wait(for: "Timeline:")
      try second.closeList()
      try second.leave()
      try first.leave()
      let kept = try state.lines("bookmarks").dropFirst().map { $0.replacing(/\?.*/, with: "") }
      #expect(
        kept == [
          "other-case\tactors", "northeast-asia\tactor/RUS", "northeast-asia\ttimeline/panmunjom-summit",
        ])
      #expect(
        Set(try state.lines("history")).isSuperset(of: [
          "northeast-asia\tactors", "northeast-asia\tactor/RUS",
        ]))
    }
  }

  @Test("A damaged file is set aside with a word, and the explorer opens")
  func damaged() throws {
    try withState { state in
      try state.write("what is this?\n", to: "bookmarks")
      try FileManager.default.createDirectory(
        atPath: state.folder + "/history", withIntermediateDirectories: false)
      let window = try state.window()
      try window.openExplorer()
      try window.wait(for: "the file of bookmarks was not written by this version")
      try window.leave()
      try window.wait(for: "the file of history is not a file")
      #expect(try state.lines("bookmarks.damaged-1") == ["what is this?"])
      #expect(try state.names() == ["bookmarks.damaged-1", "history", "history.damaged-1", "lock"])
    }
  }

  @Test(
    "Where nothing can be written it says so, and all else works",
    arguments: [
      "XDG_STATE_HOME=/dev/null", "XDG_STATE_HOME=/proc", "env -u HOME -u XDG_STATE_HOME",
      "XDG_STATE_HOME=relative HOME=",
    ])
  func unwritable(prefix: String) throws {
    let window = try Tmux(width: 200, height: 30)
    try window.openExplorer(prefix, "actor/KOR")
    try window.type("m")
    try window.wait(for: "for this session only: ")
    try window.type("'")
    try window.wait(for: "Latest first")
    try window.closeList()
    try window.leave()
    let shell = try window.wait(for: "neasia: not kept: bookmarks and history. ")
    #expect(shell.split(separator: "\n").count { $0.hasPrefix("neasia: ") } == 1)
    try window.expectGivenBack()
  }

  @Test("A full disk loses nothing that was kept before")
  func fullDisk() throws {
    try withState { state in
      let lines = ["neasia bookmarks 1"] + (0..<10_000).map { "other-case\tactor/number-\($0)" }
      try state.write(lines.joined(separator: "\n") + "\n", to: "bookmarks")
      let window = try state.window()
      // With a limit that the file has long passed, a write fails in its midst as it does on a full disk.
      try window.enter("sh -c 'ulimit -f 100; exec \"$NEASIA\" actor/KOR'")
      try window.wait(for: "Northeast Asia")
      try window.type("m")
      try window.wait(for: "for this session only")
      try window.leave()
      try window.wait(for: "neasia: not kept: bookmarks. ")
      #expect(try state.lines("bookmarks") == lines)
      #expect(try state.lines("history") == ["neasia history 1", "northeast-asia\tactor/KOR"])
      #expect(try state.names() == ["bookmarks", "history", "lock"])
    }
  }

  @Test("A signal that ends the explorer keeps the history", arguments: [SIGTERM, SIGHUP])
  func signals(signal: Int32) throws {
    try withState { state in
      let window = try state.window()
      try window.openExplorer("", "actor/JPN")
      #expect(kill(try window.process(), signal) == 0)
      try window.waitForPrompt()
      #expect(try state.lines("history") == ["neasia history 1", "northeast-asia\tactor/JPN"])
    }
  }

  @Test("--no-state neither reads nor writes")
  func noState() throws {
    try withState { state in
      try state.write("what is this?\n", to: "bookmarks")
      let window = try state.window()
      try window.openExplorer("", "--no-state actor/KOR")
      try window.type("m")
      try window.wait(for: "bookmarked: South Korea")
      try window.type("'")
      try window.wait(for: "Latest first")
      try window.closeList()
      try window.leave()
      #expect(try state.names() == ["bookmarks"] && state.lines("bookmarks") == ["what is this?"])
    }
  }

  @Test("Without a terminal nothing is kept", arguments: ["show", "check", "--script 'm 2 m q'"])
  func withoutTerminal(words: String) throws {
    try withTemporaryFolder { folder in
      let outcome = try Program.shell("\"$NEASIA\" \(words)", environment: ["XDG_STATE_HOME": folder])
      #expect(outcome.status == 0)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == [])
    }
  }
}

extension Tmux {
  /// Closes the list that lies over the screen; a key that came at once would be taken for one with Alt.
  fileprivate func closeList() throws {
    try press("Escape")
    try wait(for: "the list to close") { !$0.contains("type to search") }
  }
}
