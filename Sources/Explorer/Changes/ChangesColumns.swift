import Canvas

/// Which columns the parts of a row take: side by side where there is room, else one below the other.
struct ChangesColumns: Hashable {
  /// Whether the second side stands below the first.
  let isStacked: Bool
  /// What the row is about and its word.
  let label: Int
  /// Where the sides begin, and how many columns each has.
  let first: Int
  let second: Int
  let side: Int
  /// The whole.
  let width: Int

  /// - Parameters:
  ///   - width: columns of the list.
  ///   - tag: columns of the longer short name of the sides.
  init(width: Int, tag: Int) {
    let width = min(width, 210)
    self.width = width
    isStacked = width < 72
    if isStacked {
      label = width
      first = tag + 3
      second = first
      side = max(1, width - first)
    } else {
      label = width >= 140 ? 30 : width >= 100 ? 22 : 17
      first = label + 1
      side = (width - first - 3) / 2
      second = first + side + 3
    }
  }

  /// Where the line between the sides stands.
  var rule: Int { second - 2 }
}
