import Canvas
import CaseModel

/// The graphs of the web of relations: one, or those of two moments side by side.
struct RelationsGraphs {
  let graphs: [(view: WebView, region: Region)]
  /// What stands over each of two.
  private let captions: [(span: Span, region: Region)]
  /// The line between two.
  private let rule: Region?

  /// - Parameters:
  ///   - application: the state that is shown.
  ///   - location: whose lines are lit.
  ///   - layout: where the web stands; on low screens, beside no pane, lines are not lit.
  init(_ application: Application, _ location: RelationsLocation, _ layout: RelationsLayout) {
    let state = application.state.relations
    func view(_ matrix: RelationMatrix, _ unbalanced: [RelationTriad]) -> WebView {
      WebView(
        matrix: matrix, pair: location.pair,
        triad: location.pair.flatMap { pair in unbalanced.first { $0.contains(pair) } },
        lightsLines: !layout.split.isBelow, isASCII: application.state.appearance.isASCII)
    }
    let region = layout.body
    guard let matrix = state.matrix, let other = state.other else {
      graphs = state.matrix.map { [(view($0, state.unbalanced), region)] } ?? []
      captions = []
      rule = nil
      return
    }
    let (left, right) = region.splitLeft(region.width / 2)
    let (then, now) = (left.inset(right: 2), right.inset(left: 2))
    graphs = [
      (view(other, state.otherUnbalanced), then.inset(top: 1)),
      (view(matrix, state.unbalanced), now.inset(top: 1)),
    ]
    captions = [
      (Span(other.day.label, Style(other.day == matrix.day ? .moment : .secondary)), then),
      (Span(matrix.day.label, Style(.moment)), now),
    ]
    rule = Region(x: right.x, y: region.y, width: 1, height: region.height)
  }

  /// Draws what stays while the cursor moves.
  func drawGround(into frame: inout Frame) {
    for (view, region) in graphs { view.drawGround(into: &frame, region: region) }
    for (span, region) in captions { frame.grid.put([span], x: region.x, y: region.y, in: region) }
    if let rule { frame.grid.drawRule(down: rule) }
  }

  /// Draws what is lit, signs and actors.
  func draw(into frame: inout Frame) {
    for (view, region) in graphs { view.draw(into: &frame, region: region) }
  }
}
