import Runtime
import Testing

@Suite("The process")
struct ProcessTests {
  @Test("Both of two things are done, and each result comes back in its place", arguments: [0, 1, 100_000])
  func concurrent(count: Int) {
    let (sum, words) = concurrently(
      { (0..<count).reduce(0, +) }, { (0..<count).map { String($0) } })
    #expect(sum == count * max(0, count - 1) / 2)
    #expect(words == (0..<count).map { String($0) })
  }

  @Test("A result may be nothing")
  func nothing() {
    let (first, second) = concurrently({ Int?.none }, { String?.none })
    #expect(first == nil)
    #expect(second == nil)
  }

  @Test("What is in use survives the release of what only starting needed")
  func release() {
    let words = (0..<10_000).map { "word \($0)" }
    CurrentProcess.releaseStartMemory()
    #expect(words.enumerated().allSatisfy { $1 == "word \($0)" })
    #expect(Environment.value("PATH") != nil)
  }
}
