/// Every sheet of a case's map, from the coarsest.
public struct MapAtlas: Hashable, Sendable {
  /// The sheets, from the coarsest to the finest.
  public let sheets: [MapSheet]
  /// What is wrong with the files it was read from, in sentences with file and line; what they leave out is not drawn.
  public let problems: [String]

  /// An atlas; the order of the sheets does not matter.
  public init(sheets: [MapSheet] = [], problems: [String] = []) {
    self.sheets = sheets.sorted { $0.detail > $1.detail }
    self.problems = problems
  }

  /// The region that can be looked at: that of the largest sheet; without sheets, the whole earth.
  public var window: GeoWindow {
    let largest = sheets.max { $0.window.width * $0.window.height < $1.window.width * $1.window.height }
    return largest?.window ?? GeoWindow(west: -180, south: -90, east: 180, north: 90)
  }

  /// The finest sheet of a part of the earth outside the region that shows a point: what an inset is drawn from.
  public func inset(around point: GeoPoint) -> MapSheet? {
    let window = window
    return sheets.last { $0.window.contains(point) && !$0.window.meets(window) }
  }

  /// What to draw for a view: the coarsest sheet of the whole region that is fine enough, and over it finer ones of parts.
  ///
  /// - Parameters:
  ///   - view: what is seen.
  ///   - resolution: degrees that can just be told apart; above 0.
  /// - Returns: sheets, each with the regions that another sheet draws better.
  public func sheets(
    for view: GeoWindow, resolution: Double
  ) -> [(sheet: MapSheet, except: [GeoWindow])] {
    let window = window
    let whole = sheets.filter { $0.window.contains(window) }
    guard let base = whole.first(where: { $0.detail <= resolution }) ?? whole.last else { return [] }
    guard base.detail > resolution else { return [(base, [])] }
    let parts = sheets.filter {
      $0.detail < base.detail && !$0.window.contains(window) && $0.window.meets(view)
    }
    return [(base, parts.map(\.window))] + parts.map { ($0, []) }
  }
}
