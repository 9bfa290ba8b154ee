import Foundation

/// Reads the HTML that this project writes, and refuses everything that is not exactly so: every element closed in order,
/// every attribute in double quotes, no character in a text that must be escaped.
struct MarkupReader {
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  /// What was found.
  struct Findings {
    var elements: Set<String> = []
    var attributes: [(element: String, name: String, value: String)] = []
    /// The text outside the style sheet, entities read.
    var text = ""
  }

  private static let void: Set<String> = ["meta", "br", "hr", "col"]
  private static let entities = ["&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": "\"", "&#39;": "'"]

  static func read(_ page: String) throws -> Findings {
    var findings = Findings()
    var open: [String] = []
    var rest = page[...]
    for prologue in ["<!DOCTYPE html>", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>"]
    where rest.hasPrefix(prologue) {
      rest = rest.dropFirst(prologue.count)
    }
    while let start = rest.firstIndex(of: "<") {
      let text = rest[..<start]
      if open.last != "style" { findings.text += try unescaped(String(text)) }
      guard let end = rest[start...].firstIndex(of: ">") else { throw Fault(description: "an open tag") }
      let tag = String(rest[rest.index(after: start)..<end])
      rest = rest[rest.index(after: end)...]
      if tag.hasPrefix("/") {
        guard open.popLast() == String(tag.dropFirst()) else {
          throw Fault(description: "</\(tag)> closes nothing")
        }
        continue
      }
      let name = String(tag.prefix { $0 != " " })
      guard name.wholeMatch(of: /[a-zA-Z][a-zA-Z0-9]*/) != nil else {
        throw Fault(description: "no name of an element: \(tag)")
      }
      findings.elements.insert(name)
      try attributes(String(tag.dropFirst(name.count)), of: name, into: &findings)
      if !void.contains(name) { open.append(name) }
    }
    findings.text += try unescaped(String(rest))
    guard open.isEmpty else { throw Fault(description: "never closed: \(open)") }
    return findings
  }

  private static func attributes(_ text: String, of element: String, into findings: inout Findings) throws {
    var rest = text[...]
    var names: Set<String> = []
    while !rest.isEmpty {
      guard let match = rest.prefixMatch(of: #/ ([a-zA-Z][a-zA-Z0-9.-]*)="([^"]*)"/#) else {
        throw Fault(description: "no attribute: \(rest)")
      }
      guard names.insert(String(match.1)).inserted else { throw Fault(description: "twice: \(match.1)") }
      findings.attributes.append((element, String(match.1), try unescaped(String(match.2))))
      rest = rest[match.range.upperBound...]
    }
  }

  /// The text with its entities read; any other character that could be markup is a fault.
  static func unescaped(_ text: String) throws -> String {
    var result = ""
    var rest = text.unicodeScalars[...]
    while let scalar = rest.first {
      guard scalar == "&" else {
        if "<>\"'".unicodeScalars.contains(scalar) { throw Fault(description: "bare \(scalar) in \(text)") }
        result.unicodeScalars.append(scalar)
        rest = rest.dropFirst()
        continue
      }
      let known = entities.first { String(rest.prefix($0.key.unicodeScalars.count)) == $0.key }
      guard let known else { throw Fault(description: "bare & in \(text)") }
      result += known.value
      rest = rest.dropFirst(known.key.unicodeScalars.count)
    }
    return result
  }
}
