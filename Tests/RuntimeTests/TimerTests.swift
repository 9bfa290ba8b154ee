import Runtime
import Testing

@Suite("Moments that are waited for")
struct TimerTests {
  private func isReady(_ timer: Timer, within milliseconds: Int?) throws -> Bool {
    try PollLoop.wait(for: [Watch(timer.descriptor)], milliseconds: milliseconds) == [.readable]
  }

  @Test("A timer tells its moment until it is set again")
  func once() throws {
    let timer = try Timer()
    #expect(try !isReady(timer, within: 0))
    timer.set(milliseconds: 1)
    #expect(try isReady(timer, within: nil))
    #expect(try isReady(timer, within: 0))
    timer.set(milliseconds: nil)
    #expect(try !isReady(timer, within: 0))
  }

  @Test("A moment that has passed, or lies beyond all time, does no harm", arguments: [Int.min, -1, 0])
  func hostile(milliseconds: Int) throws {
    let timer = try Timer()
    timer.set(milliseconds: .max)
    #expect(try !isReady(timer, within: 0))
    timer.set(milliseconds: milliseconds)
    #expect(try isReady(timer, within: nil))
  }
}
