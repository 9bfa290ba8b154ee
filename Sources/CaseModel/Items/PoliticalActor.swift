import EDTF

/// Whoever acts or speaks in the case: a state, a leader, an author, a group, an institution or a project.
///
/// Not called `Actor`, which is Swift's own protocol.
public struct PoliticalActor: Hashable, Sendable {
  /// What an actor is.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case state, leader, author, group, institution, project
  }

  /// Its name in the seeds; for a state its code of three letters (ISO 3166-1).
  public let id: Identifier<PoliticalActor>
  /// What it is.
  public let kind: Kind
  /// What it is called in English.
  public let name: String
  /// A name of at most 12 columns for narrow places.
  public let shortName: String
  /// The letter that stands for a state over its column in the event list; only states that have one get a lane.
  public let mark: String?
  /// What it is called in other languages.
  public let localNames: [LocalName]
  /// The state that a leader leads or a group or institution belongs to.
  public let state: Identifier<PoliticalActor>?
  /// The offices that a leader has held.
  public let offices: [Office]
  /// The capital of a state.
  public let capital: Identifier<Place>?
  /// Who it is.
  public let text: String
  /// What it rests on, how sure it is, and where it is said.
  public let provenance: Provenance

  /// An actor.
  public init(
    id: Identifier<PoliticalActor>, kind: Kind, name: String, shortName: String, mark: String?,
    localNames: [LocalName], state: Identifier<PoliticalActor>?, offices: [Office],
    capital: Identifier<Place>?, text: String, provenance: Provenance
  ) {
    self.id = id
    self.kind = kind
    self.name = name
    self.shortName = shortName
    self.mark = mark
    self.localNames = localNames
    self.state = state
    self.offices = offices
    self.capital = capital
    self.text = text
    self.provenance = provenance
  }
}

/// A term of office.
public struct Office: Hashable, Sendable {
  /// What the office is called.
  public let title: String
  /// From when to when it was held.
  public let term: DateExpression
  /// Where the term comes from.
  public let origin: String

  /// A term of office.
  public init(title: String, term: DateExpression, origin: String) {
    self.title = title
    self.term = term
    self.origin = origin
  }
}
