import CRuntime

/// Ctrl-C during long work that can stop with what it has.
public enum Interruption {
  /// The status of a process that a person has interrupted: 128 and the number of SIGINT, as shells count.
  public static let status: Int32 = 130

  /// Makes the next SIGINT only be noted; one more ends the process at once.
  ///
  /// Whatever waits meanwhile is not woken, so the work must ask `isRequested` again and again.
  public static func note() {
    CRuntime_note_interrupt()
  }

  /// Whether the person has interrupted since; any thread may ask.
  public static var isRequested: Bool {
    CRuntime_is_interrupted() != 0
  }
}
