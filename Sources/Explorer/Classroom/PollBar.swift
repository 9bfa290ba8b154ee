import CaseModel
import Classroom

/// One line of a poll's results: an answer, and how many gave it.
public struct PollBar: Equatable, Sendable {
  /// The answer.
  public let label: String
  /// How many gave it.
  public let count: Int
  /// The number that the answer is, where it is one.
  public var value: Int?

  /// The lines of some results, in the order of the question's answers; of judgements also those that nobody gave.
  public static func bars(of results: PollResults, to draft: PollDraft) -> [PollBar] {
    switch (results, draft.kind) {
    case (.choices(let counts), .choice(let choices)):
      zip(choices, counts).map { PollBar(label: $0, count: $1) }
    case (.numbers(let counts), .judgement):
      Judgement.range.map { value in
        PollBar(
          label: ShownWhatIf.signed(value), count: counts.first { $0.number == value }?.count ?? 0,
          value: value)
      }
    case (.numbers(let counts), _):
      counts.map { PollBar(label: "\($0.number)", count: $0.count, value: $0.number) }
    case (.texts(let counts), _): counts.map { PollBar(label: $0.text, count: $0.count) }
    case (.choices, _): []
    }
  }

  /// Where the middle of the numbers is, and how far they lie apart; nothing of other results.
  public static func spread(of results: PollResults, to draft: PollDraft) -> String? {
    guard let spread = results.spread else { return nil }
    func number(_ value: Int) -> String {
      if case .judgement = draft.kind { ShownWhatIf.signed(value) } else { "\(value)" }
    }
    return "median \(number(spread[2])), the middle half from \(number(spread[1])) to \(number(spread[3]))"
  }
}
