import CRuntime
import Glibc

/// A moment that can be waited for like any other descriptor.
///
/// Source: timerfd_create(2).
public final class Timer {
  /// The number to wait for; readable from the moment on until the timer is set again.
  public let descriptor: Int32

  /// A timer that waits for nothing.
  ///
  /// - Throws: `SystemError` when no descriptor is left.
  public init() throws(SystemError) {
    descriptor = try SystemCall.check("timerfd_create") { CRuntime_timer() }
  }

  deinit {
    close(descriptor)
  }

  /// Sets the moment, in place of any before.
  ///
  /// - Parameter milliseconds: How long from now, at least 1; nothing stops the timer.
  public func set(milliseconds: Int?) {
    // Fails for times only that cannot come from these numbers.
    _ = CRuntime_set_timer(descriptor, milliseconds.map { Int64(max(1, $0)) } ?? 0)
  }
}
