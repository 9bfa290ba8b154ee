/// CommonMark in which text from a case cannot be markup: text is escaped when it comes in, and markup can only be written in
/// the program itself.
///
/// CommonMark 0.31, section 2.4: any ASCII punctuation character may be escaped by a backslash.
struct MarkdownText: Hashable, Sendable {
  private(set) var source: String

  /// Text that stands for itself, on one line.
  ///
  /// - Parameters:
  ///   - text: what is to be read.
  ///   - line: what stands before it on its line; at the beginning of one more characters are markup.
  init(_ text: String, after line: MarkdownText? = nil) {
    let digits = "0123456789".unicodeScalars
    let isAtStart = line?.source.unicodeScalars.allSatisfy { digits.contains($0) } ?? true
    source = Self.escaped(text.oneLine, isAtStart: isAtStart)
  }

  private init(source: String) {
    self.source = source
  }

  /// Markup, which only a literal of the program can be.
  static func markup(_ literal: StaticString) -> MarkdownText {
    MarkdownText(source: literal.description)
  }

  /// Text as code, between more backticks than it has in a row.
  static func code(_ text: String) -> MarkdownText {
    let text = text.trimmedLine
    var run = 0
    var longest = 0
    for character in text.utf8 {
      run = character == UInt8(ascii: "`") ? run + 1 : 0
      longest = max(longest, run)
    }
    let fence = String(repeating: "`", count: longest + 1)
    let pad = longest > 0 || text.isEmpty ? " " : ""
    return MarkdownText(source: fence + pad + text + pad + fence)
  }

  /// A link to a heading of the same text, by the fragment that renderers commonly make of a heading.
  static func link(_ text: String, toHeading heading: String) -> MarkdownText {
    var fragment = ""
    for character in heading.oneLine.lowercased() {
      if character.isLetter || character.isNumber || character == "-" || character == "_" {
        fragment.append(character)
      } else if character == " " {
        fragment.append("-")
      }
    }
    return MarkdownText(source: "[\(escaped(text.oneLine, isAtStart: false))](#\(fragment))")
  }

  /// The text between two pieces of markup, with blanks at its ends kept outside them, where emphasis ends at a word.
  func between(_ mark: StaticString) -> MarkdownText {
    var inner = source[...]
    var (before, after) = ("", "")
    while inner.first == " " { before.append(inner.removeFirst()) }
    while inner.last == " " { after.append(inner.removeLast()) }
    guard !inner.isEmpty else { return self }
    return MarkdownText(source: before + mark.description + inner + mark.description + after)
  }

  static func + (left: MarkdownText, right: MarkdownText) -> MarkdownText {
    MarkdownText(source: left.source + right.source)
  }

  static func += (left: inout MarkdownText, right: MarkdownText) {
    left.source += right.source
  }

  /// Escapes what could open markup anywhere, and at the beginning of a line, in CommonMark and its common extensions.
  private static func escaped(_ text: String, isAtStart: Bool) -> String {
    var result = String.UnicodeScalarView()
    let scalars = Array(text.unicodeScalars)
    // A number with a point or a bracket after it opens a list item; its figures may stand in what came before.
    var isNumber = isAtStart
    for (position, scalar) in scalars.enumerated() {
      let next = position + 1 < scalars.count ? scalars[position + 1] : nil
      let isMarkup =
        switch scalar {
        case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "#", "|", "~", "$", "@", "{", "}": true
        case "+", "-", "=": isAtStart && position == 0
        case ")": isNumber
        // Some renderers make links of bare addresses.
        case ".": isNumber || (position > 0 && (scalars[position - 1] == "w" || scalars[position - 1] == "W"))
        case ":": isAtStart && position == 0 || next == "/"
        case "!": next == nil || next == "["
        default: false
        }
      if isMarkup { result.append("\\") }
      result.append(scalar)
      isNumber = isNumber && ("0"..."9").contains(scalar)
    }
    return String(result)
  }
}
