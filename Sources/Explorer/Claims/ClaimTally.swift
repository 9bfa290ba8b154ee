import CaseModel

/// How many claims each choice of the filter would leave, given the choices of the other groups.
public struct ClaimTally: Equatable, Sendable {
  /// The filter to which the numbers belong.
  public let filter: ClaimFilter
  private var counts: [ClaimChoice: Int] = [:]
  /// The choices that some claim of the case answers, whatever the filter.
  private var answered: Set<ClaimChoice> = []

  /// Counts the claims of a case.
  ///
  /// - Parameter moments: the days that are offered.
  /// - Complexity: O(claims).
  init(_ filter: ClaimFilter, moments: [ClaimChoice], in casebook: Casebook) {
    self.filter = filter
    let groups = Group.allCases.map { (group: $0, rest: $0.removed(from: filter)) }
    for claim in casebook.claims {
      for (group, rest) in groups {
        let choices = group.choices(of: claim, moments: moments)
        answered.formUnion(choices)
        guard rest.admits(claim) else { continue }
        for choice in choices { counts[choice, default: 0] += 1 }
      }
    }
  }

  /// How many claims would be left.
  func count(_ choice: ClaimChoice) -> Int { counts[choice] ?? 0 }

  /// Whether any claim of the case answers a choice.
  func isAnswered(_ choice: ClaimChoice) -> Bool { answered.contains(choice) }

  /// The questions of the filter.
  private enum Group: CaseIterable {
    case holder, subject, issue, source, certainty, basis, moment

    /// A filter without this question.
    func removed(from filter: ClaimFilter) -> ClaimFilter {
      var filter = filter
      switch self {
      case .holder: filter.holders = []
      case .subject: filter.subjects = []
      case .issue: filter.issues = []
      case .source: filter.sources = []
      case .certainty: filter.certainties = []
      case .basis: filter.bases = []
      case .moment: filter.moment = nil
      }
      return filter
    }

    /// The choices that a claim answers, each once.
    func choices(of claim: Claim, moments: [ClaimChoice]) -> Set<ClaimChoice> {
      switch self {
      case .holder: [.holder(claim.holder)]
      case .subject: [.subject(claim.subject)]
      case .issue: Set(claim.issues.map { .issue($0) })
      case .source: Set(claim.provenance.citations.map { .source($0.source) })
      case .certainty: [.certainty(claim.provenance.certainty)]
      case .basis: [.basis(claim.provenance.basis)]
      case .moment:
        Set(
          moments.filter { choice in
            var filter = ClaimFilter()
            filter.toggle(choice)
            return filter.admits(claim)
          })
      }
    }
  }
}
