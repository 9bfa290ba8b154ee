import CRuntime
import Glibc

/// What one thread rings when it has changed something that another waits for.
final class Bell: Sendable {
  /// For how long a thread that waits looks again and again before it sleeps, in nanoseconds.
  ///
  /// To wake it can take as long as an errand does.
  private static let patience: UInt64 = 1_000_000

  /// Can be read when the bell was rung.
  let descriptor: Int32

  /// Nothing when the process may open no more files.
  init?() {
    descriptor = CRuntime_bell()
    if descriptor < 0 { return nil }
  }

  deinit {
    close(descriptor)
  }

  /// Lets whoever waits look again; to be called after the change.
  func ring() {
    var one: UInt64 = 1
    _ = write(descriptor, &one, 8)
  }

  /// Waits until something is so; only one thread at a time may.
  func wait(until isSo: () -> Bool) {
    let end = MonotonicClock.nanoseconds + Self.patience
    while !isSo() {
      if MonotonicClock.nanoseconds < end {
        // Another process may have better use for the core.
        sched_yield()
      } else {
        var count: UInt64 = 0
        _ = read(descriptor, &count, 8)
      }
    }
  }
}
