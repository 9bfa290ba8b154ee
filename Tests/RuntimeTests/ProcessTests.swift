import Runtime
import Testing

@Suite("The process")
struct ProcessTests {
  @Test("What is in use survives the release of what only starting needed")
  func release() {
    let words = (0..<10_000).map { "word \($0)" }
    CurrentProcess.releaseStartMemory()
    #expect(words.enumerated().allSatisfy { $1 == "word \($0)" })
    #expect(Environment.value("PATH") != nil)
  }
}
