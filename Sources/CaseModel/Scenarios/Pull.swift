import CrossImpact

/// What one answer of a picture does to one question.
public struct Pull: Hashable, Sendable {
  /// The answer that acts.
  public let source: CrossImpactMatrix.Place
  /// The question that it acts on, by its position.
  public let target: Int
  /// What it does to each of the question's answers; at least one is not 0.
  public let values: [Int]
  /// The grounds; nothing for a matrix whose judgements are not the case's.
  public let judgement: Judgement?

  /// The most that it does for an answer.
  public var strength: Int { values.max() ?? 0 }

  /// The answers that it promotes most.
  public var promoted: [Int] { values.indices.filter { values[$0] == strength } }

  /// How much more it does for one answer than for another.
  public func preference(for variant: Int, over other: Int) -> Int {
    guard values.indices.contains(variant), values.indices.contains(other) else { return 0 }
    return values[variant] - values[other]
  }
}

extension ScenarioModel {
  /// Everything in a picture that acts on a question, the strongest first and, of equals, in the order of the questions.
  ///
  /// - Complexity: O(questions × answers of the question).
  public func pulls(on target: Int, in picture: Scenario) -> [Pull] {
    guard descriptors.indices.contains(target), matrix.fits(picture) else { return [] }
    let variants = descriptors[target].variants.indices
    return picture.variants.enumerated().compactMap { position, variant -> Pull? in
      let source = CrossImpactMatrix.Place(descriptor: position, variant: variant)
      let values = variants.map { matrix[source, CrossImpactMatrix.Place(descriptor: target, variant: $0)] }
      guard values.contains(where: { $0 != 0 }) else { return nil }
      return Pull(
        source: source, target: target, values: values, judgement: judgement(of: source, on: target))
    }
    .sorted { ($1.strength, $0.source) < ($0.strength, $1.source) }
  }

  /// What speaks most for one answer of a question and against another, in a picture; nothing when nothing does.
  public func strongestPull(on target: Int, to variant: Int, over other: Int, in picture: Scenario) -> Pull? {
    pulls(on: target, in: picture)
      .filter { $0.preference(for: variant, over: other) > 0 }
      .max {
        ($0.preference(for: variant, over: other), $1.source)
          < ($1.preference(for: variant, over: other), $0.source)
      }
  }
}
