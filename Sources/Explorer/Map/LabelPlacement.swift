import Canvas

/// Finds room for the labels of points so that none lies over another, over a point, or outside.
struct LabelPlacement {
  /// A label that is wanted.
  struct Request {
    /// The cell of the point that it belongs to.
    let anchor: Point
    /// How many columns it takes.
    let columns: Int
    /// Whether it may stand further off, as the name of a country may: at sea rather than over its coast.
    var isLoose = false
  }

  /// Where labels stand, by the order of the requests; nothing for one that found no room.
  let regions: [Region?]

  /// Places labels one after the other, each at a free place beside, above or below its point.
  ///
  /// - Parameters:
  ///   - requests: the labels, the most important first.
  ///   - area: where they may stand.
  ///   - obstacles: what they must not cover, such as points and boxes.
  ///   - ink: how much of a drawing a label would hide; of several free places the one that hides least is taken.
  /// - Complexity: O(labels × columns + cells of the area).
  init(
    _ requests: [Request], in area: Region, avoiding obstacles: [Region], ink: (Region) -> Int = { _ in 0 }
  ) {
    var ground = Ground(area)
    for obstacle in obstacles { ground.take(obstacle) }
    var labels = Ground(area)
    regions = requests.map { request in
      guard request.columns > 0 else { return nil }
      var best: (cost: Int, region: Region)?
      var order = 0
      for region in Self.candidates(request) {
        // No later place can be better.
        if let best, best.cost <= order { break }
        // A column of air keeps two labels from being read as one.
        guard region.intersection(area) == region, ground.isFree(region), labels.isFree(region.widened) else {
          continue
        }
        // What is hidden weighs more than the order, but a point's name must not stand far from it to hide nothing.
        let cost = order + (request.isLoose ? 6 * ink(region.widened) : 2 * ink(region))
        if best.map({ cost < $0.cost }) ?? true { best = (cost, region) }
        order += 1
      }
      if let best { labels.take(best.region) }
      return best?.region
    }
  }

  private static func candidates(_ request: Request) -> [Region] {
    let (x, y, width) = (request.anchor.x, request.anchor.y, request.columns)
    var corners = [
      (x + 2, y), (x - 1 - width, y), (x - width / 2, y - 1), (x - width / 2, y + 1), (x + 1, y - 1),
      (x + 1, y + 1), (x - width, y - 1), (x - width, y + 1),
    ]
    if request.isLoose {
      for gap in [6, 10] {
        for row in [0, 1, -1] { corners += [(x + gap, y + row), (x - gap - width, y + row)] }
      }
      for row in [2, -2] {
        corners += [(x - width / 2, y + row), (x + 2, y + row), (x - width, y + row)]
      }
    }
    return corners.map { Region(x: $0.0, y: $0.1, width: width, height: 1) }
  }

  /// Which cells of an area are taken.
  private struct Ground {
    private let area: Region
    private var isTaken: [Bool]

    init(_ area: Region) {
      self.area = area
      isTaken = Array(repeating: false, count: area.width * area.height)
    }

    mutating func take(_ region: Region) {
      let inside = region.intersection(area)
      for y in inside.y..<inside.maxY {
        for cell in cells(of: inside, in: y) { isTaken[cell] = true }
      }
    }

    func isFree(_ region: Region) -> Bool {
      let inside = region.intersection(area)
      for y in inside.y..<inside.maxY {
        for cell in cells(of: inside, in: y) where isTaken[cell] { return false }
      }
      return true
    }

    /// The positions of a row of a region that lies in the area.
    private func cells(of region: Region, in y: Int) -> Range<Int> {
      let start = (y - area.y) * area.width + region.x - area.x
      return start..<start + region.width
    }
  }
}

extension Region {
  /// The region with a column more on either side.
  var widened: Region { Region(x: x - 1, y: y, width: width + 2, height: height) }
}
