import Classroom

/// One line of a poll's results: an answer, and how many gave it.
public struct PollBar: Equatable, Sendable {
  /// The answer, or words about all of them.
  public let label: String
  /// How many gave it; nothing when only words are to be said.
  public let count: Int?

  /// The lines of some results, in the order of the question's answers.
  public static func bars(of results: PollResults, to draft: PollDraft) -> [PollBar] {
    switch (results, draft.kind) {
    case (.choices(let counts), .choice(let choices)):
      return zip(choices, counts).map { PollBar(label: $0, count: $1) }
    case (.numbers(let counts), _):
      guard let spread = results.spread else { return [] }
      let words = "median \(spread[2]), half of them \(spread[1]) to \(spread[3])"
      return counts.map { PollBar(label: "\($0.number)", count: $0.count) } + [
        PollBar(label: words, count: nil)
      ]
    case (.texts(let counts), _): return counts.map { PollBar(label: $0.text, count: $0.count) }
    case (.choices, _): return []
    }
  }
}
