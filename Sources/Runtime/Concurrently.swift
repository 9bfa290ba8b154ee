import Glibc

/// Does two things at the same time, the second on a thread that lives only as long as that takes.
///
/// Where no thread is to be had, they are done one after the other. Swift's own tasks would start a pool of threads that stays.
///
/// - Returns: both results.
/// - Complexity: a thread costs about a tenth of a millisecond, so the work should take longer.
public func concurrently<First, Second: Sendable>(
  _ first: () -> First, _ second: @escaping @Sendable () -> Second
) -> (First, Second) {
  let errand = Errand()
  var result: Second?
  // The thread has ended when the result is looked at, and nobody else looks at it before.
  return withUnsafeMutablePointer(to: &result) { place in
    errand.work = { place.pointee = second() }
    var thread = pthread_t()
    let context = Unmanaged.passUnretained(errand).toOpaque()
    let isStarted = pthread_create(&thread, nil, runErrand, context) == 0
    let first = first()
    if isStarted { pthread_join(thread, nil) }
    return (first, place.pointee ?? second())
  }
}

/// What a thread is sent to do.
private final class Errand {
  var work: () -> Void = {}
}

/// Where a thread begins.
private func runErrand(_ context: UnsafeMutableRawPointer?) -> UnsafeMutableRawPointer? {
  if let context { Unmanaged<Errand>.fromOpaque(context).takeUnretainedValue().work() }
  return nil
}
