import Canvas
import CaseKit
import CaseModel
import Testing

@testable import Explorer

@Suite("The reader's own copies, on screens and without")
struct SourceTextTests {
  private let casebook: Casebook

  init() throws {
    casebook = try Fixture().casebook()
  }

  private func application(_ location: String, _ documents: DocumentShelf) throws -> Application {
    Application(
      casebook: casebook, documents: documents, location: try Location(parsing: location, in: casebook),
      size: Size(width: 110, height: 40))
  }

  private func plain(_ location: String, _ documents: DocumentShelf = DocumentShelf()) throws -> String {
    PlainText(try application(location, documents)).lines.joined(separator: "\n")
  }

  private func shelf(_ text: String) -> DocumentShelf { Fixture.shelf(text, for: casebook) }

  @Test("Without a copy the card says how to add one, and the paragraph where that is said")
  func none() throws {
    let card = try plain("source/letter")
    #expect(card.contains("letter.txt") && card.contains("~/.local/share/neasia/documents"))
    #expect(card.contains("--documents"))
    #expect(try plain("source/letter/2").contains("its card (Home) says how to add one"))
    #expect(!(try plain("claim/east-fears")).contains("copy"))
  }

  @Test("With a copy its text stands beside the paragraph, and citations are verified")
  func copy() throws {
    let shelf = shelf(Fixture.letterText)
    let text = try plain("source/letter/2", shelf)
    #expect(text.contains("East asked for a bridge, and was afraid of what it would cost."))
    #expect(text.contains("[stated, “asked for a bridge” verified in your copy]"))
    #expect(try plain("source/letter", shelf).contains("all 3 anchors stand where they are cited"))
    #expect(try plain("claim/east-fears", shelf).contains("“asked for a bridge” [verified in your copy]"))
    let page = try application("source/letter/2", shelf).sourceSidePage
    let marked = page.blocks.flatMap { block -> [Span] in
      if case .paragraph(let spans) = block { spans.filter { $0.style.emphasis == .underline } } else { [] }
    }
    #expect(marked.map(\.text) == ["asked for a bridge"])
  }

  @Test(
    "A copy that counts otherwise shows the paragraph where it stands, and says what has moved or is missing")
  func other() throws {
    let shelf = shelf(Fixture.otherLetterText)
    let text = try plain("source/letter/2", shelf)
    #expect(text.contains("in your own copy, its paragraph 3:\nEast asked for a bridge"))
    #expect(text.contains("moved to ¶3 of your copy"))
    #expect(
      try plain("source/letter/3", shelf).contains("cited, and nowhere in your copy: “through a long winter”")
    )
    #expect(try plain("relation/north-east", shelf).contains("[missing in your copy]"))
    let card = try plain("source/letter", shelf)
    #expect(card.contains("the first difference is in paragraph 2"))
    #expect(card.contains("- paragraph 2 stands in it as paragraph 3"))
    #expect(card.contains("it has 7 lines of text from paragraph 1 on where the document has 6"))
    // The line of a difference leads to its paragraph.
    var walk = Walk(try application("source/letter", shelf))
    try walk.press("Tab Down Enter")
    #expect(walk.location == "source/letter/2")
  }

  @Test("A copy that ends too soon says so at the paragraph")
  func short() throws {
    let shelf = shelf("Of three towns.")
    #expect(try plain("source/letter/5", shelf).contains("Your copy ends before this paragraph."))
  }

  @Test(
    "A copy that cannot be used is told in a sentence",
    arguments: [
      CopyProblem.notUTF8(line: 3), .controlCharacter("\u{1B}", line: 9), .tooLarge(limit: 4 << 20),
      .notAFile,
      .notPermitted, .noBody(lines: 1, start: 4), .unreadable("it: the device is gone"),
    ])
  func unusable(_ problem: CopyProblem) throws {
    let shelf = DocumentShelf(folder: "/d", copies: [:], problems: ["letter": problem], for: casebook)
    #expect(try plain("source/letter", shelf).contains("letter.txt: \(problem)."))
    #expect(try plain("source/letter/2", shelf).contains("cannot be used"))
    let json = LocationJSON(try application("source/letter", shelf)).value.line
    #expect(json.contains("\"state\": \"unusable\""))
  }

  @Test("JSON has the reader's text, and what became of every anchor")
  func json() throws {
    func line(_ location: String, _ text: String?) throws -> String {
      LocationJSON(try application(location, text.map(shelf) ?? DocumentShelf())).value.line
    }
    #expect(try line("source/letter/2", Fixture.letterText).contains("\"copy\": \"East asked for a bridge"))
    #expect(try line("source/letter/2", nil).contains("\"state\": \"none\""))
    #expect(try line("claim/east-fears", Fixture.letterText).contains("\"state\": \"verified\""))
    #expect(try line("claim/east-fears", Fixture.otherLetterText).contains("\"movedTo\": 3"))
    #expect(!(try line("claim/east-fears", nil)).contains("\"state\""))
    #expect(try line("source/letter", Fixture.otherLetterText).contains("\"firstDifference\": 2"))
  }

  @Test("Whatever letters a copy has, nothing leaves its place on the screen", arguments: [60, 80, 110])
  func hostileLetters(_ width: Int) throws {
    let words = "한국어 e\u{301}\u{302}\u{303}\u{304} \u{1F1F0}\u{1F1F7} \u{E000}\u{FFFF} ﷽ \u{0}\u{1B}[2J x"
    let text = (1...6).map { "\($0) " + String(repeating: words, count: 40) }.joined(separator: "\n")
    for paragraph in 1...6 {
      let location = try Location(parsing: "source/letter/\(paragraph)", in: casebook)
      var walk = Walk(
        Application(
          casebook: casebook, documents: shelf(text), location: location, size: Size(width: width, height: 24)
        ))
      try walk.press("Tab Down*3")
      for line in walk.lines {
        #expect(line.columns <= width)
        #expect(!line.unicodeScalars.contains { $0.properties.generalCategory == .control })
      }
    }
  }
}
