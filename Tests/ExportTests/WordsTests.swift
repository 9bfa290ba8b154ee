import CaseKit
import CaseModel
import Testing

@testable import Export

@Suite("Words of a handout")
struct WordsTests {
  @Test(
    "A text becomes one line in which nothing is hidden",
    arguments: [
      ("a\n\n b\t", "a b "), ("\u{202E}a\u{0}", "\u{FFFD}a\u{FFFD}"), ("\r\n", " "), ("a\u{2029}b", "a b"),
      ("👩‍👧 क्‍ष", "👩‍👧 क्‍ष"), ("", ""), ("\u{E000}", "\u{FFFD}"),
    ])
  func oneLine(text: String, line: String) {
    #expect(text.oneLine == line)
  }

  @Test("Names are found in a text with their languages, the longest first")
  func names() throws {
    var fixture = try Fixture()
    fixture.actors.append(
      Fixture.actor(
        "x", .leader, "X",
        localNames: [
          LocalName(language: "ko", text: "김정은"), LocalName(language: "ko-Hani", text: "金"),
          LocalName(language: "ja", text: "金正恩"), LocalName(language: "de", text: "Zed"),
          LocalName(language: "ru", text: ""),
        ]))
    let marks = LanguageMarks(try fixture.casebook())
    #expect(
      marks.pieces(of: "Zed 김정은, 金正恩 金!") == [
        .init(text: "Zed "), .init(text: "김정은", language: "ko"), .init(text: ", "),
        .init(text: "金正恩", language: "ja"), .init(text: " "), .init(text: "金", language: "ko-Hani"),
        .init(text: "!"),
      ])
    #expect(marks.pieces(of: "plain") == [.init(text: "plain")])
    #expect(marks.pieces(of: "").map(\.text).joined() == "")
  }

  @Test("The pieces are the text, whatever it is", arguments: Sample.attacks)
  func pieces(text: String) throws {
    let marks = LanguageMarks(try Sample.hostile(seed: 9))
    #expect(marks.pieces(of: text).map(\.text).joined() == text)
  }

  @Test("A fragment is a name and nothing else", arguments: Sample.attacks)
  func fragment(text: String) {
    #expect(Fragment("event", text).name.wholeMatch(of: /event-[A-Za-z0-9_-]*/) != nil)
  }
}
