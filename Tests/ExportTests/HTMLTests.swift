import CaseKit
import CaseModel
import Testing

@testable import Export

@Suite("A handout in HTML")
struct HTMLTests {
  /// The only elements the page is made of; none of them runs or loads anything.
  private static let elements: Set<String> = [
    "html", "head", "meta", "title", "style", "body", "header", "main", "footer", "section", "article",
    "figure", "figcaption", "h1", "h2", "h3", "p", "ul", "li", "div", "span", "a", "em", "strong", "code",
    "svg", "g", "defs", "linearGradient", "stop", "rect", "line", "path", "text", "tspan",
    "table", "thead", "tbody", "tr", "th", "td",
  ]

  private static func pages() throws -> [String] {
    let handouts =
      try Sample.handouts(of: RiverModel.casebook(Fixture().casebook()))
      + Sample.handouts(of: Sample.hostile(seed: 1), every: 3)
    return handouts.map { ExportFormat.html.text(of: $0) }
  }

  @Test("Every page is well-formed, of known elements, with links that lead to a part of it")
  func wellFormed() throws {
    for page in try Self.pages() { try Self.check(page) }
  }

  @Test("So are pages of the case that comes with the program")
  func realCase() throws {
    let casebook = try RealCase.casebook()
    for handout in try Sample.handouts(of: casebook, every: 29) {
      try Self.check(ExportFormat.html.text(of: handout))
    }
  }

  private static func check(_ page: String) throws {
    let findings = try MarkupReader.read(page)
    #expect(findings.elements.isSubset(of: elements), "\(findings.elements.subtracting(elements))")
    var ids: Set<String> = []
    for attribute in findings.attributes where attribute.name == "id" {
      #expect(ids.insert(attribute.value).inserted, "two parts are called \(attribute.value)")
      #expect(attribute.value.wholeMatch(of: /[A-Za-z0-9_-]+/) != nil)
    }
    for attribute in findings.attributes {
      #expect(!attribute.name.lowercased().hasPrefix("on"))
      if attribute.name == "href" {
        #expect(attribute.value.hasPrefix("#"))
        #expect(ids.contains(String(attribute.value.dropFirst())), "\(attribute.value) leads nowhere")
      }
      if attribute.name == "fill" { #expect(ids.contains(String(attribute.value.dropFirst(5).dropLast()))) }
    }
    #expect(!page.unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" })
  }

  @Test("What a seed says is read again as it was said", arguments: Sample.attacks.filter { !$0.isEmpty })
  func literal(attack: String) throws {
    let casebook = try Fixture().withTexts { _ in attack }.casebook()
    let handout = Handout(of: .event("flood"), in: casebook)
    let findings = try MarkupReader.read(ExportFormat.html.text(of: handout))
    #expect(findings.text.contains(attack.trimmedLine))
  }

  @Test("Names in other scripts bear their language")
  func languages() throws {
    let casebook = try RealCase.casebook()
    let location = try Location(parsing: "event/panmunjom-summit", in: casebook)
    let page = ExportFormat.html.text(of: Handout(of: location, in: casebook))
    #expect(page.contains("<span lang=\"ko\">판문점</span>"))
    #expect(page.contains("<span lang=\"ru\">Ким Чен Ын</span>"))
  }

  @Test("Every citation of a statement leads to its paragraph, and the paragraph back")
  func citations() throws {
    let page = ExportFormat.html.text(of: try Sample.towns())
    #expect(page.contains("<a href=\"#paragraph-letter-5\">Letter 2003 ¶5</a>"))
    #expect(page.contains("<li id=\"paragraph-letter-5\">"))
    #expect(page.contains("<a href=\"#event-flood\">What is called flood</a>"))
    #expect(page.contains("<tr id=\"judgement-water-high-road\">"))
    #expect(page.contains("<a href=\"#scenario-crossing\">Over the water</a>"))
  }
}
