import Canvas
import CaseKit
import CaseModel
import TestKit
import Testing

@testable import Explorer

@Suite("Other keys for commands")
struct RemappingTests {
  private func keys(_ text: String) -> [Key] {
    text.split(separator: " ").compactMap { Key(named: String($0)) }
  }

  private func walk(_ from: String, _ keys: [String: String]) throws -> Walk {
    let casebook = try Fixture().casebook()
    let keymap = Keymap(CommandTable.remapped(keys.mapValues(self.keys)))
    return Walk(
      Application(
        casebook: casebook, location: try Location(parsing: from, in: casebook),
        size: Size(width: 110, height: 30), keymap: keymap))
  }

  @Test("Nothing given, nothing changed")
  func nothing() {
    let names = { (entries: [CommandEntry]) in entries.map { "\($0.name) \($0.bindings)" } }
    #expect(names(CommandTable.remapped([:])) == names(CommandTable.entries))
    #expect(names(CommandTable.remapped(["no-such": keys("x"), "quit": []])) == names(CommandTable.entries))
  }

  @Test("The new keys work, the old ones do not, and every reader of the table shows the new ones")
  func readers() throws {
    var walk = try walk(
      "timeline/flood", ["quit": "Q", "next": "s", "previous": "w", "timeline": "t", "help": "F2"])
    #expect(walk.find("F2 help") != nil && walk.find("ws event") != nil)
    #expect(walk.find("t Timeline") != nil && walk.find("1 Timeline") == nil)
    try walk.press("s Down q 1")
    #expect(walk.location == "timeline/bridge-opens?actor=EST" && !walk.hasQuit)
    try walk.press("Esc")
    #expect(walk.state.notice == "nothing is open; Q leaves")
    try walk.press("F2 text:leave")
    #expect(walk.application.chooserEntries.map(\.keys) == [keys("Q")])
    try walk.press("Esc Q")
    #expect(walk.hasQuit)
  }

  @Test("Sentences name the new keys, and what a new key opens it closes")
  func sentences() throws {
    let keys = ["clear-filter": "z", "glossary": "C-g", "define": "w"]
    var walk = try walk("timeline?only=clerk", keys)
    #expect(walk.find("No event is left by the filter: z shows all.") != nil)
    try walk.press("w")
    #expect(walk.state.notice == "no word of the glossary stands here; C-g shows them all")
    walk = try self.walk("event/bridge-opens", keys)
    try walk.press("w")
    #expect(walk.state.chooser != nil)
    try walk.press("w")
    #expect(walk.state.chooser == nil)
  }

  @Test("In a list, keys that type go on typing, and a command without another key there keeps its own")
  func lists() throws {
    var walk = try walk(
      "timeline/flood", ["next": "s C-s", "previous": "w", "close": "x", "open": "Backspace o"])
    try walk.press("? s w x o")
    #expect(walk.state.chooser?.query == "swxo")
    try walk.press("Backspace C-u C-s Up C-s")
    #expect(walk.state.chooser?.selection == 1)
    try walk.press("Enter")
    #expect(walk.state.chooser == nil)
  }

  @Test("What tells how to open a line names the new key, and the old one where it stays")
  func opening() throws {
    #expect(try walk("walkthrough", ["open": "o"]).find("step by step. o opens one.") != nil)
    let poll = Chooser(.poll)
    let keymap = Keymap(CommandTable.remapped(["open": keys("o")]))
    #expect(keymap.name(of: .open) == "o" && keymap.name(of: .open, in: .chooser) == "Enter")
    #expect(poll.prompt(openKey: keymap.name(of: .open, in: .chooser)).hasSuffix("Enter gives it"))
    #expect(!CommandTable.entries.contains { $0.explanation.contains("Enter") })
  }

  @Test("Two commands on one key in one place are found, in different places they are none")
  func conflicts() {
    let table = CommandTable.remapped(["filter": keys("q"), "zoom-in": keys("Delete")])
    let conflicts = Keymap.conflicts(in: table)
    #expect(conflicts.allSatisfy { $0.names == ["filter", "quit"] })
    #expect(Set(conflicts.map(\.context)) == [.timeline, .claims, .changes, .pictures])
  }

  @Test(
    "Any keys for any commands leave a table that opens, draws and can be left",
    arguments: 0..<60 as Range<UInt64>)
  func anything(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let names = [
      "a", "q", "Esc", "Enter", "C-x", "F24", "Backspace", "Space", "한", "M-Left", "U+9", "Delete",
    ]
    var chosen: [String: String] = [:]
    for entry in CommandTable.entries where Bool.random(using: &random) {
      chosen[entry.name] = names.shuffled(using: &random).prefix(2).joined(separator: " ")
    }
    var walk = try walk("timeline/flood", chosen)
    for _ in 0..<30 {
      try walk.press(names.randomElement(using: &random) ?? "a")
      try #require(walk.lines.count == 30)
    }
  }
}
