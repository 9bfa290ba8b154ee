import CaseKit
import CaseModel
import TestKit
import Testing

@testable import Export

@Suite("A handout in Markdown")
struct MarkdownTests {
  @Test("Text that is escaped reads as it was", arguments: Sample.attacks)
  func escapedTextReadsBack(attack: String) {
    let source = MarkdownText(attack).source
    #expect(Self.unescaped(source) == attack.oneLine)
    #expect(!source.contains { $0.isNewline })
  }

  @Test("No character that could be markup stands bare")
  func nothingBare() {
    var random = SplitMix64(seed: 7)
    let alphabet = Array("\\`*_[]<>&#|~$@{}+-=.):!/ 0123 wabé한\n\t\u{301}".unicodeScalars)
    for _ in 0..<3000 {
      var text = String.UnicodeScalarView()
      for _ in 0..<Int.random(in: 0...12, using: &random) {
        text.append(alphabet.randomElement(using: &random) ?? " ")
      }
      let source = MarkdownText(String(text)).source
      #expect(Self.unescaped(source) == String(text).oneLine)
      #expect(Self.bare(in: source).isDisjoint(with: "`*_[]<>&#|~$@{}".unicodeScalars), "\(source)")
      for opening in ["+", "-", "=", ":"] { #expect(!source.hasPrefix(opening), "\(source)") }
      #expect(source.prefixMatch(of: /[0-9]+[.)]/) == nil, "\(source)")
    }
  }

  @Test("Code holds any number of backticks", arguments: ["a", "`", "a``b", "```", ""])
  func code(text: String) {
    let source = MarkdownText.code(text).source
    let fence = source.prefix { $0 == "`" }
    #expect(source.hasSuffix(fence))
    #expect(!text.contains(fence))
  }

  @Test("Emphasis is not joined to a blank", arguments: [(" a ", " **a** "), ("a", "**a**"), (" ", " ")])
  func emphasis(text: String, source: String) {
    #expect(MarkdownText(text).between("**").source == source)
  }

  @Test("Lines begin only as the program means them to, and lists are one level deep")
  func lines() throws {
    for handout in try Sample.handouts(of: Sample.hostile(seed: 3), every: 3) {
      for line in ExportFormat.markdown.text(of: handout).split(
        separator: "\n", omittingEmptySubsequences: false)
      {
        let isKnown =
          line.isEmpty || line == "---" || line.prefixMatch(of: /(#{1,3} |- |  )?[^ #>+=\-\t]/) != nil
        #expect(isKnown, "\(line)")
      }
    }
  }

  /// The characters that no backslash stands before.
  private static func bare(in source: String) -> Set<Unicode.Scalar> {
    var bare: Set<Unicode.Scalar> = []
    var isEscaped = false
    for scalar in source.unicodeScalars {
      if isEscaped {
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        bare.insert(scalar)
      }
    }
    return bare
  }

  /// The text as a reader of CommonMark sees it: a backslash before ASCII punctuation is left out.
  private static func unescaped(_ source: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in source.unicodeScalars {
      if !isEscaped, scalar == "\\" {
        isEscaped = true
      } else {
        isEscaped = false
        result.append(scalar)
      }
    }
    return String(result)
  }
}
