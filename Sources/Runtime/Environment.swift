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
}
