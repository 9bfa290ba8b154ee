import Runtime
import Synchronization
import TestKit
import Testing

@Suite("A thread beside this one")
struct SecondThreadTests {
  /// How often each errand was done.
  private final class Tally: Sendable {
    let counts = Mutex<[Int: Int]>([:])

    func note(_ errand: Int) { counts.withLock { $0[errand, default: 0] += 1 } }
  }

  @Test(
    "Every errand is done once, whoever does it and in whatever order its result is wanted",
    arguments: 0..<40 as Range<UInt64>)
  func errands(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let tally = Tally()
    let thread = SecondThread()
    let errands = (0..<20).map { number in
      thread.begin {
        tally.note(number)
        return (0..<number * 100).reduce(0, +)
      }
    }
    for number in errands.indices.shuffled(using: &random) {
      #expect(errands[number].value() == (0..<number * 100).reduce(0, +))
      #expect(errands[number].value() == (0..<number * 100).reduce(0, +))
    }
    #expect(tally.counts.withLock { $0 } == Dictionary(uniqueKeysWithValues: (0..<20).map { ($0, 1) }))
  }

  @Test("What nobody wants any more is left, and the thread ends")
  func unwanted() {
    let tally = Tally()
    for number in 0..<50 {
      let thread = SecondThread()
      for _ in 0..<3 { _ = thread.begin { tally.note(number) } }
    }
    #expect(tally.counts.withLock { $0.values.allSatisfy { $0 <= 3 } })
  }

  @Test("Two threads share out the positions of a list, each to one of them", arguments: [0, 1, 2, 1000])
  func positions(count: Int) {
    let queue = PositionQueue(count: count)
    let take: @Sendable () -> [Int] = {
      var taken: [Int] = []
      while let position = queue.next() { taken.append(position) }
      return taken
    }
    let thread = SecondThread()
    let others = thread.begin(take)
    #expect((take() + others.value()).sorted() == Array(0..<count))
    #expect(queue.share == 1)
  }
}
