import CaseModel

/// One line of what remains of a class.
public struct ClassLogEntry: Hashable, Sendable {
  /// What happened.
  public enum Event: Hashable, Sendable {
    /// Somebody became the leader.
    case led(epoch: Int)
    /// The teacher made a stop.
    case moved(location: String, step: Int?)
    /// A poll was opened.
    case pollOpened(number: Int, PollDraft)
    /// A poll was closed, with what was answered; never by whom.
    case pollClosed(number: Int, PollResults)
    /// The class ended.
    case ended
  }

  /// Milliseconds since the first leader came.
  public let time: Int
  /// What happened.
  public let event: Event
  /// How many students' lines stood.
  public let present: Int

  /// The entry as JSON; ``JSONValue/line`` makes one line of it.
  public var json: JSONValue {
    let what: KeyValuePairs<String, JSONValue?> =
      switch event {
      case .led(let epoch): ["event": "led", "epoch": .integer(epoch)]
      case .moved(let location, let step):
        ["event": "moved", "at": .string(location), "step": step.map { .integer($0) }]
      case .pollOpened(let number, let draft):
        ["event": "poll-opened", "number": .integer(number), "poll": draft.json]
      case .pollClosed(let number, let results):
        ["event": "poll-closed", "number": .integer(number), "results": results.json]
      case .ended: ["event": "ended"]
      }
    return .object(
      [.init("time", .integer(time)), .init("present", .integer(present))]
        + what.compactMap { key, value in value.map { .init(key, $0) } })
  }
}

extension ClassHub {
  /// Keeps an entry until it is taken for the log.
  mutating func note(_ event: ClassLogEntry.Event, at now: Int) {
    let present = students.values.count { !$0.connections.isEmpty }
    log.append(ClassLogEntry(time: max(0, now - (began ?? now)), event: event, present: present))
  }
}
