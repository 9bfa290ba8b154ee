/// Descriptors and how each variant of one pulls at the variants of another.
///
/// A judgement is a whole number, usually -3 (strongly restricting) to +3 (strongly promoting), and speaks of direct
/// influence only. No descriptor influences itself. Judgements and scenarios count descriptors and variants from 0.
///
/// Its memory is two bytes for every pair of variants.
///
/// ```swift
/// var matrix = CrossImpactMatrix(descriptors: [
///   Descriptor(name: "Talks", variants: ["none", "progress"]),
///   Descriptor(name: "Sanctions", variants: ["kept", "eased"]),
/// ])
/// let (talks, sanctions) = (0, 1)
/// matrix[.init(source: .init(descriptor: talks, variant: 0), target: sanctions)] = [2, -2]
/// matrix[.init(source: .init(descriptor: talks, variant: 1), target: sanctions)] = [-2, 2]
/// matrix[.init(source: .init(descriptor: sanctions, variant: 0), target: talks)] = [1, -1]
/// matrix[.init(source: .init(descriptor: sanctions, variant: 1), target: talks)] = [-1, 1]
/// try matrix.consistentScenarios().map(\.variants)  // [[0, 0], [1, 1]]
/// ```
public struct CrossImpactMatrix: Hashable, Sendable {
  /// The questions, in their fixed order.
  public let descriptors: [Descriptor]
  /// How many variants each descriptor has.
  public let variantCounts: [Int]
  /// The row and column at which each descriptor's variants begin.
  let offsets: [Int]
  /// The number of all variants, which is the number of rows and of columns.
  let side: Int
  /// All variants by all variants, row by row: the row is the source.
  private var judgements: [Int16]

  /// The judgements that a matrix can hold; others are brought to the nearer end, so that no sum can overflow.
  public static let judgementRange = -1000...1000

  /// A matrix in which nothing influences anything.
  public init(descriptors: [Descriptor]) {
    self.descriptors = descriptors
    variantCounts = descriptors.map(\.variants.count)
    var offsets: [Int] = []
    var side = 0
    for count in variantCounts {
      offsets.append(side)
      side += count
    }
    self.offsets = offsets
    self.side = side
    judgements = Array(repeating: 0, count: side * side)
  }

  /// One variant of one descriptor, both counted from 0.
  public struct Place: Hashable, Sendable, Comparable {
    /// Which descriptor.
    public let descriptor: Int
    /// Which of its variants.
    public let variant: Int

    /// The place of a variant; whether there is such a variant is asked of a matrix.
    public init(descriptor: Int, variant: Int) {
      self.descriptor = descriptor
      self.variant = variant
    }

    /// The order of rows and columns.
    public static func < (left: Place, right: Place) -> Bool {
      (left.descriptor, left.variant) < (right.descriptor, right.variant)
    }
  }

  /// The influence of one variant on another; 0 for places outside the matrix and within one descriptor.
  ///
  /// A value outside `judgementRange` is brought to its nearer end; one for a place outside the matrix or within one
  /// descriptor is not kept.
  public subscript(source: Place, target: Place) -> Int {
    get { index(source, target).map { Int(judgements[$0]) } ?? 0 }
    set {
      guard let index = index(source, target) else { return }
      judgements[index] = Int16(
        min(max(newValue, Self.judgementRange.lowerBound), Self.judgementRange.upperBound))
    }
  }

  /// Every variant of every descriptor, in the order of rows.
  public var places: [Place] {
    variantCounts.enumerated().flatMap { descriptor, count in
      (0..<count).map { Place(descriptor: descriptor, variant: $0) }
    }
  }

  /// Whether the matrix has such a variant.
  public func contains(_ place: Place) -> Bool {
    line(place) != nil
  }

  /// The row of judgements of one variant on all variants; it must be in the matrix.
  func row(_ line: Int) -> ArraySlice<Int16> {
    judgements[line * side..<(line + 1) * side]
  }

  private func index(_ source: Place, _ target: Place) -> Int? {
    guard source.descriptor != target.descriptor, let row = line(source), let column = line(target) else {
      return nil
    }
    return row * side + column
  }

  private func line(_ place: Place) -> Int? {
    guard variantCounts.indices.contains(place.descriptor),
      (0..<variantCounts[place.descriptor]).contains(place.variant)
    else { return nil }
    return offsets[place.descriptor] + place.variant
  }
}
