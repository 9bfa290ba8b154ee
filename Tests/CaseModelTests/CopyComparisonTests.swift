import CaseKit
import CaseModel
import Testing

@Suite("How a copy answers to the case")
struct CopyComparisonTests {
  private let casebook: Casebook
  private let source: Source

  init() throws {
    casebook = try Fixture().casebook()
    source = try #require(casebook.sources.first)
  }

  private func comparison(_ text: String) throws -> CopyComparison {
    try #require(Fixture.shelf(text, for: casebook).comparison(of: source.id))
  }

  private func lines(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }

  @Test("The document itself has no difference")
  func same() throws {
    let comparison = try comparison(Fixture.letterText)
    #expect(comparison.differences.isEmpty && comparison.firstDifference == nil)
    // Statements cite paragraphs 1, 2 and 3 by words.
    #expect(comparison.verifiedCount == 3 && comparison.home(of: 2) == 2)
  }

  @Test("Lines that are too many, paragraphs that are numbered otherwise, anchors that are not there")
  func other() throws {
    let comparison = try comparison(Fixture.otherLetterText)
    #expect(
      comparison.differences == [
        .tooManyLines(found: 7, expected: 6), .renumbered(from: 2, to: 3),
        .missing(anchor: "through a long winter", from: 3),
      ])
    #expect(comparison.firstDifference == 2)
    #expect(comparison.verifiedCount == 1)
  }

  @Test("A copy that ends too soon differs where it ends")
  func tooShort() throws {
    let comparison = try comparison(lines(Fixture.letterText).prefix(4).joined(separator: "\n"))
    #expect(comparison.differences == [.tooFewParagraphs(found: 4, expected: 6)])
    #expect(comparison.firstDifference == 5)
  }

  @Test("Lines that may follow the body are no difference")
  func afterBody() throws {
    let source = Source(
      id: source.id, abbreviation: "L", shortTitle: "", title: "", author: "clerk", venue: "",
      date: source.date, view: "", leavesOut: "", paragraphCount: 6, headings: [4],
      copy: CopyDescription(file: "letter.txt", bodyStartsAtLine: 1, linesAfterBody: 1))
    func differences(_ more: String) -> [CopyComparison.Difference] {
      let copy = DocumentCopy(text: Fixture.letterText + more, description: source.copy, limit: 20)
      return CopyComparison(of: copy, with: source, citations: []).differences
    }
    #expect(differences("\nThe river post").isEmpty)
    #expect(differences("\nThe river post\nPage 1") == [.tooManyLines(found: 8, expected: 7)])
  }

  @Test("When some anchors of a paragraph have moved and others not, it stays where it is")
  func torn() throws {
    let citations = ["one", "two"].map { Citation(source: source.id, paragraph: 2, anchor: $0) }
    let copy = DocumentCopy(text: "x two\ny one\na\nb\nc\nd", description: source.copy, limit: 20)
    let comparison = CopyComparison(of: copy, with: source, citations: citations)
    #expect(comparison.home(of: 2) == 2)
    #expect(comparison.differences == [.moved(anchor: "two", from: 2, to: 1)])
    #expect(comparison.states[citations[1]] == .moved(to: 1))
  }

  @Test("A shelf gives the text of a paragraph where it stands in the copy, and nothing without one")
  func shelf() throws {
    let shelf = Fixture.shelf(Fixture.otherLetterText, for: casebook)
    let place = ParagraphReference(source: source.id, paragraph: 5)
    #expect(shelf.text(of: place)?.text == "What became of the bridge")
    #expect(shelf.text(of: ParagraphReference(source: source.id, paragraph: 2))?.number == 3)
    #expect(shelf.text(of: ParagraphReference(source: source.id, paragraph: 99)) == nil)
    #expect(shelf.text(of: ParagraphReference(source: "other", paragraph: 1)) == nil)
    let citation = Citation(source: source.id, paragraph: 1, anchor: "three towns")
    #expect(shelf.state(of: citation) == .verified && DocumentShelf().state(of: citation) == nil)
    #expect(shelf.state(of: Citation(source: source.id, paragraph: 5)) == nil)
  }
}
