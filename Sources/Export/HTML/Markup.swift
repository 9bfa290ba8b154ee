/// A piece of HTML or SVG.
///
/// Text and the values of attributes are data and are escaped when they are written; names of elements and attributes can only be
/// literals of the program. So nothing that a case says can become markup.
indirect enum Markup: Sendable {
  case text(String)
  case element(StaticString, [Attribute], [Markup])
  /// The content of `style`, in which nothing is escaped (HTML, section 13.1.2.1).
  case styleSheet(StaticString)

  /// An attribute with its value.
  struct Attribute: Sendable {
    let name: StaticString
    let value: String

    init(_ name: StaticString, _ value: String) {
      self.name = name
      self.value = value
    }

    /// A link to a part of the same page.
    static func link(to fragment: Fragment) -> Attribute { Attribute("href", "#\(fragment.name)") }

    static func id(_ fragment: Fragment) -> Attribute { Attribute("id", fragment.name) }
  }
}

/// The name of a part of a page.
struct Fragment: Hashable, Sendable {
  let name: String

  /// A name made of a sort and ids; whatever is no ASCII letter, digit or hyphen becomes `_`.
  init(_ sort: StaticString, _ parts: String...) {
    name = ([sort.description] + parts).joined(separator: "-")
      .unicodeScalars.map { scalar in
        scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar) || scalar == "-")
          ? String(scalar) : "_"
      }
      .joined()
  }
}

extension Markup {
  /// An element of the page.
  static func tag(_ name: StaticString, _ attributes: [Attribute] = [], _ children: [Markup] = []) -> Markup {
    .element(name, attributes, children)
  }

  /// An element that has a class and nothing else.
  static func tag(_ name: StaticString, class value: StaticString, _ children: [Markup]) -> Markup {
    .element(name, [Attribute("class", value.description)], children)
  }

  /// The markup as text.
  ///
  /// - Complexity: O(n) in the length of the text.
  var source: String {
    var text = ""
    write(into: &text)
    return text
  }

  private func write(into result: inout String) {
    switch self {
    case .text(let text):
      Self.escape(text, into: &result)
    case .styleSheet(let css):
      result += css.description
    case .element(let name, let attributes, let children):
      let name = name.description
      result += "<\(name)"
      for attribute in attributes {
        result += " \(attribute.name)=\""
        Self.escape(attribute.value, into: &result)
        result += "\""
      }
      result += ">"
      if Self.voidElements.contains(name) {
        result += "\n"
        return
      }
      for child in children { child.write(into: &result) }
      result += "</\(name)>"
      // White space between blocks means nothing, and keeps lines short enough for an editor.
      if Self.blocks.contains(name) { result += "\n" }
    }
  }

  private static let voidElements: Set<String> = ["meta", "br", "hr", "col"]

  private static let blocks: Set<String> = [
    "head", "title", "style", "body", "header", "main", "footer", "section", "article", "figure",
    "figcaption",
    "h1", "h2", "h3", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td", "div", "svg", "g", "defs",
    "linearGradient", "stop",
    "rect",
    "line", "path", "desc",
    "graphml", "graph", "key", "node", "edge", "data",
  ]

  private static func escape(_ text: String, into result: inout String) {
    for scalar in text.oneLine.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      case "'": result += "&#39;"
      default: result.unicodeScalars.append(scalar)
      }
    }
  }
}
