/// One line of what remains of a class.
public struct ClassLogEntry: Hashable, Sendable {
  /// What happened.
  public enum Event: Hashable, Sendable {
    /// The first leader came.
    case began(ClassLogHeader)
    /// A student who was not there before came; the name only when the log keeps names.
    case joined(name: String?)
    /// Somebody became the leader.
    case led(epoch: Int)
    /// The teacher made a stop.
    case moved(location: String, step: Int?)
    /// The teacher pointed at something.
    case pointed(location: String)
    /// A poll was opened.
    case pollOpened(number: Int, PollDraft)
    /// No more answers to a poll were taken.
    case pollClosed(number: Int, PollOutcome)
    /// The class was shown what it had answered.
    case pollRevealed(number: Int, PollResults)
    /// The class ended.
    case ended
  }

  /// Milliseconds since the first leader came, 0…``timeLimit``.
  public let time: Int
  /// What happened.
  public let event: Event
  /// How many students' lines stood.
  public let present: Int

  /// The latest time that is told apart from later ones: eleven days.
  public static let timeLimit = 1_000_000_000
}

/// What a class had answered when a poll was closed.
public struct PollOutcome: Hashable, Sendable {
  /// How many had answered.
  public let answered: Int
  /// What they had answered; nothing for free text, which only the teacher has read by then.
  public let results: PollResults?
  /// Who answered what; empty unless the log keeps names.
  public let answers: [NamedAnswer]

  /// A student's answer.
  public struct NamedAnswer: Hashable, Sendable {
    /// What the student was called.
    public let name: String
    /// What was answered.
    public let answer: PollAnswer
  }
}
