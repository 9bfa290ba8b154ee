import Canvas
import CaseModel

/// Draws the lines of a map in dots: each kind in its own stroke.
struct MapStrokes: Sendable {
  private let view: MapView
  private var raster: DotRaster

  /// What a line is drawn as; the greater covers the lesser where both are in a cell.
  enum Rank {
    static let border: UInt8 = 0
    static let disputed: UInt8 = 1
    static let coast: UInt8 = 2
  }

  /// No lines yet, for a view.
  init(_ view: MapView) {
    self.view = view
    raster = DotRaster(size: Size(width: view.region.width, height: view.region.height))
  }

  /// Draws the lines of a sheet that are seen.
  ///
  /// - Parameters:
  ///   - sheet: whose lines.
  ///   - except: regions that are left to other sheets, which draw them better.
  /// - Complexity: O(points of the lines that are seen + dots).
  mutating func draw(_ sheet: MapSheet, except: [GeoWindow] = []) {
    let bounds = view.bounds
    for line in sheet.lines where line.bounds.meets(bounds) && !isSpeck(line) { draw(line, except) }
  }

  /// Puts the lines on a frame, where the view stands.
  func put(into frame: inout Frame, isASCII: Bool) {
    frame.grid.draw(raster, in: view.region, isASCII: isASCII, Self.style)
  }

  static func style(_ rank: UInt8) -> Style {
    switch rank {
    case Rank.coast: Style(.hue6)
    case Rank.disputed: Style(.secondary)
    default: Style(.faint)
    }
  }

  /// Whether a line is a ring of about one dot, which among thousands of others would only be noise.
  private func isSpeck(_ line: MapLine) -> Bool {
    line.isRing
      && line.bounds.width * view.squeeze * line.bounds.height < view.degreesPerDot * view.degreesPerDot
  }

  private mutating func draw(_ line: MapLine, _ except: [GeoWindow]) {
    let (stroke, rank): (DotRaster.Stroke, UInt8) =
      switch line.kind {
      case .coast: (.solid, Rank.coast)
      case .border: (.dotted, Rank.border)
      case .disputed: (.dashed, Rank.disputed)
      }
    raster.beginLine()
    var before = line.points[0]
    var start = view.dot(before)
    for point in line.points.dropFirst() {
      let end = view.dot(point)
      if except.isEmpty || !except.contains(where: { $0.contains(before) && $0.contains(point) }) {
        raster.draw(DotSegment(x1: start.x, y1: start.y, x2: end.x, y2: end.y), stroke, rank: rank)
      }
      (before, start) = (point, end)
    }
  }
}
