import Canvas
import CaseModel
import EDTF
import Explorer

/// Draws the tension curve: eras and years above, the curve about the line of zero, a mark for every event, and what the scale is.
struct TensionDrawing {
  private let handout: Handout
  private let casebook: Casebook
  private let curve: TensionCurve
  private let scale: DrawingScale
  private let range: ClosedRange<Double>
  private let eras: [DrawnEra]

  private static let gutter = 44.0
  private static let eraHeight = 24.0
  private static let plotHeight = 260.0
  private static let lineHeight = 16.0
  /// The most days at which the curve is sampled beside those on which something begins or ends.
  private static let samples = 3_000

  /// Lays the drawing out for the whole case that a handout is taken from.
  init(of location: TensionLocation, _ handout: Handout) {
    self.handout = handout
    casebook = handout.whole
    curve = TensionCurve(casebook, pair: location.pair, halfLife: location.halfLife)
    scale = DrawingScale(casebook)
    let days = casebook.span
    range = ValueAxis.range(of: curve, on: days.lowerBound.ordinal..<(days.upperBound.ordinal + 1))
    eras = DrawnEra.all(of: casebook, scale)
  }

  var markup: Markup {
    let words = TensionWords(casebook: casebook, curve: curve)
    let eraRows = Double((eras.map(\.row).max() ?? -1) + 1)
    let top = 34 + eraRows * Self.eraHeight + 40
    let bottom = top + Self.plotHeight
    let notes = notes(words)
    let height = bottom + 46 + Double(notes.count) * Self.lineHeight
    let title = "\(casebook.heading.title): conflict and cooperation, \(words.subject)"
    return .tag(
      "svg",
      [
        .init("xmlns", "http://www.w3.org/2000/svg"),
        .init(
          "viewBox",
          "\((-Self.gutter).short) 0 \((DrawingScale.width + Self.gutter + 8).short) \(height.short)"),
        .init("role", "img"),
      ],
      [
        .tag("title", [], [.text(title)]),
        .tag("desc", [], [.text((notes + handout.imprint).joined(separator: " "))]),
        .tag("style", [], [Self.style]), TimelineDrawing.gradients, text("title", 0, 20, title),
      ] + eras.map { drawn(era: $0) } + DrawingAxis(scale: scale, baseline: top - 4, bottom: bottom).markup
        + plot(top: top) + marks(y: bottom + 12) + moods(y: bottom + 30)
        + notes.enumerated().map { text("note", 0, bottom + 50 + Double($0) * Self.lineHeight, $1) })
  }

  private func drawn(era: DrawnEra) -> Markup {
    era.markup(
      y: 32 + Double(era.row) * Self.eraHeight, height: Self.eraHeight - 4,
      HTMLWords(handout, cards: []))
  }

  private func text(_ style: String, _ x: Double, _ y: Double, _ text: String) -> Markup {
    .tag("text", [.init("class", style), .init("x", x.short), .init("y", y.short)], [.text(text)])
  }

  /// What is written below: how many events, the formula, the scale.
  private func notes(_ words: TensionWords) -> [String] {
    let count = "\(words.count), half-life \(TensionWords.days(curve.halfLife.days))."
    let remarks = [count, words.caution, words.gap].compactMap(\.self).joined(separator: " ")
    return [remarks, words.formula, words.scale].flatMap {
      wrap([Span($0)], width: 132).map(\.text)
    }
  }

  private func y(_ value: Double, _ top: Double) -> Double {
    top + (range.upperBound - value) / (range.upperBound - range.lowerBound) * Self.plotHeight
  }

