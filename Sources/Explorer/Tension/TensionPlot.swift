import Canvas
import CaseModel

/// The tension curve in dots, below the columns of a scale of time.
struct TensionPlot {
  let curve: TensionCurve
  let scale: TimeScale
  let size: Size
  /// The values at the lower and the upper edge; 0 is always among them.
  let range: ClosedRange<Double>

  /// What a dot belongs to; the greater covers the lesser where both are in a cell.
  private enum Rank {
    static let zero: UInt8 = 0
    static let belowZero: UInt8 = 1
    static let aboveZero: UInt8 = 2
    static let conflict: UInt8 = 3
    static let cooperation: UInt8 = 4
  }

  /// - Complexity: O(log n + events that begin or end on the scale).
  init(_ curve: TensionCurve, scale: TimeScale, size: Size) {
    self.curve = curve
    self.scale = scale
    self.size = size
    range = ValueAxis.range(of: curve, on: scale.days)
  }

  /// The row of dots of a value, counted from the top.
  func dot(of value: Double) -> Int {
    let share = (range.upperBound - value) / (range.upperBound - range.lowerBound)
    let last = max(0, size.height * 4 - 1)
    return min(max(0, Int((share * Double(last)).rounded())), last)
  }

  /// The row of cells of a value, counted from the top.
  func row(of value: Double) -> Int { dot(of: value) / 4 }

  /// Round values along the left edge, 0 among them, each in a row of its own.
  var ticks: [(value: Double, row: Int)] {
    ValueAxis.ticks(in: range, limit: min(8, max(1, (size.height + 1) / 2))).map { ($0, row(of: $0)) }
  }

  /// The curve, the line of zero, and what lies between them.
  ///
  /// - Complexity: O(dots + events on the scale).
  func raster(isShaded: Bool) -> DotRaster {
    var raster = DotRaster(size: size)
    let zero = dot(of: 0)
    raster.draw(
      DotSegment(x1: 0, y1: Double(zero), x2: Double(raster.width - 1), y2: Double(zero)), .dotted,
      rank: Rank.zero)
    var before: Int?
    for x in 0..<raster.width {
      let days = scale.days(ofHalfColumn: x)
      let extremes = curve.extremes(in: days.lowerBound...(days.upperBound - 1))
      var (top, bottom) = (dot(of: extremes.upperBound), dot(of: extremes.lowerBound))
      let end = dot(of: curve.value(on: days.upperBound - 1))
      if isShaded, x % 2 == 0 { shade(x, from: zero, to: end, into: &raster) }
      // What lies between this column and the one before belongs to this one, so that the line has no gaps.
      if let before, before < top { top = before + 1 }
      if let before, before > bottom { bottom = before - 1 }
      draw(x, from: top, to: bottom, zero: zero, into: &raster)
      before = end
    }
    return raster
  }

  private func draw(_ x: Int, from top: Int, to bottom: Int, zero: Int, into raster: inout DotRaster) {
    func segment(_ from: Int, _ to: Int, _ rank: UInt8) {
      guard from <= to else { return }
      raster.draw(
        DotSegment(x1: Double(x), y1: Double(from), x2: Double(x), y2: Double(to)), rank: rank)
    }
    segment(top, min(bottom, zero - 1), Rank.cooperation)
    if top <= zero, bottom >= zero { segment(zero, zero, Rank.zero) }
    segment(max(top, zero + 1), bottom, Rank.conflict)
  }

  private func shade(_ x: Int, from zero: Int, to end: Int, into raster: inout DotRaster) {
    guard abs(end - zero) > 1 else { return }
    raster.beginLine()
    raster.draw(
      DotSegment(x1: Double(x), y1: Double(zero), x2: Double(x), y2: Double(end)), .dotted,
      rank: end < zero ? Rank.aboveZero : Rank.belowZero)
  }

  static func style(_ rank: UInt8) -> Style {
    switch rank {
    case Rank.cooperation: Style(.positive, .bold)
    case Rank.conflict: Style(.negative, .bold)
    case Rank.aboveZero: Style(.positive, .dim)
    case Rank.belowZero: Style(.negative, .dim)
    default: Style(.secondary)
    }
  }
}

extension TimeScale {
  /// The days of half a column, counted from 0 at the left edge; at least one.
  func days(ofHalfColumn half: Int) -> Range<Int> {
    guard let piece = pieces.last(where: { $0.columns.lowerBound <= half / 2 }) ?? pieces.first else {
      return 0..<1
    }
    let halves = max(1, piece.columns.count * 2)
    let offset = min(max(0, half - piece.columns.lowerBound * 2), halves - 1)
    let first = (offset * piece.days.count + halves - 1) / halves
    let next = ((offset + 1) * piece.days.count + halves - 1) / halves
    let start = max(0, min(first, next - 1))
    return (piece.days.lowerBound + start)..<(piece.days.lowerBound + max(start + 1, next))
  }
}
