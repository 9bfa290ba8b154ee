import Canvas
import CaseModel

/// Draws the line below the map: its scale, and what its lines are.
struct MapCaption {
  let view: MapView
  let glyphs: Glyphs

  func draw(into frame: inout Frame, region: Region) {
    var x = region.x
    func put(_ text: String, _ style: Style) {
      x = frame.grid.put(text, x: x, y: region.y, in: region, style)
    }
    let (columns, kilometres) = scale(room: min(24, region.width / 3))
    if columns >= 2 {
      put(glyphs.teeRight, Style(.secondary))
      for _ in 2..<max(2, columns) { put(glyphs.horizontal, Style(.secondary)) }
      put(glyphs.teeLeft, Style(.secondary))
      put(" \(MapWords.distance(Double(kilometres)))", Style(.secondary))
    }
    for (stroke, rank, word) in legend {
      let width = 3 + 3 + word.columns
      guard x + width <= region.maxX else { continue }
      x += 3
      var raster = DotRaster(size: Size(width: 3, height: 1))
      raster.draw(DotSegment(x1: 0, y1: 1, x2: 5, y2: 1), stroke, rank: rank)
      frame.grid.draw(
        raster, in: Region(x: x - 1, y: region.y, width: 3, height: 1), isASCII: glyphs.isASCII,
        MapStrokes.style)
      x += 3
      put(word, Style(.secondary))
    }
    for credit in ["Natural Earth: who holds the ground", "Natural Earth"]
    where x + 3 + credit.columns <= region.maxX {
      frame.grid.put(
        credit, x: region.maxX - credit.columns, y: region.y, in: region, Style(.faint))
      break
    }
  }

  private var legend: [(DotRaster.Stroke, UInt8, String)] {
    [
      (.dashed, MapStrokes.Rank.disputed, "disputed"), (.dotted, MapStrokes.Rank.border, "border"),
      (.solid, MapStrokes.Rank.coast, "coast"),
    ]
  }

  /// The longest bar of a round number of kilometres that fits, as it measures in the middle of the view from west to east.
  private func scale(room: Int) -> (columns: Int, kilometres: Int) {
    var best = (columns: 0, kilometres: 0)
    var unit = 1
    while unit <= 10_000 {
      for step in [1, 2, 5] {
        let columns = Double(unit * step) / view.kilometresPerColumn
        if columns.isFinite, columns <= Double(room) {
          best = (Int(columns.rounded()), unit * step)
        }
      }
      unit *= 10
    }
    return best
  }
}
