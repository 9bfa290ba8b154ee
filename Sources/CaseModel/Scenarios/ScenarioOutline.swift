/// A name and words for the consistent scenarios in which some answers hold together.
public struct ScenarioOutline: Hashable, Sendable {
  /// Something that would show the scenario coming.
  public struct Signpost: Hashable, Sendable {
    /// What one would see.
    public let text: String
    /// The paragraphs that it rests on.
    public let citations: [Citation]

    /// A signpost.
    public init(text: String, citations: [Citation]) {
      self.text = text
      self.citations = citations
    }
  }

  /// What one actor gets from the scenario.
  public struct Outcome: Hashable, Sendable {
    /// Who gets it.
    public let actor: Identifier<PoliticalActor>
    /// What it is.
    public let text: String
    /// The paragraphs that it rests on.
    public let citations: [Citation]

    /// An outcome.
    public init(actor: Identifier<PoliticalActor>, text: String, citations: [Citation]) {
      self.actor = actor
      self.text = text
      self.citations = citations
    }
  }

  /// Its name in the seeds.
  public let id: Identifier<ScenarioOutline>
  /// At most 40 columns.
  public let name: String
  /// The answers by which a picture is known as this scenario, each of another question.
  public let holds: [VariantReference]
  /// A paragraph that a student can read.
  public let text: String
  /// What would show it coming.
  public let signposts: [Signpost]
  /// What actors get from it.
  public let outcomes: [Outcome]
  /// What it rests on, how sure it is, and where it is said.
  public let provenance: Provenance

  /// An outline.
  public init(
    id: Identifier<ScenarioOutline>, name: String, holds: [VariantReference], text: String,
    signposts: [Signpost], outcomes: [Outcome], provenance: Provenance
  ) {
    self.id = id
    self.name = name
    self.holds = holds
    self.text = text
    self.signposts = signposts
    self.outcomes = outcomes
    self.provenance = provenance
  }

  /// Every paragraph that the scenario's words rest on: its own citations, then those of its signposts and outcomes.
  public var citations: [Citation] {
    provenance.citations + signposts.flatMap(\.citations) + outcomes.flatMap(\.citations)
  }
}
