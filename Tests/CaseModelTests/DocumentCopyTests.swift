import CaseModel
import Testing

@Suite("A reader's own copy")
struct DocumentCopyTests {
  private func copy(_ text: String, from line: Int = 1, limit: Int = 100) -> DocumentCopy {
    DocumentCopy(text: text, description: CopyDescription(file: "x", bodyStartsAtLine: line), limit: limit)
  }

  @Test(
    "Paragraphs are the lines that are not empty", arguments: ["\n", "\r\n", "\r", "\n\n \n", "\u{2028}"])
  func paragraphs(_ end: String) {
    #expect(copy(["title", "one", "two"].joined(separator: end), from: 2).paragraphs == ["one", "two"])
  }

  @Test("The body begins and ends where it is said to")
  func bounds() {
    let text = "a\nb\nc\nd"
    #expect(copy(text, from: 2, limit: 2).paragraphs == ["b", "c"])
    #expect(copy(text, from: 9).paragraphs == [])
    #expect(copy(text, from: -3, limit: -1).paragraphs == [])
    #expect(copy(text).paragraph(4) == "d")
    #expect(
      copy(text).paragraph(0) == nil && copy(text).paragraph(5) == nil
        && copy(text).paragraph(.min + 1) == nil)
  }

  @Test("An anchor is found where it stands, wherever that is")
  func states() {
    let copy = copy("the old ferry\na new bridge\nthe end of the old ferry")
    #expect(copy.state(ofAnchor: "old ferry", in: 1) == .verified)
    #expect(copy.state(ofAnchor: "old ferry", in: 3) == .verified)
    #expect(copy.state(ofAnchor: "old ferry", in: 2) == .moved(to: 1))
    #expect(copy.state(ofAnchor: "new bridge", in: 99) == .moved(to: 2))
    #expect(copy.state(ofAnchor: "new  ferry", in: 2) == .missing)
    #expect(copy.state(ofAnchor: " ", in: 1) == .missing)
    #expect(copy.state(ofAnchor: "Old ferry", in: 1) == .missing)
  }

  @Test("White space and the composition of letters make no difference")
  func normalisation() {
    let copy = copy("un caf\u{E9}  \u{A0}d'\u{E9}t\u{E9}")
    #expect(copy.state(ofAnchor: "cafe\u{301} d'e\u{301}te\u{301}", in: 1) == .verified)
    #expect(copy.state(ofAnchor: "cafe", in: 1) == .missing)
  }

  @Test("Anchors are marked where they stand, and those that overlap or touch together")
  func ranges() throws {
    let copy = copy("the old ferry and the old  wall")
    let text = try #require(copy.paragraph(1))
    func marked(_ anchors: String...) -> [String] {
      copy.ranges(ofAnchors: anchors, in: 1).map { String(text[$0]) }
    }
    #expect(marked("old wall", "old ferry") == ["old ferry", "old wall"])
    #expect(marked("old ferry", "ferry and", "the", "gone", " ") == ["the", "old ferry and"])
    #expect(marked("old ferry", "old ferry and", "ferry") == ["old ferry and"])
    #expect(copy.ranges(ofAnchors: ["old"], in: 2).isEmpty)
  }

  @Test("All lines are counted, few are kept")
  func counted() {
    let copy = copy("a\n\nb\n \nc", from: 2, limit: 1)
    #expect(copy.lineCount == 2 && copy.paragraphs == ["b"])
  }

  @Test("An anchor that begins again and again is still found")
  func overlaps() {
    #expect(copy("aaaaab").state(ofAnchor: "aab", in: 1) == .verified)
  }
}
