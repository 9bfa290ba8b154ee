extension Repair {
  /// Times without seconds, with fractions of them, with `24:00:00` or with a zone the format does not have.
  static func timeOfDay(_ text: String) -> String? {
    let halves = text.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count == 2 else { return nil }
    let clock = halves[1].prefix { $0.isNumber || $0 == ":" }
    var rest = halves[1].dropFirst(clock.count)
    if rest.first == "." || rest.first == "," { rest = rest.dropFirst().drop { $0.isNumber } }
    var fields = clock.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard (2...3).contains(fields.count) else { return nil }
    if fields.count == 2 { fields.append("00") }
    let time = fields.map { $0.count == 1 ? "0" + $0 : $0 }.joined(separator: ":")
    let zone = zone(rest)
    guard time == "24:00:00" else { return halves[0] + "T" + time + zone }
    guard let day = (try? DateExpression(reading: String(halves[0])))?.earliestDay else { return nil }
    return "\(day.adding(days: 1))T00:00:00" + zone
  }

  private static func zone(_ text: Substring) -> String {
    if text == "-00" || text == "-00:00" { return "+" + text.dropFirst() }
    let digits = text.dropFirst()
    let isBasic = (text.first == "+" || text.first == "-") && digits.count == 4 && isNumber(digits)
    return isBasic ? text.prefix(3) + ":" + text.suffix(2) : String(text)
  }

  /// Intervals and sets are of dates, so times in them go.
  static func withoutTimes(_ text: String) -> String? {
    guard text.contains(where: { "/[{".contains($0) }) else { return nil }
    return eachDate(of: text) { String($0.prefix { $0 != "T" }) }
  }
}
