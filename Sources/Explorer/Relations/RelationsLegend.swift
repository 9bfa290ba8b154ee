import Canvas
import CaseModel

/// Draws the line below the web: what signs, arrows and strokes mean.
struct RelationsLegend {
  let form: RelationsLocation.Form
  let comparesMoments: Bool
  /// Whether a triad out of balance is lit.
  let marksTriad: Bool

  func draw(into frame: inout Frame, region: Region, isASCII: Bool) {
    let glyphs = frame.glyphs
    var x = region.x
    if marksTriad {
      x = put(
        [Span("\(WebView.triadMark) out of balance", Style(.alarm, .bold))], at: x, into: &frame,
        region: region)
    }
    for sign in [Relation.Sign.positive, .mixed, .negative] {
      if form == .graph {
        guard x + 3 < region.maxX else { break }
        var raster = DotRaster(size: Size(width: 3, height: 1))
        raster.draw(DotSegment(x1: 0, y1: 1, x2: 5, y2: 1), RelationWords.stroke(sign))
        frame.grid.draw(raster, in: Region(x: x, y: region.y, width: 3, height: 1), isASCII: isASCII) { _ in
          Style(RelationWords.role(sign))
        }
        x += 3
      }
      x = put(
        [
          Span(RelationWords.sign(sign, glyphs), Style(RelationWords.role(sign), .bold)),
          Span(" \(sign.rawValue)", Style(.secondary)),
        ], at: x, into: &frame, region: region)
    }
    let change = comparesMoments && form == .matrix ? ["then \(glyphs.arrowRight) now"] : []
    let rest = change + ["( ) earlier", "\(glyphs.rising) better", "\(glyphs.falling) worse"]
    for words in rest { x = put([Span(words, Style(.secondary))], at: x, into: &frame, region: region) }
  }

  /// Writes words that fit as a whole; returns where the next begin.
  private func put(_ spans: [Span], at x: Int, into frame: inout Frame, region: Region) -> Int {
    guard x + spans.columns <= region.maxX else { return x }
    return frame.grid.put(spans, x: x, y: region.y, in: region) + 2
  }
}
