import Foundation
import TestKit
import Testing

@testable import Seeds

@Suite("The configuration file")
struct SettingsTests {
  /// An explorer of three commands on one screen.
  private static let vocabulary = SettingsVocabulary(
    themes: ["dark", "light"], commands: ["quit", "open", "help"], keyNames: ["Enter", "Esc", "PageUp"],
    keyName: { ["Enter", "Esc", "PageUp"].contains($0) || $0.count == 1 ? $0 : nil },
    conflicts: { chosen in
      let own = ["quit": ["q"], "open": ["Enter"], "help": ["?"]]
      var commands: [String: [String]] = [:]
      for (command, keys) in own.merging(chosen, uniquingKeysWith: { $1 }) {
        for key in keys { commands[key, default: []].append(command) }
      }
      return commands.filter { $0.value.count > 1 }.map {
        SettingsVocabulary.KeyConflict(key: $0.key, commands: $0.value.sorted())
      }
    })

  private func settings(_ text: String) throws -> Settings {
    try Settings(reading: SeedFile(name: "c.yaml", text: text), vocabulary: Self.vocabulary)
  }

  private func problems(_ bytes: [UInt8]) -> [String] {
    do throws(SeedReport) {
      _ = try Settings(reading: SeedFile(name: "c.yaml", bytes: bytes), vocabulary: Self.vocabulary)
      return []
    } catch {
      return error.lines()
    }
  }

  @Test("Everything can be set, in any order")
  func whole() throws {
    let settings = try settings(
      """
      keys:
        quit: [Q]
        help: ["?", h]
      seeds: ../my case
      documents: ~/readings
      start: last
      ascii: true
      theme: light
      """)
    #expect(settings.keys == ["quit": ["Q"], "help": ["?", "h"]])
    #expect(settings.seeds == "../my case" && settings.documents == "~/readings")
    #expect(settings.start == .init(text: "last", place: SeedPlace(file: "c.yaml", line: 6, column: 8)))
    #expect(settings.isASCII == true && settings.theme == "light")
  }

  @Test("An empty file sets nothing", arguments: ["", "\n", "# a note\n", "---\n", "~"])
  func empty(text: String) throws {
    #expect(try settings(text) == Settings())
  }

  @Test("Relative paths begin at the file's folder, and ~ is the home folder")
  func paths() throws {
    var settings = try settings("seeds: case\ndocuments: ~/readings\n")
    #expect(settings.resolvingPaths(from: "/etc/x", home: "/home/a").seeds == "/etc/x/case")
    #expect(settings.resolvingPaths(from: "/etc/x", home: "/home/a").documents == "/home/a/readings")
    #expect(settings.resolvingPaths(from: "/etc/x", home: nil).documents == "/etc/x/~/readings")
    settings.seeds = "/abs"
    #expect(settings.resolvingPaths(from: "/etc/x", home: nil).seeds == "/abs")
  }

  @Test(
    "Each mistake is told at its place, with what to do",
    arguments: [
      ("theme: lihgt", "1:8: error: 'lihgt' is not one of dark, light; did you mean 'light'?"),
      ("ascii: yes", "1:8: error: 'yes' cannot stand here; write true or false"),
      ("ascii: \"true\"", "1:8: error: expected true or false, found a text in quotes; remove the quotes"),
      ("start: []", "1:8: error: expected text, found a list; look at the indentation here"),
      ("seeds:", "1:7: error: nothing stands behind 'seeds'; write a value, or remove it"),
      ("tehme: light", "1:1: error: a configuration has no key 'tehme'; did you mean 'theme'?"),
      ("theme: light\ntheme: dark", "2:1: error: the key 'theme' stands twice, first in line 1; remove one"),
      (
        "- theme",
        "1:1: error: expected the keys of a configuration, found a list; look at the indentation here"
      ),
      ("keys: {qiut: [x]}", "1:8: error: there is no command 'qiut'; did you mean 'quit'?"),
      (
        "keys: {sing: [x]}", "1:8: error: there is no command 'sing'; press ? in the explorer for their names"
      ),
      ("keys: {quit: [Entr]}", "1:15: error: there is no key 'Entr'; did you mean 'Enter'?"),
      (
        "keys: {quit: [wheel]}",
        "1:15: error: there is no key 'wheel'; write a character, or a name such as F2, C-x, M-Left or PageUp"
      ),
      ("keys: {quit: Q}", "1:14: error: expected a list, found a text; look at the indentation here"),
      ("keys: {quit: []}", "1:14: error: the list is empty; write at least one element"),
      ("keys: {quit: [Q, Q]}", "1:18: error: 'Q' stands twice in the list; remove one"),
      (
        "keys: [quit]",
        "1:7: error: expected a mapping of command to list of keys, found a list; look at the indentation here"
      ),
      (
        "keys:\n  help: [q]",
        "2:3: error: the key 'q' would mean 'help' and 'quit' in the same place; give one of them another key"
      ),
      (
        "keys:\n  quit: [x]\n  open: [x]",
        "3:3: error: the key 'x' would mean 'open' and 'quit' in the same place; give one of them another key"
      ),
      (
        "keys: {quit: [x], quit: [y]}",
        "1:19: error: the key 'quit' stands twice, first in line 1; remove one"
      ),
      ("theme: &a light", "1:8: error: anchors (&) are not allowed; write the value itself"),
    ])
  func mistakes(text: String, line: String) {
    #expect(problems(Array(text.utf8)) == ["c.yaml:" + line])
  }

  @Test("All mistakes come at once, in the order of the lines")
  func several() {
    let lines = problems(Array("theme: x\nascii: 1\nkeys:\n  quit: [wheel]\n  open: []\nstart:\n".utf8))
    #expect(lines.compactMap { $0.split(separator: ":").dropFirst().first } == ["1", "2", "4", "5", "6"])
  }

  @Test("Whatever the bytes, it is read or told and never crashes")
  func hostile() {
    var random = SplitMix64(seed: 3)
    #expect(problems([0xFF, 0xFE]).count == 1)
    let good = Array("theme: light\nkeys:\n  quit: [Q, \"x\"]\n  open:\n    - Enter\nstart: last\n".utf8)
    for _ in 0..<500 {
      var bytes = good
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
      _ = problems(bytes)
    }
  }

  @Test("A file is found by option, environment and the folder for configurations")
  func find() {
    let environment = ["NEASIA_CONFIG": "/e.yaml", "XDG_CONFIG_HOME": "/x", "HOME": "/h"]
    func find(_ option: String?, without names: String...) -> String? {
      SettingsFile.find(option: option) { names.contains($0) ? nil : environment[$0] }?.path
    }
    #expect(find("o.yaml") == "o.yaml")
    #expect(find(nil) == "/e.yaml" && find("") == "/e.yaml")
    #expect(find(nil, without: "NEASIA_CONFIG") == "/x/neasia/config.yaml")
    #expect(find(nil, without: "NEASIA_CONFIG", "XDG_CONFIG_HOME") == "/h/.config/neasia/config.yaml")
    #expect(find(nil, without: "NEASIA_CONFIG", "XDG_CONFIG_HOME", "HOME") == nil)
  }

  @Test("A missing file sets nothing, unless somebody named it")
  func missing() throws {
    let path = "/nowhere/neasia/config.yaml"
    #expect(try SettingsFile(path: path, isNamed: false).load { Self.vocabulary } == Settings())
    #expect(throws: SeedReport.self) { try SettingsFile(path: path, isNamed: true).load { Self.vocabulary } }
    #expect(throws: SeedReport.self) {
      try SettingsFile(path: "/proc", isNamed: false).load { Self.vocabulary }
    }
  }
}
