import Synchronization

/// The positions of a list, which threads take one after the other; each goes to one of them.
public final class PositionQueue: Sendable {
  private let count: Int
  private let taken = Atomic<Int>(0)

  /// The positions `0..<count`.
  public init(count: Int) {
    self.count = count
  }

  /// The next position; nothing when all are taken.
  public func next() -> Int? {
    let position = taken.wrappingAdd(1, ordering: .relaxed).oldValue
    return position < count ? position : nil
  }

  /// What share of the positions has been taken, 0 to 1; of none, all.
  public var share: Double {
    count == 0 ? 1 : Double(min(taken.load(ordering: .relaxed), count)) / Double(count)
  }
}
