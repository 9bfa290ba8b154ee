import CaseModel
import Classroom

/// What is said of a recorded class, alike in the explorer and on paper.
public struct RecordWords: Sendable {
  private let casebook: Casebook

  /// The words for a class that was held with a case, or with another that is like it.
  public init(casebook: Casebook) {
    self.casebook = casebook
  }

  // MARK: - Time

  /// A time since the class began, in milliseconds: `0:05`, `12:40`, `1:02:03`.
  public static func clock(_ milliseconds: Int) -> String {
    let seconds = max(0, milliseconds) / 1000
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return (hours > 0 ? "\(hours):\(two(minutes))" : "\(minutes)") + ":" + two(seconds % 60)
  }

  /// How long something took, from milliseconds: `40 s`, `12 min`, `1 h 5 min`.
  public static func length(_ milliseconds: Int) -> String {
    let seconds = max(0, milliseconds) / 1000
    if seconds < 60 { return "\(seconds) s" }
    let minutes = (seconds + 30) / 60
    if minutes < 60 { return "\(minutes) min" }
    return "\(minutes / 60) h" + (minutes % 60 == 0 ? "" : " \(minutes % 60) min")
  }

  /// When the class began.
  public static func beginning(_ record: ClassRecord) -> String {
    let moment = record.header.moment
    return "\(moment.day.label), \(moment.hourAndMinute) UTC"
  }

  // MARK: - Places

  /// The place of a stop; nothing when the case has no such place.
  public func location(of stop: ClassRecord.Stop) -> Location? { location(stop.location) }

  /// The places that the teacher pointed at during a stop and that the case has.
  public func pointedLocations(during stop: ClassRecord.Stop) -> [Location] {
    stop.pointed.compactMap { location($0) }
  }

  private func location(_ text: String) -> Location? { try? Location(parsing: text, in: casebook) }

  /// The title of a stop: of the step that it was, else of its place; the place's text where the case has none.
  public func title(of stop: ClassRecord.Stop) -> String {
    ClassWords(casebook: casebook).title(of: stop.location)
  }

  /// What the teacher pointed at during a stop, each by its title; nothing when at nothing.
  public func pointed(during stop: ClassRecord.Stop) -> String? {
    let titles = stop.pointed.map { "“\(ClassWords(casebook: casebook).title(of: $0))”" }
    guard let last = titles.last else { return nil }
    let others = titles.dropLast().joined(separator: ", ")
    return "The teacher pointed at \(others.isEmpty ? "" : "\(others) and ")\(last)."
  }

  /// What differs between the class's case and the one that is open; nothing when nothing does.
  public func difference(from record: ClassRecord) -> String? {
    if let id = record.header.caseID, id != casebook.heading.id {
      return "the class was held with another case, “\(id)”"
    }
    guard record.header.caseDigest != CaseDigest(of: casebook).description else { return nil }
    let gone = record.stops.count { location(of: $0) == nil }
    let places =
      gone == 0 ? "places may read differently" : "\(gone) of its \(record.stops.count) stops are gone"
    return "the class was held with another version of the case: \(places)"
  }

  // MARK: - Polls

  /// How many answered a poll, of how many who were there.
  public static func turnout(of poll: ClassRecord.Poll) -> String {
    guard let outcome = poll.outcome else { return "still open when the log ends" }
    // Whoever has answered and lost the line counts, and is not there.
    return "\(outcome.answered) of \(max(poll.present, outcome.answered)) answered"
  }

  /// The results in one sentence; nothing when nobody answered.
  static func sentence(of results: PollResults, to draft: PollDraft) -> String? {
    // Numbers that nobody gave say nothing; choices that nobody took do.
    let bars = PollBar.bars(of: results, to: draft).filter { $0.value == nil || $0.count > 0 }
    let parts = bars.map { "\($0.label): \($0.count)" }
    let spread = PollBar.spread(of: results, to: draft).map { [$0] } ?? []
    return parts.isEmpty ? nil : (parts + spread).joined(separator: "; ")
  }

  /// An answer in the words of its question.
  public static func text(of answer: PollAnswer, to draft: PollDraft) -> String {
    switch (answer, draft.kind) {
    case (.choice(let index), .choice(let choices)) where choices.indices.contains(index): choices[index]
    case (.choice(let index), _): "\(index + 1)"
    case (.number(let number), .judgement): ShownWhatIf.signed(number)
    case (.number(let number), _): "\(number)"
    case (.text(let text), _): text
    }
  }
}
