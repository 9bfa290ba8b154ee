import Canvas
import CaseModel

/// Draws the line below the web: what signs, arrows and strokes mean.
struct RelationsLegend {
  let form: RelationsLocation.Form
  let comparesMoments: Bool
  /// Whether a triad out of balance is lit.
  let marksTriad: Bool

  /// Entries stand whole or not at all, the signs first of all: the triad has words of its own in the title and the pane.
  func draw(into frame: inout Frame, region: Region, isASCII: Bool) {
    let glyphs = frame.glyphs
    let signs = [Relation.Sign.positive, .mixed, .negative].map { sign in
      Entry(
        stroke: form == .graph ? sign : nil,
        spans: [
          Span(RelationWords.sign(sign, glyphs), Style(RelationWords.role(sign), .bold)),
          Span(" \(sign.rawValue)", Style(.secondary)),
        ])
    }
    var entries = signs
    if marksTriad {
      let triad = Entry(spans: [Span("\(WebView.triadMark) out of balance", Style(.alarm, .bold))])
      if columns([triad] + signs) <= region.width { entries.insert(triad, at: 0) }
    }
    let change = comparesMoments && form == .matrix ? ["then \(glyphs.arrowRight) now"] : []
    for words in change + ["( ) earlier", "\(glyphs.rising) better", "\(glyphs.falling) worse"] {
      entries.append(Entry(spans: [Span(words, Style(.secondary))]))
    }
    var x = region.x
    for entry in entries {
      guard x + entry.columns <= region.maxX else { break }
      if let sign = entry.stroke {
        drawStroke(sign, x: x, y: region.y, into: &frame, isASCII: isASCII)
        x += Entry.strokeColumns
      }
      x = frame.grid.put(entry.spans, x: x, y: region.y, in: region) + Self.gap
    }
  }

  /// One thing and what it means.
  private struct Entry {
    static let strokeColumns = 3
    /// The sign whose stroke stands before the words.
    var stroke: Relation.Sign?
    let spans: [Span]
    var columns: Int { spans.columns + (stroke == nil ? 0 : Self.strokeColumns) }
  }

  private static let gap = 2

  private func columns(_ entries: [Entry]) -> Int {
    entries.reduce(0) { $0 + $1.columns } + Self.gap * (entries.count - 1)
  }

  private func drawStroke(_ sign: Relation.Sign, x: Int, y: Int, into frame: inout Frame, isASCII: Bool) {
    var raster = DotRaster(size: Size(width: Entry.strokeColumns, height: 1))
    raster.draw(DotSegment(x1: 0, y1: 1, x2: 5, y2: 1), RelationWords.stroke(sign))
    let place = Region(x: x, y: y, width: Entry.strokeColumns, height: 1)
    frame.grid.draw(raster, in: place, isASCII: isASCII) { _ in Style(RelationWords.role(sign)) }
  }
}
