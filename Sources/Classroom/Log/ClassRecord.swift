/// One class as its log tells it: where it went, what was asked, and how many were there.
public struct ClassRecord: Hashable, Sendable {
  /// A stop that the teacher made.
  public struct Stop: Hashable, Sendable {
    /// When it was reached, in milliseconds since the class began.
    public let time: Int
    /// How long the class stayed.
    public fileprivate(set) var duration = 0
    /// The place, as the text of a location.
    public let location: String
    /// The step of a walkthrough that it was.
    public let step: Int?
    /// How many students were there, at most.
    public fileprivate(set) var present: Int
    /// What the teacher pointed at, as the texts of locations: each once, in order, and the first twenty.
    public fileprivate(set) var pointed: [String] = []
  }

  /// A question that was asked.
  public struct Poll: Hashable, Sendable {
    /// The question.
    public let draft: PollDraft
    /// When it was asked.
    public let time: Int
    /// At which stop, counted from 0; nothing when no stop had been made.
    public let stop: Int?
    /// How many students were there when no more answers were taken.
    public fileprivate(set) var present: Int
    /// What was answered; nothing when the poll was still open at the end of the log.
    public fileprivate(set) var outcome: PollOutcome?
    /// At which stop the answers were shown to the class; nothing when they were not.
    public fileprivate(set) var revealedAt: Int?
    /// What the class was shown.
    fileprivate var shown: PollResults?
    fileprivate let number: Int

    /// What was answered, as far as the log tells it.
    public var results: PollResults? { shown ?? outcome?.results }

    /// Whether the class was shown what it had answered.
    public var isRevealed: Bool { shown != nil }
  }

  /// Which class it is.
  public let header: ClassLogHeader
  /// All that happened, with times that count from the beginning of the class.
  public let entries: [ClassLogEntry]
  /// Where the class went.
  public private(set) var stops: [Stop] = []
  /// What was asked.
  public private(set) var polls: [Poll] = []
  /// Who was there, in the order of coming; empty unless the log keeps names.
  public private(set) var names: [String] = []
  /// How many students came, each counted once as far as the hub knew them again.
  public private(set) var studentCount = 0
  /// How many of them were there at once, at most.
  public private(set) var mostPresent = 0
  /// Whether the teacher ended the class; otherwise the log breaks off.
  public private(set) var isEnded = false

  /// Whoever stays for less, in milliseconds, is on the way to another place of the same screen.
  private static let shortestStop = 3_000

  /// More than a teacher points at on one screen; a log that has more was made to have them.
  private static let pointedLimit = 20

  /// How long the class lasted, in milliseconds.
  public var duration: Int { entries.last?.time ?? 0 }

  /// A class of entries that agree with each other, as ``ClassLog`` reads them.
  ///
  /// - Returns: `nil` when the first is not the beginning of a class.
  init?(_ entries: [ClassLogEntry]) {
    guard case .began(let header)? = entries.first?.event else { return nil }
    self.header = header
    self.entries = entries
    var known: Set<String> = []
    // A hub that took over counts its students anew.
    var studentsOfHub = 0
    for entry in entries {
      mostPresent = max(mostPresent, entry.present)
      switch entry.event {
      case .began: studentsOfHub = 0
      case .joined(let name):
        studentsOfHub += 1
        if let name, known.insert(name).inserted { names.append(name) }
      case .moved(let location, let step):
        leave(at: entry.time)
        // A hub that was started anew is told again where the class is.
        if let last = stops.last, last.location == location, last.step == step { break }
        if hasOnlyPassed(on: location, step) { stops.removeLast() }
        stops.append(Stop(time: entry.time, location: location, step: step, present: entry.present))
      case .pointed(let location): point(at: location)
      case .ended: isEnded = true
      case .led, .pollOpened, .pollClosed, .pollRevealed: take(entry)
      }
      if let last = stops.last { stops[stops.count - 1].present = max(last.present, entry.present) }
      studentCount = max(studentCount, studentsOfHub, names.count, mostPresent)
    }
    leave(at: duration)
  }

  private mutating func leave(at time: Int) {
    guard let last = stops.last else { return }
    stops[stops.count - 1].duration = time - last.time
  }

  private mutating func point(at location: String) {
    // A hub that was started anew is told again what is pointed at.
    guard let last = stops.last, last.pointed.count < Self.pointedLimit, !last.pointed.contains(location)
    else { return }
    stops[stops.count - 1].pointed.append(location)
  }

  /// Whether the last stop was only passed by a cursor that moved on over the same screen.
  private func hasOnlyPassed(on location: String, _ step: Int?) -> Bool {
    func screen(_ location: String) -> Substring { location.prefix { $0 != "/" && $0 != "?" } }
    guard let last = stops.last, last.duration < Self.shortestStop, last.step == nil, step == nil,
      last.pointed.isEmpty
    else { return false }
    let position = stops.count - 1
    return screen(last.location) == screen(location)
      && !polls.contains { $0.stop == position || $0.revealedAt == position }
  }

  private mutating func take(_ entry: ClassLogEntry) {
    let stop = stops.isEmpty ? nil : stops.count - 1
    func poll(_ number: Int) -> Int? { polls.lastIndex { $0.number == number } }
    switch entry.event {
    case .pollOpened(let number, let draft):
      // A hub that was started anew goes on with the poll of the lost one.
      if poll(number).map({ polls[$0].draft == draft }) == true { return }
      polls.append(
        Poll(draft: draft, time: entry.time, stop: stop, present: entry.present, number: number))
    case .pollClosed(let number, let outcome):
      guard let position = poll(number) else { return }
      polls[position].outcome = outcome
      polls[position].present = entry.present
    case .pollRevealed(let number, let results):
      guard let position = poll(number) else { return }
      polls[position].shown = results
      polls[position].revealedAt = stop
    case .began, .joined, .led, .moved, .pointed, .ended: break
    }
  }
}
