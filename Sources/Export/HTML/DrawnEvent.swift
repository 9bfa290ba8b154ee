import Canvas
import CaseModel
import Explorer

/// An event laid out on a drawing: where its sign stands, how surely, in which row.
struct DrawnEvent {
  /// The event's position in the casebook.
  let position: Int
  let extent: ClosedRange<Double>
  /// Whether it is one certain or doubtful day.
  let isDay: Bool
  let isHeadline: Bool
  let shape: StretchShape
  let row: Int
  /// The title as far as it is written beside the sign.
  private let title: String
  private let labelX: Double
  private let isLabelBefore: Bool

  /// Beyond this number of events only those by which the case is told have their title written.
  private static let mostTitles = 60
  /// The most rows; what finds no room in them lies over another.
  private static let mostRows = 48
  private static let lozenge = 5.0
  private static let gap = 12.0

  /// The events of a case in rows, each in the first that has room.
  ///
  /// - Complexity: O(n) with at most 48 rows.
  static func all(of casebook: Casebook, _ scale: DrawingScale) -> [DrawnEvent] {
    var rowEnds: [Double] = []
    return casebook.events.indices.map { position in
      let event = casebook.events[position]
      let days = casebook.extent(ofEventAt: position)
      let date = event.date.expression
      let isDay = date.earliestDay != nil && date.earliestDay == date.latestDay
      // Where a start is open the event counts from its last day, but its line comes from further back.
      let first = date.earliestDay == nil ? Int.min : days.first
      var extent = scale.stretch(from: first, through: days.last)
      if isDay {
        let middle = min((extent.lowerBound + extent.upperBound) / 2, DrawingScale.width - lozenge)
        extent = (middle - lozenge)...(middle + lozenge)
      } else if extent.upperBound - extent.lowerBound < 8 {
        let start = min(extent.lowerBound, DrawingScale.width - 8)
        extent = start...(start + 8)
      }
      let hasTitle = event.isHeadline || casebook.events.count <= mostTitles
      let title = hasTitle ? event.title.oneLine.truncated(to: 46) : ""
      let labelWidth = Double(title.columns) * DrawnText.columnWidth + 22
      // A day has its words at its side, a stretch above its line; both turn round at the right edge.
      let room = isDay ? extent.upperBound + 3 : extent.lowerBound
      let isBefore = room + labelWidth > DrawingScale.width
      let labelX = isBefore ? (isDay ? extent.lowerBound - 3 : extent.upperBound) : room
      let start = isBefore ? min(extent.lowerBound, labelX - labelWidth) : extent.lowerBound
      let end = isBefore ? extent.upperBound : max(extent.upperBound, room + labelWidth)
      let row = row(from: start, to: end, &rowEnds)
      return DrawnEvent(
        position: position, extent: extent, isDay: isDay, isHeadline: event.isHeadline,
        shape: StretchShape(date), row: row, title: title, labelX: labelX, isLabelBefore: isBefore)
    }
  }

  private static func row(from start: Double, to end: Double, _ rowEnds: inout [Double]) -> Int {
    let free = rowEnds.firstIndex { $0 + gap <= start }
    let row =
      free
      ?? (rowEnds.count < mostRows ? rowEnds.count : rowEnds.indices.min { rowEnds[$0] < rowEnds[$1] } ?? 0)
    if row < rowEnds.count { rowEnds[row] = max(rowEnds[row], end) } else { rowEnds.append(end) }
    return row
  }

  /// The number of the event in the text, and its title.
  func label(y: Double, number: Int, isHeadline: Bool, _ words: HTMLWords) -> Markup {
    let count = Markup.tag("tspan", class: "count", [.text("\(number)")])
    return .tag(
      "text",
      [
        .init("class", isHeadline ? "told" : "other"), .init("x", labelX.short),
        .init("y", (y + (isDay ? 17 : 12)).short), .init("text-anchor", isLabelBefore ? "end" : "start"),
      ],
      title.isEmpty ? [count] : [count, .text(" ")] + words.svgText(title))
  }

  /// The lozenge of a day, or the line of a stretch.
  func sign(y: Double) -> [Markup] {
    isDay ? [day(y: y + 13)] : line(y: y + 20)
  }

  private func day(y: Double) -> Markup {
    let x = (extent.lowerBound + extent.upperBound) / 2
    let size = Self.lozenge
    let isDoubtful = shape.line == .dashed
    let style = "day" + (isHeadline ? " headline" : "") + (isDoubtful ? " doubtful" : "")
    let path =
      "M\(x.short) \((y - size).short)L\((x + size).short) \(y.short)L\(x.short) \((y + size).short)"
      + "L\((x - size).short) \(y.short)Z"
    return .tag("path", [.init("class", style), .init("d", path)])
  }

  private func line(y: Double) -> [Markup] {
    let fade = min(28, (extent.upperBound - extent.lowerBound) / 2)
    let start = extent.lowerBound + (shape.fadesIn ? fade : 0)
    let end = extent.upperBound - (shape.fadesOut ? fade : 0)
    let isWithin = shape.line == .light
    var signs = [
      segment(isWithin ? "within" : shape.line == .dashed ? "stretch dashed" : "stretch", start, y, end, y)
    ]
    if isWithin {
      if !shape.fadesIn { signs.append(segment("within", start, y - 3, start, y + 3)) }
      if !shape.fadesOut { signs.append(segment("within", end, y - 3, end, y + 3)) }
    }
    let height = isWithin ? 1.5 : 4
    if shape.fadesIn { signs.append(fading("url(#fade-in)", extent.lowerBound, fade, y, height)) }
    if shape.fadesOut { signs.append(fading("url(#fade-out)", end, fade, y, height)) }
    return signs
  }

  private func segment(
    _ style: StaticString, _ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double
  ) -> Markup {
    .tag(
      "line",
      [
        .init("class", style.description), .init("x1", x1.short), .init("y1", y1.short),
        .init("x2", x2.short), .init("y2", y2.short),
      ])
  }

  private func fading(_ fill: String, _ x: Double, _ width: Double, _ y: Double, _ height: Double) -> Markup {
    .tag(
      "rect",
      [
        .init("fill", fill), .init("x", x.short), .init("y", (y - height / 2).short),
        .init("width", width.short), .init("height", height.short),
      ])
  }
}
