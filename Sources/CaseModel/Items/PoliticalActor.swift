import EDTF

/// Whoever acts or speaks in the case: a state, a leader, an author, a group, an institution or a project.
///
/// Not called `Actor`, which is Swift's own protocol.
public struct PoliticalActor: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case state, leader, author, group, institution, project
  }

  public let id: Identifier<PoliticalActor>
  public let kind: Kind
  public let name: String
  /// A name of at most 12 columns for narrow places.
  public let shortName: String
  /// The letter that stands for a state over its column in the event list; only states that have one get a lane.
  public let mark: String?
  public let localNames: [LocalName]
  /// The state that a leader leads or a group or institution belongs to.
  public let state: Identifier<PoliticalActor>?
  public let offices: [Office]
  public let capital: Identifier<Place>?
  public let text: String
  public let provenance: Provenance

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
  public let title: String
  public let term: DateExpression
  /// Where the term comes from.
  public let origin: String

  public init(title: String, term: DateExpression, origin: String) {
    self.title = title
    self.term = term
    self.origin = origin
  }
}
