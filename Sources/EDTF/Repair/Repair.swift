/// Guesses what the writer of a wrong expression meant.
///
/// Every rule rewrites one common way of writing dates into the format's own. The rules are tried in turn,
/// each on what the ones before made of the text, until the text reads; what never reads is no fix.
enum Repair {
  /// A rewriting of the text, or nil when it does not apply.
  typealias Rule = @Sendable (String) -> String?

  private static let rules: [Rule] = [
    plainCharacters, joinedTime, circa, monthNames, withoutSpaces, keywords, capitals, joinedMarks,
    slashedDate,
    rangeSigns, dates, yearRange, timeOfDay, withoutTimes, structure,
  ]

  /// A valid expression the text was probably meant to be, or nil when there is no telling.
  ///
  /// Texts longer than any expression are left alone, so that nobody can make it work hard.
  static func fix(for input: String) -> String? {
    guard input.utf8.count <= Cursor.longestText else { return nil }
    var text = input
    for rule in rules {
      guard let changed = rule(text), changed != text else { continue }
      text = changed
      if reads(text) { return text }
    }
    return nil
  }

  static func reads(_ text: String) -> Bool {
    (try? DateExpression(reading: text)) != nil
  }

  /// Rewrites every date of an interval or a set, leaving what stands between them.
  static func eachDate(of text: String, _ rewrite: (String) -> String) -> String {
    var (result, date) = ("", "")
    let characters = Array(text)
    for (position, character) in characters.enumerated() {
      let neighbours = [position - 1, position + 1].filter(characters.indices.contains).map { characters[$0] }
      let isSeparator = "/,[]{}".contains(character) || (character == "." && neighbours.contains("."))
      guard isSeparator else {
        date.append(character)
        continue
      }
      result += (date.isEmpty ? "" : rewrite(date)) + String(character)
      date = ""
    }
    return result + (date.isEmpty ? "" : rewrite(date))
  }

  /// Whether every character is a decimal digit of ASCII or `X`, and there is at least one.
  static func isNumber(_ text: some StringProtocol) -> Bool {
    !text.isEmpty && text.utf8.allSatisfy { Ascii.isDigit($0) || $0 == Ascii.unspecified }
  }
}
