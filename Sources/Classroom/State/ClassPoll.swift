import CaseModel

/// A question to the whole class.
public struct PollDraft: Hashable, Sendable {
  /// What an answer is.
  public enum Kind: Hashable, Sendable {
    /// One of 2…12 choices.
    case choice([String])
    /// A whole number between two, both within ±1,000,000.
    case number(ClosedRange<Int>)
    /// A few words.
    case text
    /// What one answer of the case's cross-impact model does to another, as a number within ``Judgement/range``.
    case judgement(JudgementCell)
  }

  /// What is asked, at most 200 columns.
  public let question: String
  /// What an answer is.
  public let kind: Kind

  /// A question, cut to what a screen holds.
  ///
  /// - Returns: `nil` when there are not 2…12 choices, the range is too wide, or nothing is asked.
  public init?(question: String, kind: Kind) {
    let text = CleanText.line(question, columns: 200)
    guard !text.isEmpty else { return nil }
    switch kind {
    case .choice(let choices):
      guard (2...12).contains(choices.count) else { return nil }
      self.kind = .choice(choices.map { CleanText.line($0, columns: 60) })
    case .number(let range):
      guard range.lowerBound >= -1_000_000, range.upperBound <= 1_000_000 else { return nil }
      self.kind = kind
    case .text, .judgement: self.kind = kind
    }
    self.question = text
  }

  /// Whether an answer is one to this question.
  public func admits(_ answer: PollAnswer) -> Bool {
    switch (kind, answer) {
    case (.choice(let choices), .choice(let index)): choices.indices.contains(index)
    case (.number(let range), .number(let number)): range.contains(number)
    case (.judgement, .number(let number)): Judgement.range.contains(number)
    case (.text, .text(let text)): !text.isEmpty
    default: false
    }
  }
}

/// What somebody answers.
public enum PollAnswer: Hashable, Sendable {
  /// A choice, counted from 0.
  case choice(Int)
  /// A whole number; also a judgement is one.
  case number(Int)
  /// Words, of which at most 60 columns are kept.
  case text(String)

  /// The answer as the hub keeps it.
  var clean: PollAnswer {
    guard case .text(let text) = self else { return self }
    return .text(CleanText.line(text, columns: 60))
  }
}

/// What a class has answered.
public enum PollResults: Hashable, Sendable {
  /// How many took each choice.
  case choices([Int])
  /// The numbers that were given, each with how many gave it, from the least on.
  case numbers([NumberCount])
  /// The words, each once, with how many gave them; the most frequent first, at most 40.
  case texts([TextCount])

  /// A number and how many gave it.
  public struct NumberCount: Hashable, Sendable {
    /// The number.
    public let number: Int
    /// How many gave it.
    public let count: Int
  }

  /// Some words and how many gave them.
  public struct TextCount: Hashable, Sendable {
    /// The words.
    public let text: String
    /// How many gave them.
    public let count: Int
  }
}

/// A poll as one sees it.
public struct ClassPoll: Hashable, Sendable {
  /// How far a poll is.
  public enum Phase: String, Hashable, Sendable, CaseIterable {
    /// Answers are taken, and may be changed.
    case open
    /// No answer is taken any more; only the teacher sees the results.
    case closed
    /// Everybody sees the results.
    case revealed
  }

  /// Which poll of the class it is, counted from 1.
  public let number: Int
  /// The question.
  public let draft: PollDraft
  /// How far it is.
  public var phase: Phase
  /// How many have answered.
  public var answered: Int
  /// What was answered: for the teacher always, for others once it is revealed.
  public var results: PollResults?
}
