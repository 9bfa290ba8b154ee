extension Int {
  /// The number in decimal with zeros in front, the sign before them: `(-43).padded(to: 4)` is `-0043`.
  func padded(to width: Int) -> String {
    let digits = String(magnitude)
    let zeros = String(repeating: "0", count: Swift.max(0, width - digits.utf8.count))
    return (self < 0 ? "-" : "") + zeros + digits
  }

  /// Ten to a power, for 0 to 18; powers beyond those do not fit and give nil.
  static func powerOfTen(_ exponent: Int) -> Int? {
    guard (0...18).contains(exponent) else { return nil }
    var power = 1
    for _ in 0..<exponent { power *= 10 }
    return power
  }

  /// How many decimal digits the magnitude has; 0 has one.
  var digitCount: Int {
    var rest = magnitude / 10
    var count = 1
    while rest > 0 {
      rest /= 10
      count += 1
    }
    return count
  }
}
