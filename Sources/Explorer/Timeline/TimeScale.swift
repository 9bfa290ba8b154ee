import CaseModel
import EDTF

/// Where days stand on the band of time: a line of pieces, each of which has its own number of columns for its days.
public struct TimeScale: Equatable, Sendable {
  /// A stretch of days whose columns all show the same number of them.
  public struct Piece: Equatable, Sendable {
    /// The days from the first to before the end, as days since 1970-01-01.
    public let days: Range<Int>
    /// Its columns, from the left edge of the band.
    public let columns: Range<Int>
  }

  /// In order, without gaps; at least one.
  public let pieces: [Piece]

  /// All days on the scale, from the first to before the end.
  public var days: Range<Int> { (pieces.first?.days.lowerBound ?? 0)..<(pieces.last?.days.upperBound ?? 0) }

  /// How many columns the scale has.
  public var width: Int { pieces.last?.columns.upperBound ?? 0 }

  /// The column of a day; days outside stand before the first or after the last column.
  ///
  /// - Complexity: O(log pieces).
  public func column(of day: Int) -> Int {
    guard let first = pieces.first, let last = pieces.last else { return 0 }
    if day < first.days.lowerBound { return -1 }
    if day >= last.days.upperBound { return width }
    var low = 0
    var high = pieces.count - 1
    while low < high {
      let middle = (low + high) / 2
      if day < pieces[middle].days.upperBound { high = middle } else { low = middle + 1 }
    }
    let piece = pieces[low]
    return piece.columns.lowerBound + (day - piece.days.lowerBound) * piece.columns.count
      / max(1, piece.days.count)
  }

  /// A day that stands in a column: the first that begins there, or the one that covers it where a day has several columns.
  ///
  /// Columns outside are clamped.
  public func day(at column: Int) -> Int {
    guard let piece = pieces.last(where: { $0.columns.lowerBound <= column }) ?? pieces.first else {
      return 0
    }
    let width = max(1, piece.columns.count)
    let offset = min(max(0, column - piece.columns.lowerBound), width - 1)
    let first = (offset * piece.days.count + width - 1) / width
    let next = ((offset + 1) * piece.days.count + width - 1) / width
    return piece.days.lowerBound + max(0, min(first, next - 1))
  }

  /// The columns of a stretch of days that lie on the band, at least one when any of it does.
  public func columns(from first: Int, through last: Int) -> ClosedRange<Int>? {
    guard width > 0, last >= days.lowerBound, first < days.upperBound, first <= last else { return nil }
    let start = max(0, column(of: first))
    return start...max(start, min(width - 1, column(of: last)))
  }
}

extension TimeScale {
  /// The whole of a case in a given width, with more room for the years in which more begins.
  ///
  /// Every year has its least; the room left over is shared by the weight of the events that begin in each, softened by a square
  /// root so that a busy year does not swallow the rest. When there are too many years for that, all days count alike.
  ///
  /// - Parameters:
  ///   - span: the first and the last day.
  ///   - width: columns; at least 1.
  ///   - weight: the weight of the events shown that begin in a range of days.
  public static func fit(_ span: ClosedRange<Day>, width: Int, weight: (Range<Int>) -> Int) -> TimeScale {
    let width = max(1, width)
    let days = span.lowerBound.ordinal..<(span.upperBound.ordinal + 1)
    let least = 6
    let years = span.upperBound.year - span.lowerBound.year + 1
    guard years * least <= width else { return uniform(days, width: width) }
    let stretches = (span.lowerBound.year...span.upperBound.year).compactMap { year -> Range<Int>? in
      guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31)
      else {
        return nil
      }
      let stretch = max(first.ordinal, days.lowerBound)..<min(last.ordinal + 1, days.upperBound)
      return stretch.isEmpty ? nil : stretch
    }
    guard !stretches.isEmpty else { return uniform(days, width: width) }
    let weights = stretches.map { stretch in
      let weight = Double(weight(stretch))
      return (0.5 + weight) / (1 + (weight / 120).squareRoot())
    }
    let shares = apportion(width - least * stretches.count, weights)
    var column = 0
    let pieces = zip(stretches, shares).map { stretch, share in
      let piece = Piece(days: stretch, columns: column..<(column + least + share))
      column = piece.columns.upperBound
      return piece
    }
    return TimeScale(pieces: pieces)
  }

  /// All days alike.
  public static func uniform(_ days: Range<Int>, width: Int) -> TimeScale {
    TimeScale(pieces: [Piece(days: days, columns: 0..<max(1, width))])
  }

  /// Divides a whole number by weights, by largest remainders.
  private static func apportion(_ whole: Int, _ weights: [Double]) -> [Int] {
    let total = weights.reduce(0, +)
    guard whole > 0, total > 0 else { return weights.map { _ in 0 } }
    let exact = weights.map { Double(whole) * $0 / total }
    var shares = exact.map { Int($0) }
    let left = whole - shares.reduce(0, +)
    let order = exact.indices.sorted {
      (exact[$1] - Double(shares[$1]), $0) < (exact[$0] - Double(shares[$0]), $1)
    }
    for index in order.prefix(left) { shares[index] += 1 }
    return shares
  }
}
