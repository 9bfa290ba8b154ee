import EDTF

/// How two actors stand with each other, through time.
public struct Relation: Hashable, Sendable {
  public enum Sign: String, Hashable, Sendable, CaseIterable {
    case positive, mixed, negative
  }

  public enum Trend: String, Hashable, Sendable, CaseIterable {
    case rising, steady, falling
  }

  /// A stretch of time in which the relation had one character.
  public struct Phase: Hashable, Sendable {
    public let when: DateExpression
    /// One to three words, such as "warming".
    public let state: String
    public let sign: Sign
    public let trend: Trend
    public let text: String
    public let provenance: Provenance

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

  public let id: Identifier<Relation>
  public let first: Identifier<PoliticalActor>
  public let second: Identifier<PoliticalActor>
  /// In order of their first day.
  public let phases: [Phase]

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
