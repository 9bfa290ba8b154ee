import CaseModel

/// The upright axis of the tension curve: from which value to which, and what is written beside it.
public enum ValueAxis {
  /// The values from edge to edge in some days, 0 always among them.
  ///
  /// - Complexity: O(log n + events that begin or end in these days).
  public static func range(of curve: TensionCurve, on days: Range<Int>) -> ClosedRange<Double> {
    let extremes = curve.extremes(in: days.lowerBound...max(days.lowerBound, days.upperBound - 1))
    let (least, greatest) = (min(0, extremes.lowerBound), max(0, extremes.upperBound))
    // A little air, so that the curve does not run along the edge; an empty curve gets one step up and down.
    let air = max(0.06 * (greatest - least), greatest - least < 0.1 ? 1 : 0)
    return (least - air)...(greatest + air)
  }

  /// Round values in a range, in ascending order, 0 among them where it is in the range.
  ///
  /// - Parameters:
  ///   - range: the values at the edges.
  ///   - limit: about how many there may be; at least 1.
  public static func ticks(in range: ClosedRange<Double>, limit: Int) -> [Double] {
    let room = Double(max(1, limit))
    let span = range.upperBound - range.lowerBound
    var unit = 0.1
    while unit * 10 * room < span { unit *= 10 }
    let step = [1, 2, 5, 10].map { $0 * unit }.first { $0 * room >= span } ?? span
    let first = Int((range.lowerBound / step).rounded(.up))
    let last = Int((range.upperBound / step).rounded(.down))
    return first <= last ? (first...last).map { Double($0) * step } : [0]
  }
}
