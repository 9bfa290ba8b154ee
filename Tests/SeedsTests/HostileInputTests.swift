import TestKit
import Testing

@testable import Seeds

@Suite("Hostile input ends in problems or a case, never in a crash")
struct HostileInputTests {
  /// Reads a file to its end; what comes of it is its own affair, but problems must print and stand in order.
  private func read(_ bytes: [UInt8]) {
    do throws(SeedReport) {
      let loaded = try SeedLoader.load(files: [SeedFile(name: "a.yaml", bytes: bytes)])
      #expect(loaded.casebook.heading.title.isEmpty == false)
    } catch {
      #expect(!error.problems.isEmpty)
      #expect(error.problems == error.problems.sorted())
      let hasHidden = error.lines().contains { line in
        line.unicodeScalars.contains { [.control, .format].contains($0.properties.generalCategory) }
      }
      #expect(!hasHidden)
    }
  }

  @Test("Random bytes", arguments: 0..<200)
  func randomBytes(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    read((0..<Int.random(in: 0...400, using: &random)).map { _ in UInt8.random(in: 0...255, using: &random) })
  }

  @Test("Random YAML", arguments: 0..<300)
  func randomTokens(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let tokens = [
      "case", "events", "id", ": ", "- ", "\n", "\n  ", "\n    ", "[", "]", "{", "}", ",", "\"", "'", "&a",
      "*a", "!t",
      "|", ">-", "? ", "%", "---", "...", "#", "2018", "~", "<<", "\t", "\u{202E}", "é", "x",
    ]
    read((0..<120).flatMap { _ in Array((tokens.randomElement(using: &random) ?? "").utf8) })
  }

  @Test("A sound case with bytes changed", arguments: 0..<400)
  func flippedBytes(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var bytes = Array(smallCase.utf8)
    for _ in 0..<Int.random(in: 1...8, using: &random) {
      let position = Int.random(in: bytes.indices, using: &random)
      bytes[position] = UInt8.random(in: 0...255, using: &random)
    }
    read(bytes)
  }

  @Test("A sound case cut short", arguments: 0..<60)
  func truncated(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    read(Array(smallCase.utf8.prefix(Int.random(in: 0...smallCase.utf8.count, using: &random))))
  }

  @Test("A sound case with its lines shuffled, doubled or moved in", arguments: 0..<200)
  func shuffledLines(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    var lines = smallCase.split(separator: "\n").map(String.init)
    for _ in 0..<Int.random(in: 1...10, using: &random) {
      let (from, to) = (
        Int.random(in: lines.indices, using: &random), Int.random(in: lines.indices, using: &random)
      )
      switch Int.random(in: 0..<3, using: &random) {
      case 0: lines.swapAt(from, to)
      case 1: lines.insert(lines[from], at: to)
      default: lines[to] = "  " + lines[to]
      }
    }
    read(Array(lines.joined(separator: "\n").utf8))
  }

  @Test(
    "Deep nesting",
    arguments: [
      "[", "{", "- ", "? ", "{a: ", "[[", "a: {", "\"", "'", "&a ", "!t ", "*a ", "|\n ", ",", ": ",
    ])
  func deepNesting(_ opening: String) {
    read(Array(String(repeating: opening, count: 100_000).utf8))
    read(Array(("events: " + String(repeating: opening, count: 100_000)).utf8))
  }

  @Test("Indentation that goes in for ever")
  func staircase() {
    let lines = (0..<500).map { String(repeating: " ", count: $0) + "a:" }
    read(Array(lines.joined(separator: "\n").utf8))
  }

  @Test("Aliases that would grow to billions are refused one by one")
  func aliasBomb() {
    var text = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1..<30 {
      let aliases = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    let lines = problems(of: text)
    #expect(lines.contains { $0.contains("aliases (*) are not allowed") })
    #expect(lines.contains { $0.contains("anchors (&) are not allowed") })
  }

  @Test("A text of megabytes is too long and is not printed whole")
  func hugeScalar() throws {
    let huge = String(repeating: "z\u{0301}", count: 1 << 20)
    let text = try #require(smallCase.replacingFirst("title: The bridge opens", with: "title: \(huge)"))
    #expect(
      problems(of: text) == [
        "case.yaml:77:12: error: the text has 1048576 characters, 48 are allowed; shorten it"
      ])
    let id = try #require(smallCase.replacingFirst("id: opening", with: "id: \(huge)"))
    #expect(problems(of: id).allSatisfy { $0.utf8.count < 400 })
  }

  @Test("A mapping of a hundred thousand keys is read in good time")
  func manyKeys() {
    let keys = (0..<100_000).map { "key\($0): 1" }.joined(separator: ", ")
    let lines = problems(of: "events:\n  - {\(keys)}\n")
    #expect(lines.count == 201)
  }

  @Test("A hundred thousand names that nothing bears are told in good time")
  func manyDanglingNames() throws {
    let names = (0..<100_000).map { "n\($0)" }.joined(separator: ", ")
    let text = try #require(smallCase.replacingFirst("[EST, WST]", with: "[\(names)]"))
    #expect(problems(of: text).last == "and 99800 more; correct these first")
  }
}
