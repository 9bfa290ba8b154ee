import Runtime
import TestKit
import Testing

@testable import Seeds

@Suite("Files parsed on two threads")
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
    let shared = ParsedFiles(files, beside: SecondThread())
    let whole = ParsedFiles(files, beside: nil)
    #expect(shared.trees.map(\.name) == whole.trees.map(\.name))
    #expect(shared.trees.map(\.nodes.count) == whole.trees.map(\.nodes.count))
    #expect(shared.trees.map(\.text) == whole.trees.map(\.text))
    #expect(shared.problems.kept == whole.problems.kept)
    #expect(shared.problems.errorCount == whole.problems.errorCount)
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
