import Canvas
import CaseModel
import Explorer

/// The lines of a map on a drawing, cut to a rectangle and no finer than a printer shows.
struct DrawnPanel {
  private let panel: MapPicture.Panel
  private let frame: DrawnBox

  /// Of two points nearer than this only one is drawn.
  private static let leastStep = 0.35

  /// The lines of a panel whose upper left corner stands at a point.
  init(_ panel: MapPicture.Panel, x: Double, y: Double) {
    self.panel = panel
    frame = DrawnBox(x: x, y: y, width: panel.view.dots.width, height: panel.view.dots.height)
  }

  /// A path for each kind of line: borders below what is disputed, coasts above both.
  ///
  /// - Complexity: O(points of the lines that are seen).
  var markup: [Markup] {
    [MapLine.Kind.border, .disputed, .coast].compactMap { kind in
      let path = path(kind)
      guard !path.isEmpty else { return nil }
      let style: StaticString =
        switch kind {
        case .coast: "coast"
        case .border: "border"
        case .disputed: "disputed"
        }
      return .tag("path", [.init("class", style.description), .init("d", path)])
    }
  }

  private func path(_ kind: MapLine.Kind) -> String {
    var path = ""
    let bounds = panel.view.bounds
    for (sheet, except) in panel.sheets {
      for line in sheet.lines where line.kind == kind && line.bounds.meets(bounds) {
        add(line, except, to: &path)
      }
    }
    return path
  }

  private func add(_ line: MapLine, _ except: [GeoWindow], to path: inout String) {
    var pen: (x: Double, y: Double)?
    var before = line.points[0]
    var start = panel.view.dot(before)
    for (index, point) in line.points.enumerated().dropFirst() {
      let end = panel.view.dot(point)
      let isLast = index == line.points.count - 1
      // What is too short to be seen becomes part of the next stretch.
      if !isLast, abs(end.x - start.x) + abs(end.y - start.y) < Self.leastStep { continue }
      defer { (before, start) = (point, end) }
      if except.contains(where: { $0.contains(before) && $0.contains(point) }) {
        pen = nil
        continue
      }
      let stretch = DotSegment(x1: start.x, y1: start.y, x2: end.x, y2: end.y)
      guard let seen = stretch.clipped(width: frame.width, height: frame.height) else {
        pen = nil
        continue
      }
      if pen.map({ $0.x == seen.x1 && $0.y == seen.y1 }) != true {
        path += "M\((frame.x + seen.x1).short) \((frame.y + seen.y1).short)"
      }
      path += "L\((frame.x + seen.x2).short) \((frame.y + seen.y2).short)"
      pen = (seen.x2, seen.y2)
    }
  }
}
