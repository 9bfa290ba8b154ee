import Canvas
import CaseModel
import Classroom

/// A recorded class as a walkthrough, to go through it again at one's own pace.
///
/// Every stop is a step, with its time before its title; what the class answered stands at the stop where it was shown.
public struct RecordedWalk: Sendable {
  /// The walkthrough; its steps are the stops of the class.
  public let walkthrough: Walkthrough
  /// What a reader must know of the case before; nothing when it is the one of the class.
  public let difference: String?

  /// The most columns of a step's title, as in seeds.
  private static let titleColumns = 40

  /// The walk of a class.
  ///
  /// - Parameters:
  ///   - record: the class.
  ///   - casebook: the case that it is looked at in.
  /// - Returns: `nil` when the class made no stop.
  public init?(of record: ClassRecord, in casebook: Casebook) {
    guard !record.stops.isEmpty else { return nil }
    let words = RecordWords(casebook: casebook)
    difference = words.difference(from: record)
    let steps = record.stops.enumerated().map { index, stop in
      Self.step(index, stop, record, words, casebook)
    }
    let counts = "\(record.studentCount) student\(record.studentCount == 1 ? "" : "s")"
    let lines = [
      "A class of \(RecordWords.length(record.duration)) with \(counts), on \(RecordWords.beginning(record)).",
      record.isEnded ? nil : "Its log breaks off before the end.", difference.map { "Take care: \($0)." },
    ]
    let id = (1...).lazy.map { Identifier<Walkthrough>($0 == 1 ? "recorded-class" : "recorded-class-\($0)") }
      .first { casebook.walkthrough($0) == nil }
    walkthrough = Walkthrough(
      id: id ?? Identifier("recorded-class"),
      title: "Class \(record.header.room)".truncated(to: Self.titleColumns),
      text: lines.compactMap { $0 }.joined(separator: " "), minutes: (record.duration + 30_000) / 60_000,
      steps: steps)
  }

  /// The case with the walk among its walkthroughs.
  public func added(to casebook: Casebook) -> Casebook {
    casebook.with(casebook.walkthroughs + [walkthrough])
  }

  /// Where the walk begins.
  public var start: Location { .walkthrough(walkthrough.id, step: 1) }

  private static func step(
    _ index: Int, _ stop: ClassRecord.Stop, _ record: ClassRecord, _ words: RecordWords, _ casebook: Casebook
  ) -> Walkthrough.Step {
    let location = words.location(of: stop)
    var original: Walkthrough.Step?
    if case .walkthrough(let id?, let number?)? = location {
      original = casebook.walkthrough(id)?.step(number)
    }
    let revealed = record.polls.filter { $0.revealedAt == index }
    var text = revealed.map { poll in
      let answers = poll.results.flatMap { RecordWords.sentence(of: $0, to: poll.draft) }
      return "The class was asked “\(poll.draft.question)”; \(RecordWords.turnout(of: poll))"
        + (answers.map { " (\($0))." } ?? ".")
    }
    text += [
      original?.text,
      location == nil ? "The case has no place “\(stop.location)” any more." : nil,
      words.pointed(during: stop),
      "The class was here for \(RecordWords.length(stop.duration)), with \(stop.present) there.",
    ].compactMap { $0 }
    return Walkthrough.Step(
      id: "stop-\(index + 1)",
      title: "\(RecordWords.clock(stop.time)) \(words.title(of: stop))".truncated(to: titleColumns),
      location: shown(location, original), text: text.joined(separator: "\n"), notes: notes(index, record),
      minutes: (stop.duration + 30_000) / 60_000,
      question: revealed.isEmpty ? original?.question : nil)
  }

  /// What a step shows, which is never a walkthrough: where the class read one of those, or a place that is gone, the timeline.
  private static func shown(_ location: Location?, _ original: Walkthrough.Step?) -> Location {
    if let original { return original.location }
    if case .walkthrough? = location { return .timeline(TimelineLocation()) }
    return location ?? .timeline(TimelineLocation())
  }

  /// What the class was not shown at a stop, and who answered what, when the log has it.
  private static func notes(_ index: Int, _ record: ClassRecord) -> String? {
    let asked = record.polls.filter { $0.stop == index }.compactMap { poll -> String? in
      var parts: [String] = []
      if !poll.isRevealed,
        let results = poll.results.flatMap({ RecordWords.sentence(of: $0, to: poll.draft) })
      {
        parts.append("not shown to the class: \(results)")
      }
      parts += (poll.outcome?.answers ?? []).map {
        "\($0.name): \(RecordWords.text(of: $0.answer, to: poll.draft))"
      }
      return parts.isEmpty ? nil : "“\(poll.draft.question)” \(parts.joined(separator: "; "))."
    }
    return asked.isEmpty ? nil : asked.joined(separator: " ")
  }
}
