/// Some of the actors of a matrix on a circle.
///
/// The circle is the plainest layout in which no node lies on a line between two others; beyond ten names nobody reads it.
public struct CircularLayout: Hashable, Sendable {
  /// The most nodes.
  public static let limit = 10

  /// An actor and where it stands, in the square -1…1 around the middle, y growing downwards.
  public struct Node: Hashable, Sendable {
    /// Who it is.
    public let actor: Identifier<PoliticalActor>
    /// From the left.
    public let x: Double
    /// From the top.
    public let y: Double
  }

  /// The nodes in the order of the matrix, clockwise from the top.
  public let nodes: [Node]

  /// Lays out a matrix.
  ///
  /// - Parameters:
  ///   - matrix: whose actors are laid out.
  ///   - wanted: who must be seen; at most ``limit`` of them are.
  ///
  /// Of more than ``limit`` actors those stay that are wanted, then those with the most bonds, of equals the first in the matrix.
  ///
  /// - Complexity: O(a log a + b) in actors and bonds.
  public init(_ matrix: RelationMatrix, showing wanted: [Identifier<PoliticalActor>] = []) {
    var bonds = [Int](repeating: 0, count: matrix.actors.count)
    for cell in matrix.bonds.keys {
      bonds[cell.low] += 1
      bonds[cell.high] += 1
    }
    let isWanted = Set(wanted.compactMap { matrix.position(of: $0) })
    let order = matrix.actors.indices.sorted { left, right in
      let (first, second) = (isWanted.contains(left), isWanted.contains(right))
      if first != second { return first }
      return bonds[left] != bonds[right] ? bonds[left] > bonds[right] : left < right
    }
    let shown = order.prefix(Self.limit).sorted()
    nodes = shown.enumerated().map { place, position in
      let angle = Double(place) * 360 / Double(shown.count)
      return Node(actor: matrix.actors[position].id, x: Degrees.sine(angle), y: -Degrees.cosine(angle))
    }
  }
}
