import Canvas
import CaseModel
import Foundation
import Testing

@testable import Explorer

@Suite("The table of commands")
struct CommandTableTests {
  @Test("No two commands claim one key in one place")
  func conflicts() {
    #expect(Keymap.conflicts(in: CommandTable.entries) == [])
  }

  @Test("A conflict would be found")
  func conflictIsFound() throws {
    let entry = try #require(CommandTable.entry(for: .quit))
    let twin = CommandEntry(
      command: .redraw, name: "twin", label: "twin", explanation: "Twin.", group: .program,
      bindings: entry.bindings, hintRank: nil)
    let conflicts = Keymap.conflicts(in: [entry, twin])
    #expect(conflicts.count == entry.bindings.flatMap { binding in binding.contexts }.count)
    #expect(conflicts.allSatisfy { $0.names == ["quit", "twin"] })
    let key = try #require(Key(named: "q"))
    #expect(Keymap([entry, twin]).command(for: key, in: .timeline) == .quit)
  }

  @Test("Every row is fit to be shown", arguments: CommandTable.entries)
  func rows(_ entry: CommandEntry) {
    #expect(!entry.bindings.isEmpty && entry.bindings.allSatisfy { !$0.keys.isEmpty && !$0.contexts.isEmpty })
    #expect(entry.label.columns <= 10)
    #expect(entry.explanation.hasSuffix(".") && entry.explanation.first?.isUppercase == true)
    #expect(entry.name.allSatisfy { $0.isLowercase || $0 == "-" })
  }

  @Test("Names, commands and ranks are not given twice")
  func unique() {
    let entries = CommandTable.entries
    #expect(Set(entries.map(\.name)).count == entries.count)
    #expect(Set(entries.map(\.command)).count == entries.count)
    let ranks = entries.compactMap(\.hintRank)
    #expect(Set(ranks).count == ranks.count)
  }

  @Test("A key means what the table says, on every screen where it says so")
  func dispatch() {
    let keymap = Keymap()
    for entry in CommandTable.entries {
      for binding in entry.bindings {
        for context in binding.contexts {
          for key in binding.keys { #expect(keymap.command(for: key, in: context) == entry.command) }
        }
      }
    }
  }

  @Test("docs/keys.md is up to date; RECORD_GOLDENS=1 writes it")
  func keysDocument() throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appendingPathComponent("docs/keys.md")
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try KeysDocument.markdown.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("Recorded docs/keys.md; run the test again.")
    } else {
      #expect(try String(contentsOf: file, encoding: .utf8) == KeysDocument.markdown)
    }
  }
}
