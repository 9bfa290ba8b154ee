import EDTF

/// How two actors stand with each other, through time.
public struct Relation: Hashable, Sendable {
  /// Whether two actors stand well with each other.
  public enum Sign: String, Hashable, Sendable, CaseIterable {
    case positive, mixed, negative
  }

  /// Which way a relation moves.
  public enum Trend: String, Hashable, Sendable, CaseIterable {
    case rising, steady, falling
  }

  /// A stretch of time in which the relation had one character.
  public struct Phase: Hashable, Sendable {
    /// How long it lasted.
    public let when: DateExpression
    /// One to three words, such as "warming".
    public let state: String
    /// Whether they stood well with each other in it.
    public let sign: Sign
    /// Which way it moved.
    public let trend: Trend
    /// How they stood with each other, at length.
    public let text: String
    /// What it rests on, how sure it is, and where it is said.
    public let provenance: Provenance

    /// A phase.
    public init(
      when: DateExpression, state: String, sign: Sign, trend: Trend, text: String, provenance: Provenance
    ) {
      self.when = when
      self.state = state
      self.sign = sign
      self.trend = trend
      self.text = text
      self.provenance = provenance
    }
  }

  /// Its name in the seeds.
  public let id: Identifier<Relation>
  /// The one side; neither comes before the other.
  public let first: Identifier<PoliticalActor>
  /// The other side.
  public let second: Identifier<PoliticalActor>
  /// In order of their first day.
  public let phases: [Phase]

  /// A relation.
  public init(
    id: Identifier<Relation>, first: Identifier<PoliticalActor>, second: Identifier<PoliticalActor>,
    phases: [Phase]
  ) {
    self.id = id
    self.first = first
    self.second = second
    self.phases = phases
  }

  /// The other side, or nothing when `actor` is not part of the relation.
  public func partner(of actor: Identifier<PoliticalActor>) -> Identifier<PoliticalActor>? {
    actor == first ? second : actor == second ? first : nil
  }
}
