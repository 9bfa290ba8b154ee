import Runtime

/// One line on standard error that says how far long work has come, where a person can see it.
///
/// It is written when the work reports, and at most ten times a second; nothing else wakes up for it.
final class ProgressLine {
  private let isShown = isTerminal(2)
  private var last = MonotonicClock.nanoseconds
  private var isWritten = false

  /// Tells how far the work is; false when the person has interrupted it.
  ///
  /// - Parameters:
  ///   - words: what is done.
  ///   - share: what part of it is done, 0 to 1.
  func goesOn(_ words: String, _ share: Double) -> Bool {
    let now = MonotonicClock.nanoseconds
    if isShown, now &- last >= 100_000_000 {
      last = now
      isWritten = true
      StandardError.write("\r\u{1B}[K\(words): \(Int(min(max(share, 0), 1) * 100)) %  (Ctrl-C stops)")
    }
    return !Interruption.isRequested
  }

  /// Takes the line away before something else is written.
  func clear() {
    if isWritten { StandardError.write("\r\u{1B}[K") }
    isWritten = false
  }
}
