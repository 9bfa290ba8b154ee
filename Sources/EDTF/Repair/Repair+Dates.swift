extension Repair {
  /// What a run of digits can be, by its length.
  enum Run: Hashable {
    /// One or two digits: a day, a month, the end of a year.
    case short
    /// Four digits: a year.
    case year
    /// Any other number of digits.
    case other(Int)

    init(_ digits: Substring) {
      switch digits.count {
      case 1, 2: self = .short
      case 4: self = .year
      case let count: self = .other(count)
      }
    }
  }

  /// Dates in other orders, with other signs between their parts or with too few digits.
  static func dates(_ text: String) -> String? {
    eachDate(of: text) { date in
      let left = date.prefix { "?~%".contains($0) }
      let right = String(date.dropFirst(left.count).reversed().prefix { "?~%".contains($0) }.reversed())
      let core = date.dropFirst(left.count).dropLast(right.count)
      return left + (rewritten(core) ?? String(core)) + right
    }
  }

  /// One date without the marks at its ends, in the order and length of the format.
  private static func rewritten(_ date: Substring) -> String? {
    if date == "-0000" { return "0000" }
    if date.hasPrefix("Y") { return longYear(date.dropFirst()) }
    let sign = date.hasPrefix("-") ? "-" : ""
    let parts = date.dropFirst(sign.count).split(omittingEmptySubsequences: false) { "-.".contains($0) }
    guard parts.allSatisfy({ isNumber($0) }) else { return nil }
    switch parts.map(Run.init) {
    case [.year, .short, .short] where Int(parts[1]).map { $0 > 12 } ?? false:
      return sign + [parts[0], parts[2], parts[1]].map(twoDigits).joined(separator: "-")
    case [.year, .short], [.year, .short, .short]:
      return sign + parts.map(twoDigits).joined(separator: "-")
    case [.short, .short, .year] where date.contains(".") || (Int(parts[0]) ?? 0) > 12:
      return parts.reversed().map(twoDigits).joined(separator: "-")
    case [.short], [.other(3)], [.other(5)], [.other(6)], [.other(7)], [.other(8)], [.other(9)]:
      return sign.isEmpty || parts[0].count > 4 ? unbroken(parts[0], sign) : nil
    default:
      return nil
    }
  }

  /// One run of digits: a century `19`, a decade `193`, `201804`, `20180427`, or a year of more digits.
  private static func unbroken(_ digits: Substring, _ sign: String) -> String? {
    let month = sign + digits.prefix(4) + "-" + digits.dropFirst(4).prefix(2)
    switch digits.count {
    case 2, 3: return digits + String(repeating: "X", count: 4 - digits.count)
    case 6 where reads(month): return month
    case 8 where reads(month + "-" + digits.suffix(2)): return month + "-" + digits.suffix(2)
    default: return digits.first == "0" ? nil : "Y" + sign + digits
    }
  }

  /// A year after Y without the zeros in front, and without the Y when four digits are enough.
  private static func longYear(_ text: Substring) -> String? {
    let isNegative = text.hasPrefix("-")
    let digits = text.dropFirst(isNegative ? 1 : 0)
    guard isNumber(digits), let number = Int(digits) else { return nil }
    let sign = isNegative && number != 0 ? "-" : ""
    return number > 9_999 ? "Y\(sign)\(number)" : sign + number.padded(to: 4)
  }

  static func twoDigits(_ part: Substring) -> String { part.count == 1 ? "0" + part : String(part) }
}
