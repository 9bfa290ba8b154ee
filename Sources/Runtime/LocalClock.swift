import Glibc

/// The clock on the wall: the time of day where the machine stands.
public enum LocalClock {
  /// Hours from 0 to 23 and minutes from 0 to 59; nothing when the system does not know its own time.
  ///
  /// It asks the system's time zone, whose file is read with the first call.
  public static var now: (hour: Int, minute: Int)? {
    var seconds = time(nil)
    var parts = tm()
    guard seconds != -1, localtime_r(&seconds, &parts) != nil else { return nil }
    return (Int(parts.tm_hour), Int(parts.tm_min))
  }
}
