extension Repair {
  /// Typographic dashes become hyphens, dots of ellipsis two dots, and space around the text goes.
  static func plainCharacters(_ text: String) -> String? {
    var result = ""
    for character in text {
      switch character {
      case "\u{2010}"..."\u{2014}", "\u{2212}": result.append("-")
      case "\u{2026}": result.append("..")
      case "\u{a0}", "\t", "\n", "\r", "\r\n": result.append(" ")
      default: result.append(character)
      }
    }
    while result.first == " " { result.removeFirst() }
    while result.last == " " { result.removeLast() }
    return result
  }

  /// `2018-04-27 09:00:00` has a T between the date and the time.
  static func joinedTime(_ text: String) -> String? {
    let words = text.split(separator: " ")
    guard words.count == 2, words[1].dropFirst(2).first == ":", isNumber(words[1].prefix(2)) else {
      return nil
    }
    return words[0] + "T" + words[1]
  }

  /// There are no spaces.
  static func withoutSpaces(_ text: String) -> String? {
    text.filter { $0 != " " }
  }

  /// The older words for an end of an interval: `open` is `..`, `unknown` is nothing.
  static func keywords(_ text: String) -> String? {
    eachDate(of: text) { date in
      switch date.lowercased() {
      case "open": ".."
      case "unknown": ""
      default: date
      }
    }
  }

  /// The letters are capitals, and an unspecified digit is X, not u.
  static func capitals(_ text: String) -> String? {
    var result = ""
    for character in text {
      switch character {
      case "x", "u", "U": result.append("X")
      case "y", "e", "s", "t", "z": result.append(contentsOf: character.uppercased())
      default: result.append(character)
      }
    }
    // A decade in words, `1930s`, is not a year with significant digits.
    return eachDate(of: result) { date in
      let isDecade = date.count == 5 && date.hasSuffix("0S") && !date.hasSuffix("00S")
      return isDecade && isNumber(date.dropLast()) ? date.dropLast(2) + "X" : date
    }
  }

  /// Two marks side by side are one: `?~` is `%`.
  static func joinedMarks(_ text: String) -> String? {
    var result = ""
    var marks = ""
    for character in text {
      if "?~%".contains(character) {
        marks.append(character)
        continue
      }
      result += joined(marks) + String(character)
      marks = ""
    }
    return result + joined(marks)
  }

  private static func joined(_ marks: String) -> String {
    guard let first = marks.first else { return "" }
    return marks.allSatisfy { $0 == first } ? String(first) : "%"
  }
}
