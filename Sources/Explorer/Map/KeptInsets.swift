import CaseModel

/// The lines of the small maps at the edges of the map, which stay as they are while the cursor moves, drawn when they are first seen.
struct KeptInsets: Sendable {
  private var kept: [Inset] = []

  private struct Inset: Sendable {
    let view: MapView
    let sheet: MapSheet
    let strokes: MapStrokes
  }

  /// At most so many are on a map.
  private static let limit = 2

  /// The lines of a small map.
  ///
  /// - Complexity: O(points of its lines) when it was not among the last that were asked for.
  mutating func strokes(of picture: MapBox.Picture) -> MapStrokes {
    if let known = kept.first(where: { $0.view == picture.view && $0.sheet == picture.sheet }) {
      return known.strokes
    }
    var strokes = MapStrokes(picture.view)
    strokes.draw(picture.sheet)
    if kept.count == Self.limit { kept.removeFirst() }
    kept.append(Inset(view: picture.view, sheet: picture.sheet, strokes: strokes))
    return strokes
  }
}
