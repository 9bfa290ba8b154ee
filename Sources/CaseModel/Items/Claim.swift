import EDTF

/// A statement that somebody makes about an actor.
public struct Claim: Hashable, Sendable {
  /// Which side of its subject a claim shows.
  public enum Facet: String, Hashable, Sendable, CaseIterable {
    case wants, fears, brings
    /// Where the subject stands on the claim's issues.
    case position
    /// What the subject is or does, in the holder's eyes.
    case assessment
  }

  /// Where the subject stands on an issue.
  public enum Stance: String, Hashable, Sendable, CaseIterable {
    case supports
    case leansFor = "leans-for"
    case conditional
    case silent
    case leansAgainst = "leans-against"
    case opposes
  }

  /// Its name in the seeds.
  public let id: Identifier<Claim>
  /// Whose statement it is.
  public let holder: Identifier<PoliticalActor>
  /// Whom it is about.
  public let subject: Identifier<PoliticalActor>
  /// Which side of its subject it shows.
  public let facet: Facet
  /// What it bears on; never empty when `facet` is `.position`.
  public let issues: [Identifier<Issue>]
  /// Always present when `facet` is `.position`.
  public let stance: Stance?
  /// The time it speaks of, as the case's author reads it.
  public let when: DateExpression
  /// The claim in at most 60 columns.
  public let summary: String
  /// The claim at length.
  public let text: String
  /// What it rests on, how sure it is, and where it is said.
  public let provenance: Provenance
  /// How it bears on other claims, as the case's author reads them.
  public let links: [ClaimLink]

  /// A claim.
  public init(
    id: Identifier<Claim>, holder: Identifier<PoliticalActor>, subject: Identifier<PoliticalActor>,
    facet: Facet,
    issues: [Identifier<Issue>], stance: Stance?, when: DateExpression, summary: String, text: String,
    provenance: Provenance, links: [ClaimLink] = []
  ) {
    self.id = id
    self.holder = holder
    self.subject = subject
    self.facet = facet
    self.issues = issues
    self.stance = stance
    self.when = when
    self.summary = summary
    self.text = text
    self.provenance = provenance
    self.links = links
  }
}
