import CaseModel
import EDTF

/// A small case made in code, for tests that must know every id and day in it: three towns on a river.
///
/// Its items may be replaced before the casebook is made.
public struct Fixture {
  /// The time that the band shows.
  public var span = "2001/2003"
  /// The event at which the explorer opens.
  public var opensAt: Identifier<Event>? = "flood"
  /// The landing.
  public var places: [Place]
  /// Three towns, two of their mayors, a clerk who writes, a guild.
  public var actors: [PoliticalActor]
  /// In no order, so that a casebook has something to sort.
  public var events: [Event]
  /// What the clerk and others say of the towns.
  public var claims: [Claim]
  /// How the towns stand with each other.
  public var relations: [Relation]
  /// One chapter and another.
  public var eras: [Era]
  /// A letter, and a notice that came before it.
  public var sources: [Source]
  /// Four questions, of which nobody speaks of the last.
  public var issues: [Issue]
  /// What differs between the notice and the letter.
  public var changes: [Change]
  /// A lesson of four steps and one of a single step.
  public var walkthroughs: [Walkthrough]
  /// What the towns ask of the future; nothing unless a test wants it.
  public var model: ScenarioModel?
  /// Three words of the river.
  public var terms: [Term]

  /// The case of the three towns.
  ///
  /// - Throws: only when the fixture itself is wrong.
  public init() throws {
    places = [Self.landing()]
    actors = try Self.towns() + Self.people()
    events = try Self.riverEvents()
    claims = try Self.riverClaims() + Self.guildClaims()
    relations = try Self.riverRelations()
    eras = [
      try Self.era("ferry-time", "2001/2002-04", "The time of the ferry", "Ferry"),
      try Self.era("bridge-time", "2002-05/2003", "The time of the bridge", "Bridge"),
    ]
    sources = [try Self.letter(), try Self.notice()]
    changes = Self.riverChanges()
    issues = [
      Issue(id: "toll", name: "The toll", shortName: "Toll", text: "Who pays for the bridge."),
      Issue(id: "wall", name: "The old wall", shortName: "Wall", text: "Whether it stays."),
      Issue(id: "ferry", name: "The ferry", shortName: "Ferry", text: "Whether it goes on."),
      Issue(id: "market", name: "The market", shortName: "Market", text: "Where it is held."),
    ]
    terms = Self.riverTerms()
    walkthroughs = Self.riverWalks()
  }

  /// The case in memory.
  public func casebook() throws -> Casebook {
    Casebook(
      heading: CaseHeading(
        id: "three-towns", title: "Three towns", text: "How three towns came to share a bridge.",
        span: try DateExpression(parsing: span), opensAt: opensAt, credits: []),
      sources: sources, actors: actors, places: places, issues: issues, eras: eras,
      events: events, claims: claims, relations: relations, terms: terms, changes: changes, model: model
    ).with(walkthroughs)
  }
}

/// Why a fixture cannot be made.
public enum FixtureError: Error {
  /// The table of event kinds has no such code.
  case noKind(String)
}
