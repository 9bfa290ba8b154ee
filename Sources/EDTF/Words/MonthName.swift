/// The English names of the months.
enum MonthName {
  static let all = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November", "December",
  ]

  /// The full name of a month, 1 to 12; the number itself for any other.
  static func full(_ month: Int) -> String {
    all.indices.contains(month - 1) ? all[month - 1] : String(month)
  }

  /// The first three letters of its name.
  static func short(_ month: Int) -> String { String(full(month).prefix(3)) }

  /// The month a word names, in full or by three or more of its letters; nil when it names none.
  static func number(of word: some StringProtocol) -> Int? {
    let wanted = word.lowercased()
    guard wanted.count >= 3 else { return nil }
    return all.firstIndex { $0.lowercased().hasPrefix(wanted) }.map { $0 + 1 }
  }
}

extension Int {
  /// An astronomical year as people say it: `44 BCE`, `985 CE`, `2018`, `170,000,002`.
  var yearWords: String {
    if self <= 0 { return (1 - self).grouped + " BCE" }
    return self < 1_000 ? "\(self) CE" : grouped
  }

  /// The digits with a comma before every three, from five digits on.
  private var grouped: String {
    let digits = String(self)
    guard digits.utf8.count > 4 else { return digits }
    var result = ""
    for (position, digit) in digits.enumerated() {
      if position > 0, (digits.utf8.count - position).isMultiple(of: 3) { result.append(",") }
      result.append(digit)
    }
    return result
  }
}
