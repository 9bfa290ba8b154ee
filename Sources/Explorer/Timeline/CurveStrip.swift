import Canvas
import CaseModel

/// Draws the tension curve in a row or a few under the band of time, below the band's own columns.
struct CurveStrip {
  let curve: TensionCurve
  let scale: TimeScale

  /// The words that say what it is, the fuller first.
  private static let names = ["tension", "T"]

  /// Draws the curve.
  ///
  /// - Parameters:
  ///   - region: the rows below the band's columns.
  ///   - left: where the screen begins; a name stands there when there is room beside the band.
  /// - Complexity: O(dots + events on the scale).
  func draw(into frame: inout Frame, region: Region, left: Int) {
    let isASCII = frame.glyphs.isASCII
    let plot = TensionPlot(curve, scale: scale, size: Size(width: region.width, height: region.height))
    frame.grid.draw(plot.raster(isShaded: false), in: region, isASCII: isASCII, TensionPlot.style)
    let row = plot.row(of: 0)
    let beside = Region(x: left + 1, y: region.y + row, width: region.x - left - 2, height: 1)
    if let name = Self.names.first(where: { $0.columns <= beside.width }) {
      frame.grid.put(name, x: beside.x, y: beside.y, in: beside, Style(.secondary))
    } else {
      putInside(into: &frame, region: region)
    }
  }

  /// Writes the name into the strip, where the curve leaves the room for it and a blank on either side.
  private func putInside(into frame: inout Frame, region: Region) {
    let name = Self.names[0]
    for y in [region.y, region.maxY - 1] {
      for x in [region.x, region.maxX - name.columns] {
        let air = Region(x: x - 1, y: y, width: name.columns + 2, height: 1).intersection(region)
        guard (air.x..<air.maxX).allSatisfy({ frame.grid.isBlank(x: $0, y: y) }) else { continue }
        frame.grid.put(name, x: x, y: y, in: region, Style(.secondary))
        return
      }
    }
  }
}
