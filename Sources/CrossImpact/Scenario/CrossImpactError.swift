/// Why a question to a matrix cannot be answered.
public enum CrossImpactError: Error, Hashable, Sendable {
  /// A descriptor, counted from 0, is beyond those of the matrix.
  case noSuchDescriptor(Int, count: Int)
  /// A variant, counted from 0, is beyond those of its descriptor.
  case noSuchVariant(Int, descriptor: String, count: Int)
  /// A scenario has not exactly one existing variant for every descriptor.
  case misfit(Scenario, variantCounts: [Int])
  /// A descriptor has more variants than a search can handle.
  case tooManyVariants(descriptor: String, count: Int, limit: Int)
}

extension CrossImpactError: CustomStringConvertible {
  /// What is wrong and what to do, in a sentence or two.
  public var description: String {
    switch self {
    case .noSuchDescriptor(let descriptor, let count):
      "There is no descriptor \(descriptor); the matrix has \(count), counted from 0. Name one of them."
    case .noSuchVariant(let variant, let descriptor, let count):
      "'\(descriptor)' has no variant \(variant); it has \(count), counted from 0. Name one of them."
    case .misfit(let scenario, let counts):
      "The scenario \(scenario.variants) does not fit a matrix whose descriptors have \(counts) variants. "
        + "Give one variant for each, counted from 0."
    case .tooManyVariants(let descriptor, let count, let limit):
      "'\(descriptor)' has \(count) variants, and a search handles at most \(limit). Join some of them."
    }
  }
}
