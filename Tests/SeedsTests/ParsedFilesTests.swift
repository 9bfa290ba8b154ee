import TestKit
import Testing

@testable import Seeds

@Suite("Files parsed by halves")
struct ParsedFilesTests {
  private func file(_ name: Int, _ text: String, bytes: Int) -> SeedFile {
    SeedFile(
      name: "\(name).yaml", text: text + String(repeating: "\n", count: max(0, bytes - text.utf8.count)))
  }

  @Test("Two threads find what one finds, in the same order", arguments: 0..<40)
  func sameAsInOrder(seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let texts = ["a: [b, c]", "a: *b", "a: \u{200B}", "- [", "a: \"\\u202E\"", "", "a: !t b\nc: &d e"]
    let files = (0..<Int.random(in: 1...12, using: &random)).map { name in
      file(name, texts.randomElement(using: &random) ?? "", bytes: .random(in: 0...16_000, using: &random))
    }
    let halves = ParsedFiles.halves(files)
    let whole = ParsedFiles(files[...])
    #expect(halves.trees.map(\.name) == whole.trees.map(\.name))
    #expect(halves.trees.map(\.nodes.count) == whole.trees.map(\.nodes.count))
    #expect(halves.trees.map(\.text) == whole.trees.map(\.text))
    #expect(halves.problems.kept == whole.problems.kept)
    #expect(halves.problems.errorCount == whole.problems.errorCount)
  }

  @Test("Each half has half of the bytes, as far as files can be divided")
  func middle() {
    let sizes: [([Int], Int)] = [
      ([], 0), ([100_000], 1), ([100], 1), ([20_000, 20_000], 1), ([100_000, 1], 1), ([1, 100_000], 1),
      ([10_000, 10_000, 10_000, 10_000], 2), ([10_000, 10_000], 2),
    ]
    for (sizes, middle) in sizes {
      let files = sizes.enumerated().map { file($0, "", bytes: $1) }
      #expect(ParsedFiles.middle(of: files) == middle, "\(sizes)")
    }
  }

  @Test("Of more problems than are kept, two lists keep and count what one would")
  func manyProblems() {
    let problem = SeedProblem(file: "a.yaml", kind: .file(.notSections))
    var whole = SeedProblems()
    var parts = [SeedProblems(), SeedProblems()]
    for number in 0..<SeedProblems.limit + 10 {
      whole.add(problem)
      parts[number % 2].add(problem)
    }
    var joined = parts[0]
    joined.add(parts[1])
    #expect(joined.kept == whole.kept)
    #expect(joined.omitted == whole.omitted)
    #expect(joined.errorCount == whole.errorCount)
  }
}
