/// A difference between two documents that the author of the case has judged, since no rule could.
public struct Change: Hashable, Sendable {
  /// What became of what the earlier document says, in one word.
  public enum Word: String, Hashable, Sendable, CaseIterable {
    /// The earlier document has nothing on this, or is silent; the later one has.
    case new
    /// The other way round.
    case dropped
    /// Moved towards opposing.
    case hardened
    /// Moved towards supporting.
    case softened
    /// Neither.
    case same
    /// The later document does not speak of it.
    case onlyEarlier = "only-earlier"
    /// The earlier document does not speak of it.
    case onlyLater = "only-later"
  }

  /// What one of the two documents says.
  public struct Side: Hashable, Sendable {
    /// The document.
    public let source: Identifier<Source>
    /// In at most 80 characters; nothing when the document does not speak of it.
    public let text: String?
    /// The claims that say it at length.
    public let claims: [Identifier<Claim>]

    /// A side.
    public init(source: Identifier<Source>, text: String?, claims: [Identifier<Claim>] = []) {
      self.source = source
      self.text = text
      self.claims = claims
    }
  }

  /// Its name in the seeds.
  public let id: Identifier<Change>
  /// What it is about, in at most 24 characters.
  public let title: String
  /// The issue it belongs to; some changes belong to none.
  public let issue: Identifier<Issue>?
  /// Whom it is about.
  public let subject: Identifier<PoliticalActor>?
  /// What the earlier document says.
  public let earlier: Side
  /// What the later document says.
  public let later: Side
  /// What became of it.
  public let word: Word
  /// With a reason, which says why this word.
  public let provenance: Provenance

  /// A change.
  public init(
    id: Identifier<Change>, title: String, issue: Identifier<Issue>?, subject: Identifier<PoliticalActor>?,
    earlier: Side, later: Side, word: Word, provenance: Provenance
  ) {
    self.id = id
    self.title = title
    self.issue = issue
    self.subject = subject
    self.earlier = earlier
    self.later = later
    self.word = word
    self.provenance = provenance
  }

  /// Where the documents say what a side says, as far as the change cites them.
  public func citations(of side: Side) -> [Citation] {
    provenance.citations.filter { $0.source == side.source }
  }
}
