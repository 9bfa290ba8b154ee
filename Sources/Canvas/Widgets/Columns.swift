/// How a row's width is shared among columns.
public struct Columns: Hashable, Sendable {
  /// The width of one column.
  public enum Width: Hashable, Sendable {
    /// So many cells.
    case fixed(Int)
    /// At least so many cells, and a share of what is left; shares are relative to each other.
    case flexible(least: Int, share: Int)
  }

  /// The columns from left to right.
  public var widths: [Width]
  /// The cells between two columns.
  public var gap: Int

  /// Columns with a gap between them.
  public init(_ widths: [Width], gap: Int = 1) {
    self.widths = widths
    self.gap = max(0, gap)
  }

  /// The place of each column in a region, from the left.
  ///
  /// What is left over is shared out, the remainder to the first of the flexible columns. When there is too little, the
  /// last columns are cut and then empty.
  public func layout(in region: Region) -> [Region] {
    let least = widths.map { width in
      switch width {
      case .fixed(let cells): max(0, cells)
      case .flexible(let cells, _): max(0, cells)
      }
    }
    let shares = widths.map { width in
      if case .flexible(_, let share) = width { max(0, share) } else { 0 }
    }
    let sum = shares.reduce(0, +)
    let spare = max(0, region.width - least.reduce(0, +) - gap * max(0, widths.count - 1))
    var remainder = sum > 0 ? spare - shares.reduce(0) { $0 + spare * $1 / sum } : 0
    var regions: [Region] = []
    var rest = region
    for (least, share) in zip(least, shares) {
      var width = least + (sum > 0 ? spare * share / sum : 0)
      if share > 0 {
        width += remainder
        remainder = 0
      }
      let (column, right) = rest.splitLeft(width)
      regions.append(column)
      rest = right.splitLeft(gap).rest
    }
    return regions
  }
}
