import CaseModel

/// Finds room for the names beside points of a drawing, so that none lies over another, over a point, or outside.
struct DrawnNames {
  /// A name that is wanted, the most important first.
  struct Request {
    let x: Double
    let y: Double
    let width: Double
    let height: Double
    /// How far it keeps from the point.
    let gap: Double
    /// Whether it may stand a line further off, as the name of a state may.
    var isLoose = false
  }

  /// Where the names stand, in the order of the requests; nothing for one that found no room.
  let boxes: [DrawnBox?]

  /// Beyond so many names nobody could read the drawing, and looking for room would take long.
  private static let most = 400

  /// Places names.
  ///
  /// - Parameters:
  ///   - requests: the names, the most important first.
  ///   - area: where they may stand.
  ///   - obstacles: what they must not cover.
  /// - Complexity: O(names · (names + obstacles)), with at most 400 names.
  init(_ requests: [Request], in area: DrawnBox, avoiding obstacles: [DrawnBox]) {
    var taken = obstacles
    boxes = requests.enumerated().map { index, request in
      guard index < Self.most else { return nil }
      let free = Self.candidates(request).first { box in
        area.contains(box) && !taken.contains { $0.meets(box) }
      }
      if let free { taken.append(free) }
      return free
    }
  }

  /// Right, left, above, below, then the four corners.
  private static func candidates(_ request: Request) -> [DrawnBox] {
    let (across, down) = (request.width / 2 + request.gap, request.height / 2 + request.gap * 0.6)
    var ways = [
      (1.0, 0.0), (-1.0, 0.0), (0.0, -1.0), (0.0, 1.0), (0.8, -1.0), (0.8, 1.0), (-0.8, -1.0), (-0.8, 1.0),
    ]
    if request.isLoose { ways += [(0, -2), (0, 2), (0.8, -2), (0.8, 2), (-0.8, -2), (-0.8, 2)] }
    return ways.map {
      DrawnBox(
        around: request.x + $0.0 * across, request.y + $0.1 * down, width: request.width,
        height: request.height)
    }
  }
}
