/// Numbers as reports write them.
extension BinaryInteger {
  /// The number with a comma after every three digits.
  var grouped: String {
    var digits = String(magnitude)
    var parts: [String] = []
    while digits.count > 3 {
      parts.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (self < 0 ? "-" : "") + ([digits] + parts).joined(separator: ",")
  }

  /// The number with its sign; 0 has none.
  var signed: String { self > 0 ? "+\(self)" : "\(self)" }
}

/// A number with the noun it counts, in the singular or the plural with an s.
func counted(_ number: some BinaryInteger, _ noun: String) -> String {
  "\(number.grouped) \(noun)\(number == 1 ? "" : "s")"
}

/// How many pictures there are, of a number that may be too large to be exact.
func pictures(_ number: Double) -> String {
  if number < 1e15 { return counted(Int64(number), "picture") }
  guard number.isFinite else { return "more pictures than can be counted" }
  var (digits, power) = (number, 0)
  while digits >= 10 { (digits, power) = (digits / 10, power + 1) }
  return "about \(Int(digits))·10^\(power) pictures"
}
