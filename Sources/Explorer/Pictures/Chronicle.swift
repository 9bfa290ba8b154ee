import CaseModel

/// What the case itself answered to one question of its model, era by era.
struct Chronicle: Hashable {
  /// Successive eras with one answer.
  struct Stretch: Hashable {
    /// The answer; nothing where the documents do not give one.
    let variant: Int?
    /// The positions of its eras among those of the case.
    var eras: ClosedRange<Int>
    /// Whether the answer is another than the last one known before.
    let isChange: Bool
  }

  /// In order of time; together they cover every era.
  private(set) var stretches: [Stretch] = []

  /// Reads the answers to a question.
  ///
  /// - Complexity: O(eras · states of the question).
  init(_ descriptor: ModelDescriptor, _ eras: [Era]) {
    var known: Int?
    for (index, era) in eras.enumerated() {
      let variant = descriptor.state(in: era.id).flatMap { descriptor.position(of: $0.variant) }
      if let last = stretches.last, last.variant == variant {
        stretches[stretches.count - 1].eras = last.eras.lowerBound...index
      } else {
        let isChange = variant != nil && known != nil && variant != known
        stretches.append(Stretch(variant: variant, eras: index...index, isChange: isChange))
      }
      known = variant ?? known
    }
  }
}
