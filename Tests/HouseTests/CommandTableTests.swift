import Canvas
import Explorer
import Foundation
import Testing

@Suite("The table of commands")
struct CommandTableTests {
  private let entries = CommandTable.entries

  @Test("No two commands claim a key in the same place")
  func collisions() {
    #expect(Keymap.conflicts(in: entries) == [])
  }

  @Test("Two commands that claim a key are noticed")
  func collisionIsNoticed() throws {
    let entry = try #require(entries.first { !$0.bindings.isEmpty })
    #expect(Keymap.conflicts(in: [entry, entry]).isEmpty == false)
  }

  @Test("Every binding has keys and places")
  func understood() {
    for entry in entries {
      for binding in entry.bindings {
        #expect(!binding.keys.isEmpty && !binding.contexts.isEmpty, "\(entry.name): a key was not understood")
      }
    }
  }

  @Test("Every name is there once, in words joined by hyphens")
  func names() {
    #expect(Set(entries.map(\.name)).count == entries.count)
    for entry in entries {
      #expect(entry.name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(entry.name)")
    }
  }

  @Test("A command stands in the table once")
  func commands() {
    #expect(Set(entries.map(\.command)).count == entries.count)
  }

  @Test("Every label fits the hint bar, and every explanation is a sentence")
  func words() {
    for entry in entries {
      #expect((1...10).contains(entry.label.columns), "\(entry.name): “\(entry.label)”")
      #expect(
        entry.explanation.first?.isUppercase == true && entry.explanation.hasSuffix("."), "\(entry.name)")
    }
  }

  @Test("No two commands of one place have the same rank in the hint bar")
  func ranks() {
    for context in Context.allCases {
      let ranks = entries.filter { $0.key(in: context) != nil }.compactMap(\.hintRank)
      #expect(Set(ranks).count == ranks.count, "\(context)")
    }
  }

  @Test("docs/keys.md says what the table says")
  func document() throws {
    let file = House.root.appendingPathComponent("docs/keys.md")
    let wanted = KeysDocument.markdown
    let written = try? String(contentsOf: file, encoding: .utf8)
    guard written != wanted else { return }
    if ProcessInfo.processInfo.environment["RECORD_GOLDENS"] == "1" {
      try wanted.write(to: file, atomically: true, encoding: .utf8)
    }
    Issue.record("docs/keys.md is stale; RECORD_GOLDENS=1 writes it anew.")
  }
}
