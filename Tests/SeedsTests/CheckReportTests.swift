import CaseModel
import TestKit
import Testing

@testable import Seeds

@Suite("What neasia check tells")
struct CheckReportTests {
  private let letter = """
    Letter to the mayor
    May 2002

    One paragraph speaks of the old ferry.
    Crossing
    Both Mayors and  both mayors will cross.
    There shall be no toll.
    The river post
    """

  private func loaded() throws -> LoadedCase {
    try SeedLoader.load(files: [SeedFile(name: "case.yaml", text: smallCase)])
  }

  private func report(letter text: String) throws -> CheckReport {
    let loaded = try loaded()
    let source = try #require(loaded.casebook.sources.first)
    let copy = try DocumentFolder.copy(bytes: Array(text.utf8), source: source)
    return CheckReport(
      folder: "seeds/two-towns", outcome: .opens(loaded),
      anchors: AnchorCheck(loaded, copies: [source.id: copy]))
  }

  @Test("A case that opens: counts, coverage and anchors")
  func opens() throws {
    let report = try report(letter: letter)
    expectGolden(report.lines(width: 40).joined(separator: "\n"), named: "check")
    expectGolden(report.json.text, named: "check-json")
    #expect(!report.isClean)
  }

  @Test("A case that does not open: its problems")
  func broken() throws {
    let text = try #require(smallCase.replacingFirst("weight: 5", with: "weight: five"))
    do throws(SeedReport) {
      _ = try SeedLoader.load(files: [SeedFile(name: "case.yaml", text: text)])
    } catch {
      let report = CheckReport(folder: "seeds/two-towns", outcome: .broken(error))
      #expect(!report.isClean)
      #expect(
        report.lines() == [
          "case.yaml:82:13: error: 'five' cannot stand here; write a whole number from 1 to 5",
          "1 problem; the case does not open",
        ])
      expectGolden(report.json.text, named: "check-broken-json")
    }
  }

  @Test("A case whose anchors all stand where they should is clean")
  func clean() throws {
    let sound = letter.split(separator: "\n").map {
      $0.hasPrefix("There") ? "No; your clerk says: no toll." : $0
    }
    #expect(try report(letter: sound.joined(separator: "\n")).isClean)
    #expect(CheckReport(folder: "x", outcome: .opens(try loaded())).isClean)
  }

  @Test("A copy that counts otherwise is told, with the first place where it differs")
  func differing() throws {
    let lines = letter.split(separator: "\n", omittingEmptySubsequences: true)
    func told(_ lines: [Substring]) throws -> String? {
      try report(letter: lines.joined(separator: "\n")).lines().first { $0.hasPrefix("letter.txt:") }
    }
    let begin = "letter.txt: differs from the document as the case knows it: "
    #expect(
      try told(Array(lines.prefix(5)))
        == begin + "it has 3 paragraphs where the document has 4; the first difference is in paragraph 4")
    #expect(
      try told(lines + ["one more"])
        == begin + "it has 6 lines of text from paragraph 1 on where the document has 5; "
        + "the first difference is in paragraph 4")
  }

  @Test("Without a copy, anchors are counted and nothing is wrong but the copy")
  func noCopy() throws {
    let check = AnchorCheck(try loaded(), in: DocumentFolder(path: "/nowhere"))
    #expect(check.uncheckedCount == check.findings.count)
    #expect(
      check.problems.map(\.description) == [
        "/nowhere/letter.txt: there is no such file; save your copy under this name."
      ])
    let always = AnchorCheck(try loaded(), in: DocumentFolder(path: "/nowhere", isComplete: false))
    #expect(always.problems.isEmpty && always.uncheckedCount == always.findings.count)
  }
}
