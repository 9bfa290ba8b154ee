import Canvas
import CaseModel
import Explorer

/// Draws the map: coasts and borders, the places of the case with their names, who took part in the event, and whose view it is.
struct MapDrawing {
  private let handout: Handout
  private let picture: MapPicture
  private let event: Event?
  private let problems: [String]

  private static let top = 34.0
  private static let size = (width: 840, height: 620)
  private static let insetSize = (width: 170, height: 130)
  private static let inset = 10.0

  private var frame: DrawnBox {
    DrawnBox(x: 0, y: Self.top, width: Double(Self.size.width), height: Double(Self.size.height))
  }

  /// Lays the map out at a location, with the handout's lines of the map.
  init(of location: MapLocation, _ handout: Handout) {
    self.handout = handout
    let atlas = handout.atlas ?? MapAtlas()
    problems = atlas.problems
    picture = MapPicture(
      of: location, in: handout.whole, atlas, width: Self.size.width, height: Self.size.height,
      insetSize: Self.insetSize)
    event = location.moment == nil ? location.event.flatMap { handout.whole.event($0) } : nil
  }

  var markup: Markup {
    let title = "\(handout.whole.heading.title): the map, \(picture.moment)"
    let insets = picture.insets.map { DrawnInset($0, in: frame, margin: Self.inset) }
    let notes = notes
    let bottom = Self.top + Double(Self.size.height)
    let height = bottom + 44 + Double(notes.count) * DrawnText.lineHeight
    return .tag(
      "svg",
      [
        .init("xmlns", "http://www.w3.org/2000/svg"),
        .init("viewBox", "-10 0 \((DrawingScale.width + 20).short) \(height.short)"), .init("role", "img"),
      ],
      [
        .tag("title", [], [.text(title)]),
        .tag("desc", [], [.text((notes + handout.imprint).joined(separator: " "))]),
        .tag("style", [], [Self.style]), DrawnText.markup("title", 0, 20, title), frame.markup("sea"),
      ] + DrawnPanel(picture.main, x: frame.x, y: frame.y).markup + joins(insets)
        + DrawnSpots(picture.main.spots, in: frame, avoiding: insets.map(\.box), casebook: handout.whole)
        .markup
        + insets.flatMap { $0.markup(casebook: handout.whole) } + [frame.markup("edge")]
        + legend(y: bottom + 20)
        + notes.enumerated().map {
          DrawnText.markup("note", 0, bottom + 46 + Double($0) * DrawnText.lineHeight, $1)
        })
  }

  /// The lines from the event's place to the capitals of those who took part; one that leads out of the map ends at its inset.
  private func joins(_ insets: [DrawnInset]) -> [Markup] {
    guard let hub = picture.hub else { return [] }
    var ends: [(id: Identifier<Place>, x: Double, y: Double)] = picture.main.spots.filter(\.isJoined).map {
      ($0.place.id, frame.x + $0.x, frame.y + $0.y)
    }
    for inset in insets { ends += inset.joined }
    guard let start = ends.first(where: { $0.id == hub }) else { return [] }
    return ends.filter { $0.id != hub }.map { end in
      .tag(
        "line",
        [
          .init("class", "join"), .init("x1", start.x.short), .init("y1", start.y.short),
          .init("x2", end.x.short), .init("y2", end.y.short),
        ])
    }
  }

  private func legend(y: Double) -> [Markup] {
    var x = 0.0
    var marks: [Markup] = []
    func add(_ width: Double, _ words: String, _ sign: (Double) -> Markup) {
      marks += [sign(x), DrawnText.markup("note", x + width + 6, y + 4, words)]
      x += width + 6 + Double(words.columns) * 6 + 18
    }
    for (style, words) in [("coast", "coast"), ("border", "border"), ("disputed", "disputed or no border")] {
      add(28, words) { .tag("path", [.init("class", style), .init("d", "M\($0.short) \(y.short)h28")]) }
    }
    if picture.hub != nil {
      add(28, "took part") {
        .tag("path", [.init("class", "join"), .init("d", "M\($0.short) \(y.short)h28")])
      }
    }
    add(10, "the moment") { DrawnSpots.sign(x: $0 + 5, y: y, isLit: true, isCapital: false) }
    add(10, "capital") { DrawnSpots.sign(x: $0 + 5, y: y, isLit: false, isCapital: true) }
    add(10, "place") { DrawnSpots.sign(x: $0 + 5, y: y, isLit: false, isCapital: false) }
    return marks
  }

  /// What happened, whose lines these are, and how to open it again.
  private var notes: [String] {
    var texts: [String] = []
    if let event {
      let names = event.participants.compactMap { handout.whole.actor($0)?.shortName }
      let grounds = Grounds(casebook: handout.whole).lines(event.provenance).first.map(\.text) ?? ""
      texts.append(
        "\(event.date.label): \(event.title). Took part: \(names.joined(separator: ", ")). \(grounds)")
    }
    texts.append(MapWords.credit)
    if !picture.unlocated.isEmpty {
      texts.append(
        "Without coordinates, so not drawn: \(picture.unlocated.map(\.name).joined(separator: ", ")).")
    }
    texts += problems.map { "The map has a gap: \($0)" }
    texts.append(handout.imprintLine)
    return texts.flatMap { DrawnText.lines($0, width: DrawingScale.width) }
  }

  private static let style = Markup.styleSheet(
    """

    svg { background: #fdfcf9; font: 12px system-ui, "Noto Sans", "Noto Sans CJK KR", sans-serif; }
    text { fill: #22252b; }
    .title { font-size: 15px; font-weight: 600; } .note { fill: #4a505b; font-size: 11px; }
    .sea { fill: #f3f6f7; } .edge { fill: none; stroke: #5b616c; } .box { fill: #f8fafa; stroke: #5b616c; }
    .coast { fill: none; stroke: #2c5f78; stroke-width: 1.1; stroke-linejoin: round; }
    .border { fill: none; stroke: #6e747e; stroke-width: 0.9; stroke-dasharray: 1.5 2.5; }
    .disputed { fill: none; stroke: #8a3b12; stroke-width: 1.1; stroke-dasharray: 6 3; }
    .join { fill: none; stroke: #22252b; stroke-width: 1; stroke-dasharray: 1 3; }
    .spot { fill: #fdfcf9; stroke: #22252b; stroke-width: 1.3; } .spot.core { fill: #22252b; }
    .spot.lit { fill: #22252b; }
    .halo { stroke: #f3f6f7; stroke-width: 3.5; stroke-linejoin: round; fill: #f3f6f7; }
    .name { font-size: 11.5px; } .capital { font-weight: 600; } .chosen { text-decoration: underline; }
    .state { font-size: 10.5px; letter-spacing: 1px; fill: #4a505b; }

    """)
}
