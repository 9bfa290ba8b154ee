import CrossImpact

/// What is asked of a subject: under which terms scenarios count as consistent, and how pictures move.
public struct Study: Sendable {
  /// What is asked.
  public let subject: ScenarioSubject
  /// What is forced and what is tolerated.
  public let terms: ConsistencyTerms
  /// How pictures move.
  public let rule: SuccessionRule

  /// A question to a subject.
  ///
  /// - Parameters:
  ///   - subject: what is asked.
  ///   - terms: what is forced and what is tolerated; a forced variant must be one of the subject's.
  ///   - rule: how pictures move.
  public init(
    _ subject: ScenarioSubject, terms: ConsistencyTerms = ConsistencyTerms(), rule: SuccessionRule = .global
  ) {
    self.subject = subject
    self.terms = terms
    self.rule = rule
  }

  /// The variants of the inputs that are not forced, in a scenario.
  func setting(of scenario: Scenario) -> [CrossImpactMatrix.Place] {
    subject.inputs.map { CrossImpactMatrix.Place(descriptor: $0, variant: scenario.variants[$0]) }
  }

  /// Consistent scenarios in the order in which they are listed and numbered: by the setting of the inputs.
  public func ordered(_ scenarios: [Scenario]) -> [Scenario] {
    guard !subject.inputs.isEmpty else { return scenarios.sorted() }
    return scenarios.map { (setting(of: $0), $0) }.sorted { left, right in
      left.0 == right.0 ? left.1 < right.1 : left.0.lexicographicallyPrecedes(right.0)
    }.map(\.1)
  }

  /// How far the weakest variant of a scenario stands above its neighbours.
  ///
  /// Inputs do not count, since nothing acts on them, nor does what is forced: each would always be a tie.
  func value(of scenario: Scenario) -> Int {
    subject.matrix.variantCounts.indices.filter { terms.forced[$0] == nil && !subject.inputs.contains($0) }
      .compactMap { subject.matrix.consistency(of: $0, in: scenario) }.min() ?? 0
  }

  /// What differs from the ordinary question, in one line; nothing when nothing does.
  var conditions: String? {
    let forced = terms.forced.sorted { $0.key < $1.key }
      .map { CrossImpactMatrix.Place(descriptor: $0.key, variant: $0.value) }
    var parts: [String] = []
    if !forced.isEmpty { parts.append("forced: \(subject.words(forced))") }
    if terms.tolerance != 0 { parts.append("tolerance \(terms.tolerance)") }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}
