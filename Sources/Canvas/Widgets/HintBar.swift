/// A key and what it does, as the bar at the bottom shows them.
public struct Hint: Hashable, Sendable {
  /// The key's face, such as `↑↓` or `q`.
  public var key: String
  /// What it does, in a word or two.
  public var label: String
  /// Whether it does something now; a hint that does not is faint.
  public var isAvailable: Bool

  /// A hint.
  public init(key: String, label: String, isAvailable: Bool = true) {
    self.key = key
    self.label = label
    self.isAvailable = isAvailable
  }
}

extension Grid {
  /// Draws key hints from left to right and a status at the right end.
  ///
  /// The last hints are dropped when there is no room for all; none is cut. The status is cut only when it alone is too
  /// wide.
  ///
  /// - Parameters:
  ///   - hints: the most useful first.
  ///   - status: shown at the right end; keeps its roles, on the bar's surface.
  ///   - region: the bar; its first row is used.
  /// - Returns: the columns that each shown hint covers, for the mouse.
  @discardableResult
  public mutating func drawHintBar(
    _ hints: [Hint], status: [Span] = [], in region: Region
  ) -> [Range<Int>] {
    fill(region, Style(.text, on: .bar))
    let room = region.inset(left: 1, right: 1)
    let status = status.truncated(to: room.width).map { Span($0.text, $0.style.on(.bar), id: $0.id) }
    put(status, x: room.maxX - status.columns, y: region.y, in: room)
    let end = room.maxX - (status.isEmpty ? 0 : status.columns + 2)
    var places: [Range<Int>] = []
    var x = room.x
    for hint in hints {
      let width = hint.key.columns + 1 + hint.label.columns
      guard x + width <= end else { break }
      let after = put(
        hint.key, x: x, y: region.y, in: room, Style(hint.isAvailable ? .key : .faint, on: .bar))
      put(
        hint.label, x: after + 1, y: region.y, in: room,
        Style(hint.isAvailable ? .secondary : .faint, on: .bar))
      places.append(x..<x + width)
      x += width + 2
    }
    return places
  }
}
