import CaseModel
import Testing

@testable import Seeds

/// A second document beside the small case, and what differs between the two.
private let changesFile = """
  sources:
    - id: notice-2001
      abbreviation: N
      short-title: Notice 2001
      title: A notice
      author: clerk
      venue: The landing
      date: 2001
      view: the clerk's
      leaves-out: who wrote it
      paragraphs: 1
      copy: {file: notice.txt, body-starts-at-line: 1}
  changes:
    - id: toll
      title: The toll
      issue: toll
      subject: EST
      earlier:
        source: notice-2001
        text: asks for a toll
      later:
        source: letter-2002
        text: will have none
        claims: [east-toll]
      change: hardened
      basis: inferred
      reason: It has turned against it.
      cite:
        - {at: N1, anchor: a toll}
        - {at: L4, anchor: no toll}

  """

@Suite("Changes in the seeds")
struct ChangeFlawTests {
  /// What is said of the small case with the changes, broken in one place.
  private func problemsAfter(_ words: String, becomes other: String) throws -> [String] {
    let text = try #require(changesFile.replacingFirst(words, with: other))
    return problems(of: [
      SeedFile(name: "case.yaml", text: smallCase), SeedFile(name: "changes.yaml", text: text),
    ])
  }

  @Test("A change is read with both its sides")
  func sound() throws {
    let files = [SeedFile(name: "a.yaml", text: smallCase), SeedFile(name: "b.yaml", text: changesFile)]
    let change = try #require(try SeedLoader.load(files: files).casebook.changes.first)
    #expect(change.word == .hardened && change.issue == "toll" && change.subject == "EST")
    #expect(change.later.claims == ["east-toll"] && change.earlier.claims.isEmpty)
    #expect(change.citations(of: change.earlier).map(\.paragraph) == [1])
    #expect(change.citations(of: change.later).map(\.paragraph) == [4])
  }

  @Test("It counts as a statement and in what neasia check tells")
  func counted() throws {
    let files = [SeedFile(name: "a.yaml", text: smallCase), SeedFile(name: "b.yaml", text: changesFile)]
    let loaded = try SeedLoader.load(files: files)
    let document = try #require(Coverage(of: loaded.casebook).documents.first { $0.abbreviation == "N" })
    #expect(document.paragraphs.first?.citedBy == [.change("toll")])
    let report = CheckReport(folder: "x", outcome: .opens(loaded))
    #expect(report.lines().contains("     1  changes"))
  }

  @Test("Only one document speaks: the other side has its source and nothing else")
  func onlyLater() throws {
    let text = try #require(
      changesFile.replacingFirst("      text: asks for a toll\n", with: "")?
        .replacingFirst("      - {at: N1, anchor: a toll}\n", with: "")?
        .replacingFirst("change: hardened", with: "change: only-later"))
    let lines = problems(of: [
      SeedFile(name: "case.yaml", text: smallCase), SeedFile(name: "changes.yaml", text: text),
    ])
    // Nothing else cites the notice.
    #expect(lines.count == 1 && lines.first?.hasPrefix("changes.yaml:2:9: warning: ") == true)
  }

  @Test("Sides that do not go together are told")
  func sides() throws {
    #expect(
      try problemsAfter("text: asks for a toll", becomes: "claims: [east-toll]") == [
        "changes.yaml:19:7: error: nothing is said of 'notice-2001'; add its text, or change the word to "
          + "`only-earlier` or `only-later`",
        "changes.yaml:20:16: error: the claim 'east-toll' does not cite 'notice-2001'; move it to the other "
          + "side or remove it",
      ])
    #expect(
      try problemsAfter("change: hardened", becomes: "change: only-later") == [
        "changes.yaml:19:7: error: the word says that 'notice-2001' does not speak of this; remove its text, "
          + "claims and citations, or change the word"
      ])
    #expect(
      try problemsAfter("      - {at: N1, anchor: a toll}\n", becomes: "") == [
        "changes.yaml:19:7: error: the change cites no paragraph of 'notice-2001'; add the one that says this"
      ])
    #expect(
      try problemsAfter("source: letter-2002", becomes: "source: notice-2001").first
        == "changes.yaml:22:7: error: both sides are 'notice-2001'; name two documents")
  }

  @Test("Names that nothing bears and words that are none are told")
  func names() throws {
    #expect(
      try problemsAfter("claims: [east-toll]", becomes: "claims: [east-tolls]").first?.hasPrefix(
        "changes.yaml:24:16: error: ") == true)
    #expect(
      try problemsAfter("source: notice-2001", becomes: "source: notice-2002").first?.hasPrefix(
        "changes.yaml:19:15: error: ") == true)
    #expect(
      try problemsAfter("change: hardened", becomes: "change: harder").first?.hasPrefix(
        "changes.yaml:25:13: error: 'harder'") == true)
  }
}
