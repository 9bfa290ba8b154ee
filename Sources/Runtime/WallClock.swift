import Glibc

/// The time of day, for what people read later; it may be set back or forward at any moment.
public enum WallClock {
  /// Seconds since 1970-01-01T00:00:00Z.
  public static var seconds: Int { time(nil) }
}
