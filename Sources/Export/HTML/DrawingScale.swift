import CaseModel
import EDTF
import Explorer

/// Where days stand on a drawing: the band of the screen, with more room for the years in which more happens, but to the day.
struct DrawingScale {
  /// The width of a drawing in its own units.
  static let width = 840.0
  private static let columns = 120

  let span: ClosedRange<Day>
  private let scale: TimeScale

  init(_ casebook: Casebook) {
    span = casebook.span
    scale = TimeScale.fit(casebook.span, width: Self.columns) { casebook.weightOfEventsBeginning(in: $0) }
  }

  /// Where a day begins, as a number of days since 1970-01-01; days outside stand at the nearer end.
  func x(_ day: Int) -> Double {
    let days = scale.days
    let day = min(max(day, days.lowerBound), days.upperBound)
    guard let piece = scale.pieces.first(where: { day < $0.days.upperBound }) ?? scale.pieces.last else {
      return 0
    }
    let share = Double(day - piece.days.lowerBound) / Double(max(1, piece.days.count))
    let column = Double(piece.columns.lowerBound) + share * Double(piece.columns.count)
    return column * Self.width / Double(max(1, scale.width))
  }

  /// The stretch from the beginning of one day to the end of another; open ends are the least and the greatest number.
  func stretch(from first: Int, through last: Int) -> ClosedRange<Double> {
    let start = x(first)
    return start...max(start, x(last == .max ? last : last + 1))
  }
}

/// The years and months under the eras, and their lines through the drawing.
struct DrawingAxis {
  let scale: DrawingScale
  let baseline: Double
  let bottom: Double

  /// The most years that are named.
  private static let mostYears = 20

  var markup: [Markup] {
    let years = scale.span.lowerBound.year...scale.span.upperBound.year
    let step = (years.upperBound - years.lowerBound) / Self.mostYears + 1
    var marks: [Markup] = []
    for year in stride(from: years.lowerBound, through: years.upperBound, by: step) {
      guard let first = Day(year: year, month: 1, day: 1) else { continue }
      let start = scale.x(first.ordinal)
      marks.append(tick(start, from: baseline - 26))
      marks.append(
        .tag(
          "text",
          [.init("class", "year"), .init("x", (start + 3).short), .init("y", (baseline - 15).short)],
          [.text("\(year)")]))
      if step == 1 { marks += months(of: year) }
    }
    marks.append(
      .tag(
        "line",
        [
          .init("class", "axis"), .init("x1", "0"), .init("x2", DrawingScale.width.short),
          .init("y1", baseline.short), .init("y2", baseline.short),
        ]))
    return marks
  }

  /// Initials of the months, where a month has room for one.
  private func months(of year: Int) -> [Markup] {
    zip(1...12, "JFMAMJJASOND").compactMap { month, initial in
      guard let first = Day(year: year, month: month, day: 1) else { return nil }
      let (start, next) = (scale.x(first.ordinal), scale.x(first.ordinal + 28))
      guard next - start >= 11 else { return nil }
      return .tag(
        "text",
        [.init("class", "month"), .init("x", (start + 3).short), .init("y", (baseline - 3).short)],
        [.text(String(initial))])
    }
  }

  private func tick(_ x: Double, from top: Double) -> Markup {
    .tag(
      "line",
      [
        .init("class", "tick"), .init("x1", x.short), .init("x2", x.short), .init("y1", top.short),
        .init("y2", bottom.short),
      ])
  }
}
