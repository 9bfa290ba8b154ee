import CaseKit
import CaseModel
import Classroom
import TestKit
import Testing

@testable import Export

@Suite("The report of a class")
struct ClassReportTests {
  private static func report(
    _ casebook: Casebook, _ log: String
  ) throws -> Handout {
    Handout(of: try #require(try ClassLog(reading: Array(log.utf8)).classes.first), in: casebook)
  }

  private static func towns(keepsNames: Bool, isEnded: Bool = true) throws -> Handout {
    let casebook = try Fixture().casebook()
    let digest = CaseDigest(of: casebook).description
    return try report(
      casebook, RecordedClass.log(digest: digest, keepsNames: keepsNames, isEnded: isEnded))
  }

  @Test(
    "A class in Markdown and HTML, with names and without", arguments: [ExportFormat.markdown, .html],
    [false, true])
  func goldens(format: ExportFormat, keepsNames: Bool) throws {
    expectGolden(
      format.text(of: try Self.towns(keepsNames: keepsNames)),
      named: "class-\(format.rawValue)\(keepsNames ? "-names" : "")")
  }

  @Test("Nobody is named unless the log names them", arguments: [ExportFormat.markdown, .html])
  func names(format: ExportFormat) throws {
    let anonymous = format.text(of: try Self.towns(keepsNames: false))
    for word in ["Mina", "Jun", "Kim", "the river\"", "Who was there"] { #expect(!anonymous.contains(word)) }
    #expect(format.text(of: try Self.towns(keepsNames: true)).contains("Mina, Jun,"))
  }

  @Test(
    "The page is well-formed and leads only to its own parts, whatever the case and the class say",
    arguments: 1...12)
  func wellFormed(seed: UInt64) throws {
    let casebook = try Sample.hostile(seed: seed)
    let attack = Sample.attacks[Int(seed * 3) % Sample.attacks.count].trimmedLine
    let question = attack.isEmpty ? "?" : attack
    let log = RecordedClass.log(keepsNames: true)
      .replacing("Who pays?", with: question.replacing("\\", with: "\\\\").replacing("\"", with: "\\\""))
    guard let handout = try? Self.report(casebook, log) else { return }
    let page = ExportFormat.html.text(of: handout)
    let findings = try MarkupReader.read(page)
    let ids = findings.attributes.filter { $0.name == "id" }.map(\.value)
    #expect(Set(ids).count == ids.count)
    for attribute in findings.attributes where attribute.name == "href" {
      #expect(attribute.value.hasPrefix("#") && ids.contains(String(attribute.value.dropFirst())))
    }
    #expect(findings.text.contains("<b>Kim"))
    for line in ExportFormat.markdown.text(of: handout).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      #expect(
        line.isEmpty || line == "---" || line.prefixMatch(of: /(#{1,3} |- |  )?[^ #>+=\-\t]/) != nil,
        "\(line)")
    }
  }

  @Test("A bar is as long as its answer is frequent, and every answer can be seen")
  func bars() {
    func share(_ count: Int, _ most: Int) -> Int {
      CountedAnswer(label: "", count: count, most: most).share(of: 24)
    }
    #expect([share(0, 9), share(1, 1000), share(5, 10), share(10, 10)] == [0, 1, 12, 24])
    #expect(share(1_000_000_000, 1_000_000_000) == 24)
    #expect(share(0, 0) == 0)
  }

  @Test("A class that was never ended, and one that went nowhere, are reported as that")
  func broken() throws {
    let casebook = try Fixture().casebook()
    #expect(
      ExportFormat.markdown.text(of: try Self.towns(keepsNames: false, isEnded: false))
        .contains("The log breaks off: nobody ended the class."))
    let head = String(RecordedClass.log().prefix { $0 != "\n" })
    let text = ExportFormat.markdown.text(of: try Self.report(casebook, head))
    #expect(text.contains("The class made no stop."))
  }

  @Test("Every place of the case that comes with the program can have been a stop")
  func everywhere() throws {
    let casebook = try RealCase.casebook()
    let shown = ShownCitations(casebook: casebook)
    for location in try Sample.locations(of: casebook) {
      let citations = shown.citations(of: [location])
      #expect(Set(citations).count == citations.count)
      for citation in citations { #expect(casebook.source(citation.source) != nil) }
    }
    let singapore = try Location(parsing: "event/singapore-summit", in: casebook)
    #expect(!shown.citations(of: [singapore]).isEmpty)
  }
}
