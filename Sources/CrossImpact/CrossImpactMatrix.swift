/// Descriptors and how each variant of one pulls at the variants of another.
///
/// A judgement is a whole number, usually -3 (strongly restricting) to +3 (strongly promoting), and speaks of direct
/// influence only. No descriptor influences itself.
public struct CrossImpactMatrix: Hashable, Sendable {
  public let descriptors: [Descriptor]
  /// The row and column at which each descriptor's variants begin.
  private let offsets: [Int]
  /// All variants by all variants, row by row: the row is the source.
  private var judgements: [Int]
  private let side: Int

  /// A matrix in which nothing influences anything.
  public init(descriptors: [Descriptor]) {
    self.descriptors = descriptors
    var offsets: [Int] = []
    var side = 0
    for descriptor in descriptors {
      offsets.append(side)
      side += descriptor.variants.count
    }
    self.offsets = offsets
    self.side = side
    judgements = Array(repeating: 0, count: side * side)
  }

  /// One variant of one descriptor, both counted from 0.
  public struct Place: Hashable, Sendable {
    public let descriptor: Int
    public let variant: Int

    public init(descriptor: Int, variant: Int) {
      self.descriptor = descriptor
      self.variant = variant
    }
  }

  /// The influence of one variant on another; 0 for places outside the matrix and within one descriptor.
  public subscript(source: Place, target: Place) -> Int {
    get { index(source, target).map { judgements[$0] } ?? 0 }
    set { if let index = index(source, target) { judgements[index] = newValue } }
  }

  private func index(_ source: Place, _ target: Place) -> Int? {
    guard source.descriptor != target.descriptor, let row = line(source), let column = line(target) else {
      return nil
    }
    return row * side + column
  }

  private func line(_ place: Place) -> Int? {
    guard descriptors.indices.contains(place.descriptor),
      descriptors[place.descriptor].variants.indices.contains(place.variant)
    else { return nil }
    return offsets[place.descriptor] + place.variant
  }
}
