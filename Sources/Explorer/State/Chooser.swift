import CaseModel

/// A list over the screen, narrowed by typing, from which one thing is chosen.
public struct Chooser: Hashable, Sendable {
  /// What there is to choose from.
  public enum Kind: Hashable, Sendable {
    /// Every command with its keys.
    case help
    /// Commands, actors and events by name.
    case palette
    /// Whose events and which kinds the timeline shows; choosing switches one on or off.
    case filter
    /// Which claims are shown; choosing switches one thing on or off.
    case claimFilter
    /// The terms of the glossary that are underlined on the screen, by position, each explained.
    case terms([Int])
    /// With whom an actor is compared.
    case comparison(Identifier<PoliticalActor>)
    /// The claims behind a row of what changed, counted from 0.
    case claimsBehind(Int)
    /// With whom an actor is compared issue by issue.
    case secondActor(Identifier<PoliticalActor>)
    /// About whom two documents are compared.
    case subject
    /// The consistent scenarios, of which one is taken.
    case scenarios
    /// The consistent scenarios of a setting; choosing puts one beside the others or takes it away.
    case compared
    /// The era from which a what-if starts.
    case eras
    /// The places that are bookmarked.
    case bookmarks
    /// The places that were seen, in this session and before.
    case history
    /// The steps of a walkthrough.
    case steps(Identifier<Walkthrough>)
    /// Whose events the tension curve counts: everybody's, or a pair's, of which this is the first.
    case firstOfPair
    /// The second actor of a pair.
    case secondOfPair(Identifier<PoliticalActor>)
    /// The paragraphs that something rests on.
    case paragraphs([ParagraphReference])
    /// The answers to the poll of the class, or its results.
    case poll
    /// The students of the class, to do something with one.
    case students(StudentChoice)
    /// Whether the class ends.
    case classEnd
    /// Where the class has been.
    case stops
    /// What the class can be asked to judge on the scenario screen.
    case judgements
  }

  /// What is done with the student that is chosen.
  public enum StudentChoice: Hashable, Sendable {
    case hands, heirs, removal
  }

  /// What there is to choose from.
  public var kind: Kind

  /// Whether it stays open when something is chosen, since several are often switched together.
  var staysOpen: Bool { kind == .filter || kind == .claimFilter || kind == .compared }

  /// What was typed, at most ``queryLimit`` characters.
  public var query = ""
  /// The entry under the cursor, counted from 0 among those that match.
  public var selection = 0

  /// The most characters that a query takes.
  public static let queryLimit = 100

  /// A chooser in which nothing was typed yet.
  public init(_ kind: Kind) {
    self.kind = kind
  }

  /// What is said while nothing is typed, given the name of the key that takes the entry under the cursor.
  func prompt(openKey: String) -> String {
    kind == .poll ? "choose or type your answer; \(openKey) gives it" : "type to search"
  }

  /// What is said when there is nothing to choose from.
  var emptiness: String {
    switch kind {
    case .bookmarks where query.isEmpty: "no place is bookmarked yet"
    default: "nothing of that name"
    }
  }
}
