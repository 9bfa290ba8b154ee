import Canvas

/// The entry under the cursor in full, at the foot of a chooser whose lines are too short for their entries.
struct ChooserFoot {
  let entry: ChooserEntry
  let columns: ChooserColumns

  /// The rows that it takes in so many columns, with an empty one above.
  static func height(width: Int) -> Int { width < 60 ? 4 : 3 }

  func draw(into frame: inout Frame, region: Region) {
    var text: [Span] = []
    if entry.title.columns >= columns.title {
      text = [Span(entry.title, Style(.strong, on: .raised)), Span("  ", Style(.text, on: .raised))]
    }
    text.append(Span(entry.shownDetail, Style(.secondary, on: .raised)))
    for (row, line) in wrap(text, width: region.width).prefix(region.height - 1).enumerated() {
      frame.grid.put(line, x: region.x, y: region.y + 1 + row, in: region)
    }
  }
}
