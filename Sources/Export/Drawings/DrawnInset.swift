import Canvas
import CaseModel
import Explorer

/// A box in a corner of the map with a small map of what lies outside, and the names of places that are on no map.
struct DrawnInset {
  private let inset: MapPicture.Inset
  let box: DrawnBox

  private static let headHeight = 15.0
  private static let rowHeight = 15.0
  /// The most places that are on no map and named all the same.
  private static let mostRows = 6
  private static let leastWidth = 110.0

  /// Lays an inset out in its corner: what lies in the west at the top left, what lies in the east at the bottom right.
  init(_ inset: MapPicture.Inset, in frame: DrawnBox, margin: Double) {
    self.inset = inset
    let width = max(Self.leastWidth, inset.panel?.view.dots.width ?? 0)
    let rows = Double(min(inset.others.count, Self.mostRows))
    let height =
      Self.headHeight + (inset.panel?.view.dots.height ?? 0) + rows * Self.rowHeight + (rows > 0 ? 4 : 0)
    box = DrawnBox(
      x: inset.isWest ? frame.x + margin : frame.x + frame.width - width - margin,
      y: inset.isWest ? frame.y + margin : frame.y + frame.height - height - margin, width: width,
      height: height)
  }

  /// The small map's own rectangle.
  private var area: DrawnBox {
    let dots = inset.panel?.view.dots ?? (width: 0, height: 0)
    return DrawnBox(x: box.x, y: box.y + Self.headHeight, width: dots.width, height: dots.height)
  }

  private var rows: [(spot: MapPicture.Spot, y: Double)] {
    inset.others.prefix(Self.mostRows).enumerated().map {
      ($1, area.y + area.height + Double($0 + 1) * Self.rowHeight - 3)
    }
  }

  /// The places that the event is joined with, where they stand on the drawing.
  var joined: [(id: Identifier<Place>, x: Double, y: Double)] {
    let shown =
      inset.panel?.spots.filter(\.isJoined).map { ($0.place.id, area.x + $0.x, area.y + $0.y) } ?? []
    return shown + rows.filter { $0.spot.isJoined }.map { ($0.spot.place.id, box.x + 10, $0.y - 4) }
  }

  /// The box and what stands in it.
  func markup(casebook: Casebook) -> [Markup] {
    var marks = [box.markup("box"), DrawnText.markup("note", box.x + 6, box.y + 11, "outside, own scale")]
    if let panel = inset.panel {
      marks += DrawnPanel(panel, x: area.x, y: area.y).markup
      marks += DrawnSpots(panel.spots, in: area, avoiding: [], casebook: casebook).markup
    }
    for row in rows {
      marks.append(
        DrawnSpots.sign(
          x: box.x + 10, y: row.y - 4, isLit: row.spot.isLit, isCapital: row.spot.capitalOf != nil))
      let room = Int((box.width - 26) / DrawnText.columnWidth)
      marks.append(DrawnText.markup("name", box.x + 20, row.y, row.spot.name.oneLine.truncated(to: room)))
    }
    return marks
  }
}
