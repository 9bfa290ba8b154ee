/// The part of a long list that is shown, and how it follows the selected item.
public struct ScrollWindow: Hashable, Sendable {
  /// How many items there are.
  public let count: Int
  /// How many fit.
  public let height: Int
  /// The first item shown.
  public let offset: Int

  /// The window that shows the selected item and moves as little as it can.
  ///
  /// - Parameters:
  ///   - count: items; a negative number counts as none.
  ///   - height: rows; a negative number counts as none.
  ///   - selected: index of the item to keep in sight; `nil` to keep the offset.
  ///   - offset: the first item shown before.
  ///   - margin: how many neighbours of the selected item stay in sight, where there is room.
  public init(count: Int, height: Int, selected: Int?, offset: Int = 0, margin: Int = 0) {
    self.count = max(0, count)
    self.height = max(0, height)
    var offset = offset
    if let selected, self.count > 0 {
      let selected = min(max(0, selected), self.count - 1)
      let margin = max(0, min(margin, (self.height - 1) / 2))
      offset = max(min(offset, selected - margin), selected + margin + 1 - self.height)
    }
    self.offset = max(0, min(offset, self.count - self.height))
  }

  /// The items shown.
  public var range: Range<Int> { offset..<min(count, offset + height) }

  /// Whether there are items above the first one shown.
  public var hasMoreAbove: Bool { offset > 0 }

  /// Whether there are items below the last one shown.
  public var hasMoreBelow: Bool { offset + height < count }
}
