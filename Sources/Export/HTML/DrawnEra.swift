import Canvas
import CaseModel
import EDTF
import Explorer

/// An era laid out on a drawing: a bar with its name.
struct DrawnEra {
  private let name: String
  private let extent: ClosedRange<Double>
  private let shape: StretchShape
  private let hue: Int
  let row: Int

  /// The eras of a case; those that overlap stand below each other.
  ///
  /// - Complexity: O(n · r) for n eras in r rows.
  static func all(of casebook: Casebook, _ scale: DrawingScale) -> [DrawnEra] {
    var rowEnds: [Double] = []
    return casebook.eras.enumerated().compactMap { position, era in
      let date = era.date.expression
      let extent = scale.stretch(
        from: date.earliestDay?.ordinal ?? .min, through: date.latestDay?.ordinal ?? .max)
      guard extent.upperBound > extent.lowerBound else { return nil }
      let free = rowEnds.firstIndex { $0 <= extent.lowerBound + 0.5 }
      let row = free ?? rowEnds.count
      if row < rowEnds.count { rowEnds[row] = extent.upperBound } else { rowEnds.append(extent.upperBound) }
      let room = Int((extent.upperBound - extent.lowerBound - 8) / DrawnText.columnWidth)
      let name = era.name.columns <= room ? era.name : era.shortName
      return DrawnEra(
        name: room < 2 ? "" : name.oneLine.truncated(to: room), extent: extent,
        shape: StretchShape(date), hue: position % 6, row: row)
    }
  }

  func markup(y: Double, height: Double, _ words: HTMLWords) -> Markup {
    let width = extent.upperBound - extent.lowerBound - 2
    var signs = [rectangle("era hue\(hue)", nil, extent.lowerBound, y, width, height)]
    if shape.line == .dashed {
      signs.append(rectangle("era-edge dashed", nil, extent.lowerBound + 0.5, y + 0.5, width - 1, height - 1))
    }
    let fade = min(40, width / 2)
    if shape.fadesIn { signs.append(rectangle("era", "url(#veil-in)", extent.lowerBound, y, fade, height)) }
    if shape.fadesOut {
      signs.append(rectangle("era", "url(#veil-out)", extent.upperBound - 2 - fade, y, fade, height))
    }
    signs.append(
      .tag(
        "text", [.init("x", (extent.lowerBound + 5).short), .init("y", (y + height - 5.5).short)],
        words.svgText(name)))
    return .tag("g", [], signs)
  }

  private func rectangle(
    _ style: String, _ fill: String?, _ x: Double, _ y: Double, _ width: Double, _ height: Double
  ) -> Markup {
    .tag(
      "rect",
      [
        .init("class", style), .init("x", x.short), .init("y", y.short),
        .init("width", max(0, width).short), .init("height", height.short),
      ] + (fill.map { [.init("fill", $0)] } ?? []))
  }
}
