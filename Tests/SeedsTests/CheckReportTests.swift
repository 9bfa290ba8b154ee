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
    let copy = try DocumentFolder.copy(bytes: Array(text.utf8), path: "letter.txt", source: source)
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

  @Test("A copy that is no text, or ends too soon, is told")
  func unusableCopies() throws {
    let source = try #require(try loaded().casebook.sources.first)
    func message(_ bytes: [UInt8]) -> String? {
      do throws(DocumentProblem) {
        _ = try DocumentFolder.copy(bytes: bytes, path: "letter.txt", source: source)
        return nil
      } catch {
        return error.description
      }
    }
    #expect(message([0x80]) == "letter.txt: not UTF-8; save the text as UTF-8.")
    #expect(
      message(Array("one\ntwo\nthree".utf8))
        == "letter.txt: 1 paragraphs where the document has 4; put each paragraph on one line of its own.")
    #expect(message(Array("\u{FEFF}\(letter)".utf8)) == nil)
  }

  @Test("Without a copy, anchors are counted and nothing is wrong but the copy")
  func noCopy() throws {
    let check = AnchorCheck(try loaded(), in: DocumentFolder(path: "/nowhere"))
    #expect(check.uncheckedCount == check.findings.count)
    #expect(
      check.problems.map(\.description) == [
        "/nowhere/letter.txt: open failed: it does not exist; check the spelling."
      ])
  }
}
