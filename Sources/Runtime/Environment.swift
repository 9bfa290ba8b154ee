import CRuntime
import Glibc

/// The variables the process was started with.
public enum Environment {
  /// The value of a variable; nil when it is not set.
  ///
  /// Bytes that are not UTF-8 are replaced by U+FFFD.
  public static func value(_ name: String) -> String? {
    guard let value = getenv(name) else { return nil }
    return String(cString: value)
  }

  /// Forgets every variable but those that are named.
  ///
  /// Libraries read variables behind a program's back; what is not there cannot mislead them. Must be called while the process has one
  /// thread.
  public static func keep(only names: [String]) {
    let kept = names.compactMap { name in value(name).map { (name, $0) } }
    CRuntime_clear_environment()
    for (name, value) in kept { setenv(name, value, 1) }
  }
}
