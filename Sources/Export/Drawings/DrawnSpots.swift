import Canvas
import CaseModel
import Explorer

/// Draws places with their names, and the names of states beside their capitals.
struct DrawnSpots {
  private let spots: [MapPicture.Spot]
  private let area: DrawnBox
  private let boxes: [DrawnBox]
  private let casebook: Casebook

  /// Places in an area of a drawing, whose own points count from its upper left corner.
  init(_ spots: [MapPicture.Spot], in area: DrawnBox, avoiding boxes: [DrawnBox], casebook: Casebook) {
    // The most important name first: it gets the best of the room.
    self.spots = spots.enumerated().sorted {
      ($1.element.rank, $0.offset) < ($0.element.rank, $1.offset)
    }.map(\.element)
    self.area = area
    self.boxes = boxes
    self.casebook = casebook
  }

  var markup: [Markup] {
    let labels = spots.map { label($0) } + spots.filter { $0.capitalOf != nil }.compactMap { state($0) }
    let signs = spots.map { DrawnBox(around: area.x + $0.x, area.y + $0.y, width: 8, height: 8) }
    let names = DrawnNames(labels.map(\.request), in: area, avoiding: boxes + signs)
    var marks: [Markup] = []
    for (label, box) in zip(labels, names.boxes) {
      guard let box else { continue }
      for style in ["halo ", ""] {
        marks.append(DrawnText.markup(style + label.style, box.x, box.y + box.height - 3.5, label.text))
      }
    }
    // The most important sign last, above its neighbours.
    return marks
      + spots.reversed().map {
        Self.sign(
          x: area.x + $0.x, y: area.y + $0.y, isLit: $0.isLit, isCapital: $0.capitalOf != nil,
          title: $0.place.name)
      }
  }

  private typealias Label = (text: String, style: String, request: DrawnNames.Request)

  private func label(_ spot: MapPicture.Spot) -> Label {
    let text = spot.name.oneLine.truncated(to: 30)
    let style = "name" + (spot.capitalOf != nil ? " capital" : "") + (spot.isChosen ? " chosen" : "")
    return (text, style, request(spot, width: Double(text.columns) * 6.8 + 3, height: 14))
  }

  private func state(_ spot: MapPicture.Spot) -> Label? {
    guard let actor = spot.capitalOf.flatMap({ casebook.actor($0) }), actor.kind == .state else { return nil }
    let text = actor.shortName.oneLine.truncated(to: 24).uppercased()
    return (
      text, "state", request(spot, width: Double(text.columns) * 8.2 + 3, height: 13, isLoose: true)
    )
  }

  private func request(
    _ spot: MapPicture.Spot, width: Double, height: Double, isLoose: Bool = false
  ) -> DrawnNames.Request {
    DrawnNames.Request(
      x: area.x + spot.x, y: area.y + spot.y, width: width, height: height, gap: 7, isLoose: isLoose)
  }

  /// The sign of a place: a lozenge where the moment is, a ring with a core for a capital, else a ring.
  static func sign(x: Double, y: Double, isLit: Bool, isCapital: Bool, title: String? = nil) -> Markup {
    func ring(_ style: String, _ radius: Double) -> Markup {
      .tag(
        "circle",
        [.init("class", style), .init("cx", x.short), .init("cy", y.short), .init("r", radius.short)])
    }
    let name: [Markup] = title.map { [.tag("title", [], [.text($0)])] } ?? []
    if isLit {
      let d = "M\((x - 6).short) \(y.short)l6 -6l6 6l-6 6Z"
      return .tag("g", [], name + [.tag("path", [.init("class", "spot lit"), .init("d", d)])])
    }
    return .tag("g", [], name + [ring("spot", 3.6)] + (isCapital ? [ring("spot core", 1)] : []))
  }
}

extension MapPicture.Spot {
  /// What is looked at comes first, then what happens now, then capitals, then what matters most.
  fileprivate var rank: Int {
    (isChosen ? 1 << 40 : 0) + (isLit ? 1 << 36 : 0) + (capitalOf != nil ? 1 << 35 : 0)
      + min(weight, 1 << 30)
  }
}
