/// How fast what happened loses its weight on the tension curve.
public struct HalfLife: Hashable, Sendable {
  /// The days after which half of it is left.
  public let days: Int

  /// From a day to ten years.
  public static let allowed = 1...3650
  /// The one that is left out of a location's text.
  public static let usual = HalfLife(days: 90)
  /// Those that the keys step through.
  public static let steps = [7, 14, 30, 60, 90, 180, 365, 730, 1825, 3650]

  /// A half-life of so many days; those outside ``allowed`` count as its nearer end.
  public init(days: Int) {
    self.days = min(max(days, Self.allowed.lowerBound), Self.allowed.upperBound)
  }

  /// The next shorter (-1) or longer (+1) of ``steps``; nothing at their ends.
  public func stepping(by direction: Int) -> HalfLife? {
    let next = direction < 0 ? Self.steps.last { $0 < days } : Self.steps.first { $0 > days }
    return next.map { HalfLife(days: $0) }
  }

  /// What is left of 1 after so many days: 2^(−age ÷ ``days``).
  ///
  /// - Parameter age: days; before 0 nothing has been lost.
  public func share(after age: Int) -> Double {
    guard age > 0 else { return 1 }
    let (halvings, rest) = age.quotientAndRemainder(dividingBy: days)
    // Below 2^−1000 nothing is left that any sum of events could show.
    guard halvings < 1000 else { return 0 }
    return Double(sign: .plus, exponent: -halvings, significand: 1)
      * Self.half(to: Double(rest) / Double(days))
  }

  /// What is left of 1 a day for so many days, on the last of them: 1 + λ + … + λ^(count − 1), with λ the share after a day.
  public func sum(of count: Int) -> Double {
    guard count > 1 else { return count == 1 ? 1 : 0 }
    return (1 - share(after: count)) / (1 - share(after: 1))
  }

  /// (1/2)^x for 0 ≤ x < 1, by the series of the exponential function to the last bit of a double.
  private static func half(to x: Double) -> Double {
    let exponent = -x * 0.693_147_180_559_945_3
    var (sum, term) = (1.0, 1.0)
    for step in 1...20 {
      term *= exponent / Double(step)
      sum += term
    }
    return sum
  }
}
