import EDTF

/// The list of claims as one looks at it.
public struct ClaimsLocation: Hashable, Sendable {
  /// By what the claims are gathered.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    case moment, issue
  }

  /// Which claims are shown.
  public var filter: ClaimFilter
  /// By what they are gathered.
  public var order: Order

  /// A list of claims.
  public init(filter: ClaimFilter = ClaimFilter(), order: Order = .moment) {
    self.filter = filter
    self.order = order
  }
}

/// Which claims are shown: those that answer every question asked, each by one of the answers given.
public struct ClaimFilter: Hashable, Sendable {
  /// Whose statements; empty for everybody's.
  public var holders: Set<Identifier<PoliticalActor>>
  /// About whom; empty for everybody.
  public var subjects: Set<Identifier<PoliticalActor>>
  /// On which issues; empty for all, and for claims on none.
  public var issues: Set<Identifier<Issue>>
  /// Citing which documents; empty for all, and for claims that cite none.
  public var sources: Set<Identifier<Source>>
  /// How surely said; empty for all.
  public var certainties: Set<Certainty>
  /// On what basis; empty for all.
  public var bases: Set<Basis>
  /// A day that the claim must speak of.
  public var moment: Day?

  /// A filter; without any choice it admits all claims.
  public init(
    holders: Set<Identifier<PoliticalActor>> = [], subjects: Set<Identifier<PoliticalActor>> = [],
    issues: Set<Identifier<Issue>> = [], sources: Set<Identifier<Source>> = [],
    certainties: Set<Certainty> = [], bases: Set<Basis> = [], moment: Day? = nil
  ) {
    self.holders = holders
    self.subjects = subjects
    self.issues = issues
    self.sources = sources
    self.certainties = certainties
    self.bases = bases
    self.moment = moment
  }

  /// Whether nothing is filtered out.
  public var admitsAll: Bool { self == ClaimFilter() }

  /// Whether a claim is shown.
  public func admits(_ claim: Claim) -> Bool {
    (holders.isEmpty || holders.contains(claim.holder))
      && (subjects.isEmpty || subjects.contains(claim.subject))
      && (issues.isEmpty || claim.issues.contains { issues.contains($0) })
      && (sources.isEmpty || claim.provenance.citations.contains { sources.contains($0.source) })
      && (certainties.isEmpty || certainties.contains(claim.provenance.certainty))
      && (bases.isEmpty || bases.contains(claim.provenance.basis))
      && (moment.map { claim.when.contains($0) } ?? true)
  }
}
