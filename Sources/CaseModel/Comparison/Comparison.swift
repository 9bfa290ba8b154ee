/// Two documents, two actors or two moments side by side, issue by issue.
public struct Comparison: Hashable, Sendable {
  /// One side of a row.
  public struct Side: Hashable, Sendable {
    /// The words of a judged change; nothing in a row that is worked out.
    public let text: String?
    /// What is said: positions first, then the rest, in the order of the seeds.
    public let lines: [ActorPanel.Line]
    /// Where the positions lie on the scale; nothing without one.
    public let span: StanceSpan?
    /// Where the documents say it, each paragraph once.
    public let citations: [Citation]

    /// Whether nothing is said.
    public var isEmpty: Bool { text == nil && lines.isEmpty }
  }

  /// One issue, or one thing that a judged change is about.
  public struct Row: Hashable, Sendable {
    /// The change that was judged; nothing in a row that is worked out from the claims.
    public let change: Change?
    /// What it is on; a judged change may be on no issue.
    public let issue: Identifier<Issue>?
    /// Whom both sides are about; nothing when they are about several.
    public let subject: Identifier<PoliticalActor>?
    /// What becomes of the first side on the way to the second.
    public let word: Word
    /// What becomes of its hedges; nothing when they cannot be compared or are as before.
    public let hedge: Hedge?
    /// What the first document, actor or moment has.
    public let first: Side
    /// What the second has.
    public let second: Side
    /// The actors of whom only the first side speaks on this issue, while the row is about another.
    public let onlyInFirst: [Identifier<PoliticalActor>]
    /// The actors of whom only the second side does.
    public let onlyInSecond: [Identifier<PoliticalActor>]

    init(
      change: Change? = nil, issue: Identifier<Issue>?, subject: Identifier<PoliticalActor>?, word: Word,
      hedge: Hedge? = nil, first: Side, second: Side, onlyInFirst: [Identifier<PoliticalActor>] = [],
      onlyInSecond: [Identifier<PoliticalActor>] = []
    ) {
      self.change = change
      self.issue = issue
      self.subject = subject
      self.word = word
      self.hedge = hedge
      self.first = first
      self.second = second
      self.onlyInFirst = onlyInFirst
      self.onlyInSecond = onlyInSecond
    }
  }

  /// Judged changes in the order of the seeds, then what is worked out, in the order of the issues.
  public let rows: [Row]
  /// The issues on which neither side says anything.
  public let unspoken: [Identifier<Issue>]
}

extension Casebook {
  /// What a place of the changes screen shows.
  ///
  /// - Complexity: O(claims × their issues + changes × rows); for actors and moments that of their panels.
  public func comparison(_ location: ChangesLocation) -> Comparison {
    switch location {
    case .documents(let first, let second, let actor):
      return comparison(of: first, and: second, about: actor)
    case .actors(let first, let second, let day):
      return comparison(of: first, and: second, asOf: day ?? span.upperBound)
    case .moments(let actor, _, _):
      let days = location.moments(in: self)
      return comparison(of: actor, from: days.from, to: days.to)
    }
  }
}

extension Comparison.Side {
  /// What claims say on an issue.
  ///
  /// - Parameters:
  ///   - lines: the claims, of one actor or of several.
  ///   - issue: what they are on; nothing when a judged change belongs to no issue.
  ///   - text: the words of a judged change.
  ///   - citations: those of a judged change; otherwise the claims' own.
  init(
    _ lines: [ActorPanel.Line], on issue: Identifier<Issue>?, text: String? = nil,
    citations: [Citation]? = nil
  ) {
    let isPosition: (ActorPanel.Line) -> Bool = { line in issue.map(line.claim.takesPosition) ?? false }
    self.text = text
    self.lines = lines.filter(isPosition) + lines.filter { !isPosition($0) }
    // Positions of several actors are no position of anybody.
    let isOfOne = Set(lines.map(\.claim.subject)).count == 1
    span = isOfOne ? issue.flatMap { StanceSpan(of: lines.map(\.claim), on: $0) } : nil
    var places: Set<ParagraphReference> = []
    self.citations = (citations ?? self.lines.flatMap(\.claim.provenance.citations)).filter {
      places.insert($0.place).inserted
    }
  }
}
