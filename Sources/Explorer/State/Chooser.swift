import CaseModel

/// A list over the screen, narrowed by typing, from which one thing is chosen.
public struct Chooser: Hashable, Sendable {
  public enum Kind: Hashable, Sendable {
    /// Every command with its keys.
    case help
    /// Commands, actors and events by name.
    case palette
    /// Whose events and which kinds the timeline shows; choosing switches one on or off.
    case filter
    /// With whom an actor is compared.
    case comparison(Identifier<PoliticalActor>)
    /// The paragraphs that something rests on.
    case paragraphs([ParagraphReference])
  }

  public var kind: Kind
  public var query = ""
  public var selection = 0

  /// The most characters that a query takes.
  public static let queryLimit = 100

  public init(_ kind: Kind) {
    self.kind = kind
  }
}
