import Glibc

/// Time that only goes forward, for measuring.
public enum MonotonicClock {
  /// Nanoseconds since some fixed moment; unaffected by changes of the date.
  public static var nanoseconds: UInt64 {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return UInt64(clamping: time.tv_sec) &* 1_000_000_000 &+ UInt64(clamping: time.tv_nsec)
  }
}
