import Glibc

/// One descriptor that is waited for.
public struct Watch: Hashable, Sendable {
  /// The descriptor, which stays its owner's.
  public var descriptor: Int32
  /// What is waited for.
  public var interest: Readiness

  /// A wait for a descriptor, by default until it can be read.
  public init(_ descriptor: Int32, _ interest: Readiness = .readable) {
    self.descriptor = descriptor
    self.interest = interest
  }
}

/// What can be done with a descriptor without waiting.
public struct Readiness: OptionSet, Hashable, Sendable {
  /// One bit for each thing.
  public let rawValue: UInt8

  /// The things whose bits are set.
  public init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  /// There is something to read, or the end.
  public static let readable = Readiness(rawValue: 1)
  /// A write would not wait.
  public static let writable = Readiness(rawValue: 2)
  /// The other end is gone, or the descriptor is broken.
  ///
  /// Reported without being asked for.
  public static let hangup = Readiness(rawValue: 4)
}

/// The place where the program waits, and the only one.
public enum PollLoop {
  /// Waits until something can be done with one of the descriptors.
  ///
  /// A signal does not end the wait: its pipe, watched like any other descriptor, does.
  ///
  /// - Parameters:
  ///   - watches: The descriptors.
  ///   - milliseconds: How long to wait at most, 0 or more; nil for as long as it takes.
  /// - Returns: One readiness for each watch, in their order; all empty when the time is over.
  /// - Throws: `SystemError` when there are more descriptors than the process may have.
  public static func wait(for watches: [Watch], milliseconds: Int?) throws(SystemError) -> [Readiness] {
    var polled = watches.map { watch in
      pollfd(fd: watch.descriptor, events: events(of: watch.interest), revents: 0)
    }
    let timeout = milliseconds.map { Int32(clamping: max(0, $0)) } ?? -1
    try SystemCall.check("poll") { poll(&polled, nfds_t(polled.count), timeout) }
    return polled.map { readiness(of: $0.revents) }
  }

  private static func events(of interest: Readiness) -> Int16 {
    var events: Int32 = 0
    if interest.contains(.readable) { events |= POLLIN }
    if interest.contains(.writable) { events |= POLLOUT }
    return Int16(truncatingIfNeeded: events)
  }

  private static func readiness(of events: Int16) -> Readiness {
    let events = Int32(events)
    var readiness: Readiness = []
    if events & POLLIN != 0 { readiness.insert(.readable) }
    if events & POLLOUT != 0 { readiness.insert(.writable) }
    if events & (POLLHUP | POLLERR | POLLNVAL) != 0 { readiness.insert(.hangup) }
    return readiness
  }
}
