import EDTF

/// What is said of an actor as of one moment: the heart of the explorer.
///
/// A statement speaks of a stretch of time. At a moment inside that stretch it is *current*; when nothing current is said, the
/// latest stretch that ended before stands in, marked as *earlier*. What is said only of later times is not shown.
public struct ActorPanel: Sendable {
  /// Whether a statement speaks of the moment itself or of a time before it.
  public enum Freshness: Hashable, Sendable {
    case current, earlier
  }

  /// A claim, and whether it speaks of the moment.
  public struct Line: Hashable, Sendable {
    /// What is said.
    public let claim: Claim
    /// Whether it speaks of the moment itself or of a time before it.
    public let freshness: Freshness
  }

  /// What is said of where the actor stands on one issue.
  public struct Position: Hashable, Sendable {
    /// What the position is on.
    public let issue: Issue
    /// The claims that take it; at least one.
    public let lines: [Line]
  }

  /// How the actor stands with another.
  public struct Tie: Hashable, Sendable {
    /// The relation between the two.
    public let relation: Identifier<Relation>
    /// The actor on the other side.
    public let partner: PoliticalActor
    /// The phase that contains the day, or else the last that ended before it.
    public let phase: Relation.Phase
    /// The phase before it, when there is one.
    public let previous: Relation.Phase?
    /// Whether the phase contains the day.
    public let freshness: Freshness
  }

  /// Whom it is about.
  public let actor: PoliticalActor
  /// The moment as of which it is said.
  public let day: Day
  /// Who leads the state on that day, with the office.
  public let leaders: [(actor: PoliticalActor, office: Office)]
  /// What the actor wants.
  public let wants: [Line]
  /// What the actor fears.
  public let fears: [Line]
  /// What the actor brings to the others.
  public let brings: [Line]
  /// What others hold the actor to be or to do.
  public let assessments: [Line]
  /// In the order of the case's issues; issues on which nothing was said yet are left out.
  public let positions: [Position]
  /// States in the order of the seeds, then all others.
  public let ties: [Tie]
  /// Positions in the casebook's `events` of what it has just done, the newest first.
  public let recentEvents: [Int]
}

extension Casebook {
  /// What is said of an actor as of a day.
  ///
  /// - Parameters:
  ///   - id: whom it is about; nothing comes back when the case has no such actor.
  ///   - day: the moment.
  ///   - recent: the most events that `recentEvents` holds.
  /// - Complexity: O(log e + c + r) for the actor's own e events, c claims and r relations.
  public func panel(of id: Identifier<PoliticalActor>, asOf day: Day, recent: Int = 3) -> ActorPanel? {
    guard let actor = actor(id) else { return nil }
    let claims = (index.claimsAbout[id.rawValue] ?? []).map { self.claims[$0] }
    func lines(_ facet: Claim.Facet) -> [ActorPanel.Line] {
      Self.asOf(day, claims.filter { $0.facet == facet })
    }
    let stands = claims.filter { $0.facet == .position }
    let positions = issues.compactMap { issue -> ActorPanel.Position? in
      let lines = Self.asOf(day, stands.filter { $0.issues.contains(issue.id) })
      return lines.isEmpty ? nil : ActorPanel.Position(issue: issue, lines: lines)
    }
    return ActorPanel(
      actor: actor, day: day, leaders: leaders(of: id, on: day), wants: lines(.wants), fears: lines(.fears),
      brings: lines(.brings), assessments: lines(.assessment), positions: positions,
      ties: ties(of: id, asOf: day),
      recentEvents: latestEvents(of: id, upTo: day, limit: recent))
  }

  /// Who leads a state on a day.
  public func leaders(
    of state: Identifier<PoliticalActor>, on day: Day
  ) -> [(actor: PoliticalActor, office: Office)] {
    actors.filter { $0.kind == .leader && $0.state == state }.flatMap { leader in
      leader.offices.filter { $0.term.contains(day) }.map { (leader, $0) }
    }
  }

  /// How an actor stands with each of the others on a day.
  public func ties(of id: Identifier<PoliticalActor>, asOf day: Day) -> [ActorPanel.Tie] {
    let ties = (index.relationsOf[id.rawValue] ?? []).compactMap { position -> ActorPanel.Tie? in
      let relation = relations[position]
      guard let partner = relation.partner(of: id).flatMap({ actor($0) }) else { return nil }
      let current = relation.phases.lastIndex { $0.when.contains(day) }
      guard let shown = current ?? relation.phases.lastIndex(where: { $0.when.isOver(by: day) }) else {
        return nil
      }
      return ActorPanel.Tie(
        relation: relation.id, partner: partner, phase: relation.phases[shown],
        previous: shown > 0 ? relation.phases[shown - 1] : nil,
        freshness: current == nil ? .earlier : .current)
    }
    return ties.sorted { left, right in
      (index.actors[left.partner.id.rawValue] ?? 0) < (index.actors[right.partner.id.rawValue] ?? 0)
    }
  }

  /// The claims that speak of a day; when none does, those of the latest time before it.
  private static func asOf(_ day: Day, _ claims: [Claim]) -> [ActorPanel.Line] {
    let current = claims.filter { $0.when.contains(day) }
    if !current.isEmpty { return current.map { ActorPanel.Line(claim: $0, freshness: .current) } }
    let past = claims.filter { $0.when.isOver(by: day) }
    guard let latest = past.compactMap(\.when.lastKnownDay).max() else { return [] }
    return past.filter { $0.when.lastKnownDay == latest }.map {
      ActorPanel.Line(claim: $0, freshness: .earlier)
    }
  }
}

extension DateExpression {
  /// The last day it is known to reach: of an interval whose end is unknown its first.
  var lastKnownDay: Day? {
    latestDay ?? (latest == .unknown ? earliestDay : nil)
  }

  /// Whether everything the expression is known to mean lies before a day.
  func isOver(by day: Day) -> Bool {
    lastKnownDay.map { $0 < day } ?? false
  }
}
