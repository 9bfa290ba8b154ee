/// A straight line between two points of a plane, in dots.
public struct DotSegment: Hashable, Sendable {
  /// Where it begins: how far to the right.
  public var x1: Double
  /// Where it begins: how far down.
  public var y1: Double
  /// Where it ends: how far to the right.
  public var x2: Double
  /// Where it ends: how far down.
  public var y2: Double

  /// A line from one point to another.
  public init(x1: Double, y1: Double, x2: Double, y2: Double) {
    (self.x1, self.y1, self.x2, self.y2) = (x1, y1, x2, y2)
  }

  /// The same line some dots further right and down.
  public func moved(right: Double, down: Double) -> DotSegment {
    DotSegment(x1: x1 + right, y1: y1 + down, x2: x2 + right, y2: y2 + down)
  }

  /// The part inside the rectangle 0…`width`, 0…`height`; nothing when all of it is outside or not finite.
  ///
  /// The algorithm of Liang and Barsky, "A New Concept and Method for Line Clipping" (ACM Transactions on Graphics 3,
  /// 1984): each edge shortens the stretch of the parameter that is left.
  public func clipped(width: Double, height: Double) -> DotSegment? {
    let (dx, dy) = (x2 - x1, y2 - y1)
    guard x1.isFinite, y1.isFinite, dx.isFinite, dy.isFinite else { return nil }
    // Most lines of a map are far shorter than it.
    if min(x1, x2) >= 0, max(x1, x2) <= width, min(y1, y2) >= 0, max(y1, y2) <= height { return self }
    var (start, end) = (0.0, 1.0)
    for (slope, room) in [(-dx, x1), (dx, width - x1), (-dy, y1), (dy, height - y1)] {
      if slope == 0 {
        guard room >= 0 else { return nil }
      } else if slope < 0 {
        start = max(start, room / slope)
      } else {
        end = min(end, room / slope)
      }
    }
    guard start <= end else { return nil }
    return DotSegment(x1: x1 + start * dx, y1: y1 + start * dy, x2: x1 + end * dx, y2: y1 + end * dy)
  }
}
