import CaseModel
import EDTF

/// What a tension curve is made of on one day, as far as it is listed.
struct TensionBreakdown: Equatable, Sendable {
  let day: Day
  let value: Double
  /// What adds most, the greatest first.
  let listed: [TensionCurve.Contribution]
  /// How many events that have begun are not listed, and what they add together.
  let rest: (count: Int, amount: Double)

  /// The most events that are listed.
  static let limit = 60
  /// What would be written as 0 is not listed.
  static let least = 0.05

  /// - Complexity: O(n) in the events that count.
  init(_ curve: TensionCurve, on day: Day) {
    self.day = day
    value = curve.value(on: day.ordinal)
    listed = Array(curve.contributions(on: day.ordinal, least: Self.least).prefix(Self.limit))
    rest = (
      curve.countOfTermsBegun(by: day.ordinal) - listed.count, value - listed.reduce(0) { $0 + $1.amount }
    )
  }

  static func == (left: TensionBreakdown, right: TensionBreakdown) -> Bool {
    left.day == right.day && left.value == right.value && left.listed == right.listed
      && left.rest == right.rest
  }
}
