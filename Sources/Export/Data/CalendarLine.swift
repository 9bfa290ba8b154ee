/// One content line of iCalendar (RFC 5545, section 3.1).
struct CalendarLine {
  private let content: String

  /// A line whose value is written in the program or made of digits.
  init(_ name: StaticString, raw value: String) {
    content = "\(name):\(value)"
  }

  /// A line of text: commas, semicolons and backslashes are escaped (section 3.3.11).
  init(_ name: StaticString, text: String) {
    content = "\(name):\(Self.escaped(text))"
  }

  /// A line of text in several paragraphs.
  init(_ name: StaticString, paragraphs: [String]) {
    let texts = paragraphs.map(Self.escaped).filter { !$0.isEmpty }
    content = "\(name):" + texts.joined(separator: "\\n")
  }

  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.trimmedLine.unicodeScalars {
      if scalar == "\\" || scalar == "," || scalar == ";" { result.append("\\") }
      result.append(scalar)
    }
    return String(result)
  }

  /// The line with its line end, folded so that no line of the file has more than 75 bytes and no character is split.
  var folded: String {
    var result = ""
    var bytes = 0
    for scalar in content.unicodeScalars {
      let width = UTF8.width(scalar)
      if bytes + width > 75 {
        result += "\r\n "
        bytes = 1
      }
      result.unicodeScalars.append(scalar)
      bytes += width
    }
    return result + "\r\n"
  }
}
