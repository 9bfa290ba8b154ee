import CRuntime
import Glibc
import Synchronization

/// A thread beside the one that makes it, for errands one after the other.
///
/// A thread takes its time to start and to be woken. What it has not begun when the result is wanted, who wants it does instead: nobody
/// waits for a thread that is late, and where none is to be had all is done one after the other. Swift's own tasks would start a pool of
/// threads that stays.
public final class SecondThread {
  private let desk: Desk?
  private var thread: pthread_t?

  /// Starts the thread; that costs a tenth of a millisecond.
  public init() {
    desk = Desk()
    guard let desk else { return }
    var thread = pthread_t()
    let context = Unmanaged.passRetained(desk)
    if pthread_create(&thread, nil, serve, context.toOpaque()) == 0 {
      self.thread = thread
      // A new thread waits for its turn on the core of this one, for as long as a whole start takes. Let it go to another.
      sched_yield()
    } else {
      context.release()
    }
  }

  /// Waits for the end of the errand that is being done, if any; those behind it are left to whoever wants them.
  deinit {
    desk?.close()
    if let thread { pthread_join(thread, nil) }
  }

  /// What becomes ready when an errand has been done; nothing where there is no thread.
  public var watch: Watch? {
    guard thread != nil else { return nil }
    return desk.map { Watch($0.done.descriptor) }
  }

  /// Gives the thread something to do, after what it was given before.
  ///
  /// - Returns: the errand, for one thread to ask for its result.
  public func begin<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> Errand<Value> {
    let errand = Errand(work, ringing: desk?.done)
    desk?.lay(errand)
    return errand
  }
}

/// Does two things at the same time, the second on a thread that lives only as long as that takes.
///
/// - Returns: both results.
/// - Complexity: a thread costs about a tenth of a millisecond, so the work should take longer.
public func concurrently<First, Second: Sendable>(
  _ first: () -> First, _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
  let thread = SecondThread()
  let errand = thread.begin(second)
  // It must not end before the first is done too.
  return withExtendedLifetime(thread) { (first(), errand.value()) }
}

/// What a thread can do without knowing what it is.
protocol Performable: Sendable {
  /// Does it, unless somebody has begun it.
  func perform()
}

/// Where a thread finds its errands.
private final class Desk: Sendable {
  private struct State {
    var errands: [any Performable] = []
    var isClosed = false
  }

  private let state = Mutex(State())
  private let laid: Bell
  /// Rung whenever an errand has been done.
  let done: Bell

  init?() {
    guard let laid = Bell(), let done = Bell() else { return nil }
    self.laid = laid
    self.done = done
  }

  func lay(_ errand: any Performable) {
    state.withLock { $0.errands.append(errand) }
    laid.ring()
  }

  func close() {
    state.withLock { $0.isClosed = true }
    laid.ring()
  }

  /// Does what is laid here until the desk is closed.
  func serve() {
    CRuntime_change_core()
    while let errand = next() { errand.perform() }
  }

  private func next() -> (any Performable)? {
    laid.wait { state.withLock { $0.isClosed || !$0.errands.isEmpty } }
    return state.withLock { $0.isClosed ? nil : $0.errands.removeFirst() }
  }
}

/// Where a thread begins.
private func serve(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let context { Unmanaged<Desk>.fromOpaque(context).takeRetainedValue().serve() }
  return nil
}
