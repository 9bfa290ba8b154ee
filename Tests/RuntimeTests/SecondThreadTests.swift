import Glibc
import Runtime
import Synchronization
import Testing

@Suite("A second thread")
struct SecondThreadTests {
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

  @Test("Every errand is done once, whoever does it, and its result can be asked for again")
  func once() {
    final class Count: Sendable {
      let done = Atomic<Int>(0)
    }
    let count = Count()
    let thread = SecondThread()
    let errands = (0..<500).map { number in
      thread.begin {
        count.done.add(1, ordering: .relaxed)
        return number
      }
    }
    // From the last, so that the two meet somewhere between.
    for (number, errand) in errands.enumerated().reversed() { #expect(errand.value() == number) }
    #expect(errands.map { $0.value() } == Array(0..<500))
    #expect(count.done.load(ordering: .relaxed) == 500)
  }

  @Test("An errand outlives the thread that was to do it")
  func left() {
    let errands = {
      let thread = SecondThread()
      return (0..<50).map { number in thread.begin { number } }
    }()
    #expect(errands.map { $0.value() } == Array(0..<50))
  }

  @Test("What takes longer than anybody looks for is waited for asleep")
  func long() {
    let gate = Gate()
    let thread = SecondThread()
    let errand = thread.begin { gate.pass() }
    // Begun by the thread, which then waits for this one.
    gate.awaitArrival()
    let opener = SecondThread()
    let time = MonotonicClock.nanoseconds + 5_000_000
    _ = opener.begin {
      while MonotonicClock.nanoseconds < time { sched_yield() }
      gate.open()
    }
    #expect(errand.value() == 7)
  }

  @Test("Many threads at a time each do their own errands")
  func many() {
    let threads = (0..<64).map { _ in SecondThread() }
    let errands = threads.enumerated().map { number, thread in thread.begin { number } }
    #expect(errands.map { $0.value() } == Array(0..<64))
  }

  @Test("Positions are handed out once each, to however many ask")
  func positions() {
    let queue = PositionQueue(count: 20_000)
    let take: @Sendable () -> [Int] = {
      var taken: [Int] = []
      while let position = queue.next() { taken.append(position) }
      return taken
    }
    let (first, second) = concurrently(take, take)
    #expect((first + second).sorted() == Array(0..<20_000))
    #expect(queue.next() == nil)
    #expect(queue.share == 1)
    #expect(PositionQueue(count: 0).share == 1)
  }
}

/// A door at which one thread waits until another opens it.
private final class Gate: Sendable {
  private let hasArrived = Atomic<Bool>(false)
  private let isOpen = Atomic<Bool>(false)

  func pass() -> Int {
    hasArrived.store(true, ordering: .releasing)
    while !isOpen.load(ordering: .acquiring) { sched_yield() }
    return 7
  }

  func awaitArrival() {
    while !hasArrived.load(ordering: .acquiring) { sched_yield() }
  }

  func open() {
    isOpen.store(true, ordering: .releasing)
  }
}