  private func plot(top: Double) -> [Markup] {
    let points = days.map { (x: scale.x($0), value: curve.value(on: $0)) }
    let zero = y(0, top)
    func area(_ style: StaticString, _ value: (Double) -> Double) -> Markup {
      let edge = points.map { "L\($0.x.short) \(y(value($0.value), top).short)" }.joined()
      return .tag(
        "path",
        [
          .init("class", style.description),
          .init("d", "M0 \(zero.short)\(edge)L\(DrawingScale.width.short) \(zero.short)Z"),
        ])
    }
    let line = points.enumerated().map { "\($0 == 0 ? "M" : "L")\($1.x.short) \(y($1.value, top).short)" }
      .joined()
    var marks = [area("cooperation", { max(0, $0) }), area("conflict", { min(0, $0) })]
    for tick in ValueAxis.ticks(in: range, limit: 7) {
      let height = y(tick, top)
      marks.append(
        .tag(
          "line",
          [
            .init("class", tick == 0 ? "zero" : "grid"), .init("x1", "0"),
            .init("x2", DrawingScale.width.short),
            .init("y1", height.short), .init("y2", height.short),
          ]))
      marks.append(
        .tag(
          "text", [.init("class", "value"), .init("x", "-6"), .init("y", (height + 4).short)],
          [.text(TensionWords.signed(tick))]))
    }
    return marks + [
      .tag("path", [.init("class", "curve"), .init("d", line)]), text("side", 4, top + 14, "cooperation"),
      text("side", 4, top + Self.plotHeight - 6, "conflict"),
    ]
  }

  /// The days at which the curve is drawn, in order: evenly, and wherever it turns.
  private var days: [Int] {
    let (first, last) = (casebook.span.lowerBound.ordinal, casebook.span.upperBound.ordinal)
    let even = stride(from: first, through: last, by: (last - first) / Self.samples + 1)
    let turns = curve.terms.flatMap {
      [$0.days.lowerBound - 1, $0.days.lowerBound, $0.days.upperBound, $0.days.upperBound + 1]
    }
    return Set(Array(even) + turns + [last]).filter { (first...last).contains($0) }.sorted()
  }

  /// A triangle for every event on the day on which it begins: up for cooperation, down for conflict.
  private func marks(y: Double) -> [Markup] {
    curve.terms.map { term in
      let event = casebook.events[term.position]
      let x = scale.x(term.days.lowerBound)
      let tip = term.value < 0 ? 4.0 : -4.0
      return .tag(
        "path",
        [
          .init("class", term.value < 0 ? "down" : "up"),
          .init(
            "d",
            "M\((x - 4).short) \((y - tip).short)L\((x + 4).short) \((y - tip).short)L\(x.short) \((y + tip).short)Z"
          ),
        ],
        [
          .tag(
            "title", [], [.text("\(event.date.label): \(event.title), \(TensionWords.signed(term.value))")])
        ])
    }
  }

  /// What the documents call a moment, below its mark.
  private func moods(y: Double) -> [Markup] {
    curve.terms.compactMap { term in
      let event = casebook.events[term.position]
      guard let mood = event.mood else { return nil }
      let places = event.provenance.citations.prefix(1).map { " " + casebook.label(of: $0) }.joined()
      let x = min(scale.x(term.days.lowerBound) - 4, DrawingScale.width - 90)
      return text("note", max(0, x), y, mood.rawValue + places)
    }
  }

  private static let style = Markup.styleSheet(
    """

    svg { background: #fdfcf9; font: 12px system-ui, "Noto Sans", "Noto Sans CJK KR", sans-serif; }
    text { fill: #22252b; }
    .title { font-size: 15px; font-weight: 600; } .note, .month, .side { fill: #5b616c; font-size: 11px; }
    .year { font-weight: 600; } .value { text-anchor: end; font-size: 11px; }
    .tick, .grid { stroke: #d9d6cd; } .axis, .zero { stroke: #5b616c; }
    .cooperation { fill: #cfe3e1; } .conflict { fill: #f3d9d6; }
    .curve { fill: none; stroke: #22252b; stroke-width: 1.5; stroke-linejoin: round; }
    .veil { stop-color: #fdfcf9; }
    .up { fill: #2f6f6b; } .down { fill: #a3261d; }
    .hue0 { fill: #cfe3e1; } .hue1 { fill: #f1dcc0; } .hue2 { fill: #d8dcf0; } .hue3 { fill: #e6dde9; }
    .hue4 { fill: #dce8cf; } .hue5 { fill: #f3d9d6; }
    .era-edge { fill: none; stroke: #5b616c; stroke-dasharray: 4 3; }

    """)
}
