import Canvas
import CaseModel

/// Draws the web of relations, as a matrix or a graph, and what is said of the two actors under the cursor.
struct RelationsScreen {
  let application: Application
  let location: RelationsLocation

  private var state: ExplorerState { application.state }

  func draw(into frame: inout Frame, content: Region) {
    guard let matrix = state.relations.matrix else { return }
    let layout = application.relationsLayout(content)
    drawTitle(matrix, into: &frame, region: layout.title)
    switch location.form {
    case .matrix:
      MatrixView(matrix: matrix, other: state.relations.other, pair: location.pair)
        .draw(into: &frame, region: layout.body)
    case .graph: drawGraphs(matrix, into: &frame, region: layout.body)
    }
    let pair = location.pair
    let marksTriad = (state.relations.unbalanced + state.relations.otherUnbalanced).contains { triad in
      location.form == .graph && pair.map(triad.contains) == true
    }
    RelationsLegend(
      form: location.form, comparesMoments: state.relations.other != nil, marksTriad: marksTriad
    )
    .draw(into: &frame, region: layout.legend, isASCII: state.appearance.isASCII)
    drawPane(layout, into: &frame)
  }

  /// The moment or the two moments, and how many triads are out of balance.
  private func drawTitle(_ matrix: RelationMatrix, into frame: inout Frame, region: Region) {
    var spans = [Span("Who stands how with whom", Style(.strong, .bold)), Span("  ")]
    if let other = state.relations.other {
      spans.append(Span(other.day.label, Style(.secondary)))
      spans.append(Span(" \(frame.glyphs.arrowRight) ", Style(.accent)))
    }
    spans.append(Span(matrix.day.label, Style(.moment, .bold)))
    let end = frame.grid.put(spans, x: region.x, y: region.y, in: region)
    let count = state.relations.unbalanced.count
    guard count > 0 else { return }
    let words = ["\(count) triad\(count == 1 ? "" : "s") out of balance", "\(count) out of balance"]
    guard let note = words.first(where: { end + 2 + $0.columns <= region.maxX }) else { return }
    frame.grid.put(note, x: region.maxX - note.columns, y: region.y, in: region, Style(.alarm))
  }

  /// One graph, or the two moments side by side.
  private func drawGraphs(_ matrix: RelationMatrix, into frame: inout Frame, region: Region) {
    let isASCII = state.appearance.isASCII
    func draw(_ matrix: RelationMatrix, _ unbalanced: [RelationTriad], _ region: Region) {
      let triad = location.pair.flatMap { pair in unbalanced.first { $0.contains(pair) } }
      WebView(matrix: matrix, pair: location.pair, triad: triad, isASCII: isASCII)
        .draw(into: &frame, region: region)
    }
    guard let other = state.relations.other else {
      return draw(matrix, state.relations.unbalanced, region)
    }
    let (left, right) = region.splitLeft(region.width / 2)
    let halves = [
      (other, state.relations.otherUnbalanced, left.inset(right: 2)),
      (matrix, state.relations.unbalanced, right.inset(left: 2)),
    ]
    for (moment, unbalanced, half) in halves {
      frame.grid.put(
        moment.day.label, x: half.x, y: half.y, in: half,
        Style(moment.day == matrix.day ? .moment : .secondary))
      draw(moment, unbalanced, half.inset(top: 1))
    }
    frame.grid.drawRule(down: Region(x: right.x, y: region.y, width: 1, height: region.height))
  }

  private func drawPane(_ layout: RelationsLayout, into frame: inout Frame) {
    let (pane, rule) = (layout.split.pane, layout.split.rule)
    if layout.split.isBelow { frame.grid.drawRule(across: rule) } else { frame.grid.drawRule(down: rule) }
    let page = PairPage(application: application, location: location).page
    let view: PageView
    if state.focus == .side {
      // How far it can be scrolled, only the whole page tells.
      let lines = PageLayout(page, width: pane.width)
      let limit = max(0, lines.lines.count - pane.height)
      view = PageView(layout: lines, selection: nil, offset: min(max(0, state.scroll), limit))
    } else {
      view = PageView(page, region: pane, selection: nil)
    }
    view.draw(into: &frame, region: pane) { .selectInSidePane($0) }
  }
}

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
    let rest = change + ["( ) said earlier", "\(glyphs.rising) better", "\(glyphs.falling) worse"]
    for words in rest { x = put([Span(words, Style(.secondary))], at: x, into: &frame, region: region) }
  }

  /// Writes words that fit as a whole; returns where the next begin.
  private func put(_ spans: [Span], at x: Int, into frame: inout Frame, region: Region) -> Int {
    guard x + spans.columns <= region.maxX else { return x }
    return frame.grid.put(spans, x: x, y: region.y, in: region) + 2
  }
}
