/// A guided way through the case: a lesson whose steps each show a place and ask something of the class.
public struct Walkthrough: Hashable, Sendable {
  /// One stop of the way.
  public struct Step: Hashable, Sendable {
    /// Its own name among the steps of the walkthrough.
    public let id: String
    /// At most 40 columns.
    public let title: String
    /// What is shown; never a walkthrough.
    public let location: Location
    /// What the class reads beside the screen.
    public let text: String
    /// What only the teacher is told.
    public let notes: String?
    /// How long it is meant to take.
    public let minutes: Int
    /// What everybody is asked at it.
    public let question: Question?

    /// A step.
    public init(
      id: String, title: String, location: Location, text: String, notes: String? = nil, minutes: Int,
      question: Question? = nil
    ) {
      self.id = id
      self.title = title
      self.location = location
      self.text = text
      self.notes = notes
      self.minutes = minutes
      self.question = question
    }
  }

  /// Something to be answered by everybody.
  public struct Question: Hashable, Sendable {
    /// What an answer is.
    public enum Answer: Hashable, Sendable {
      /// One of two or more.
      case choice([String])
      /// A whole number.
      case number(ClosedRange<Int>)
      /// A few words.
      case text
      /// What one answer of the cross-impact model does to another, within ``Judgement/range``.
      case judgement(JudgementCell)
    }

    /// What is asked, in at most 200 characters.
    public let text: String
    /// What an answer is.
    public let answer: Answer

    /// A question.
    public init(text: String, answer: Answer) {
      self.text = text
      self.answer = answer
    }
  }

  /// Its name in the seeds.
  public let id: Identifier<Walkthrough>
  /// At most 40 columns.
  public let title: String
  /// What the lesson is about.
  public let text: String
  /// How long the whole lesson is meant to take.
  public let minutes: Int
  /// The stops, in the order in which they are made.
  public let steps: [Step]

  /// A walkthrough.
  public init(id: Identifier<Walkthrough>, title: String, text: String, minutes: Int, steps: [Step]) {
    self.id = id
    self.title = title
    self.text = text
    self.minutes = minutes
    self.steps = steps
  }
}

extension Walkthrough {
  /// A step by its number, counted from 1.
  public func step(_ number: Int) -> Step? {
    steps.indices.contains(number - 1) ? steps[number - 1] : nil
  }
}

/// Walkthroughs of a case.
extension Casebook {
  /// The walkthrough of a name.
  ///
  /// - Complexity: O(n) in the walkthroughs, of which a case has a few.
  public func walkthrough(_ id: Identifier<Walkthrough>) -> Walkthrough? {
    walkthroughs.first { $0.id == id }
  }

  /// The same case with some walkthroughs, whose steps lead to places in it.
  ///
  /// They are added last, since a location is read against the case that it leads into.
  public func with(_ walkthroughs: [Walkthrough]) -> Casebook {
    let stops = walkthroughs.indices.flatMap { position in
      let steps = walkthroughs[position].steps.indices.map { $0 + 1 }
      return ([nil] + steps).map { WalkthroughStop(walkthrough: position, step: $0) }
    }
    return Casebook(self, walkthroughs: walkthroughs, stops: stops)
  }

  /// The step that a stop is; nothing for the walkthrough itself.
  func step(at stop: WalkthroughStop) -> Walkthrough.Step? {
    stop.step.flatMap { walkthroughs[stop.walkthrough].step($0) }
  }
}

/// A walkthrough as a whole, or one step of it.
public struct WalkthroughStop: Hashable, Sendable {
  /// The walkthrough's position in the casebook.
  public let walkthrough: Int
  /// The step's number, counted from 1; nothing for the whole.
  public let step: Int?
}
