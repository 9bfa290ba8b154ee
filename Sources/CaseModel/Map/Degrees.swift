/// Sine, cosine and arcsine from sums and products alone, since the model imports no C library.
///
/// Each is within 1e-14 of the true value.
public enum Degrees {
  /// The sine of an angle in degrees, of any size; not a number for one that is infinite.
  ///
  /// The Taylor series after the angle is brought into -90…90, where its twelfth term is below 1e-16.
  public static func sine(_ degrees: Double) -> Double {
    var angle = degrees.remainder(dividingBy: 360)
    if angle > 90 { angle = 180 - angle } else if angle < -90 { angle = -180 - angle }
    let x = angle * .pi / 180
    var term = x
    var sum = x
    for step in 1...11 {
      term *= -x * x / Double(2 * step * (2 * step + 1))
      sum += term
    }
    return sum
  }

  /// The cosine of an angle in degrees.
  public static func cosine(_ degrees: Double) -> Double {
    sine(degrees.remainder(dividingBy: 360) + 90)
  }

  /// The angle in radians, -π/2…π/2, whose sine is `sine`; numbers beyond -1…1 count as the nearer of the two.
  ///
  /// The series of the arcsine up to one half, and above it asin y = π/2 - 2 asin √((1 - y) / 2).
  public static func arcsineInRadians(_ sine: Double) -> Double {
    let y = min(1, abs(sine))
    let angle = y <= 0.5 ? series(y) : .pi / 2 - 2 * series(((1 - y) / 2).squareRoot())
    return sine < 0 ? -angle : angle
  }

  /// The arcsine of a number of at most one half.
  private static func series(_ y: Double) -> Double {
    var power = y
    var sum = y
    for step in 1...26 {
      power *= y * y * Double(2 * step - 1) / Double(2 * step)
      sum += power / Double(2 * step + 1)
    }
    return sum
  }
}
