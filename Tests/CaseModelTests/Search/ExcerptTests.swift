import CaseKit
import TestKit
import Testing

@testable import CaseModel

@Suite("Words marked in a text")
struct ExcerptTests {
  @Test(
    "What is marked",
    arguments: [
      ("The Straße", "strasse", "The [Straße]"), ("The Straße", "ras", "The St[raß]e"),
      ("ＰＡＮmunjom", "pan", "[ＰＡＮ]munjom"), ("de\u{301}tente", "det", "[de\u{301}t]ente"),
      ("판문점에서", "문점", "판[문점]에서"),
      ("ﾊﾟﾝだ", "パ", "[ﾊﾟ]ﾝだ"), ("toll, toll", "toll", "[toll], [toll]"),
      ("tollgate", "toll gate", "[tollgate]"),
      ("abcdef", "abc cde", "[abcde]f"), ("nothing", "x", "nothing"), ("", "x", ""), ("aaa", "", "aaa"),
      ("👍🏽 kim 👍🏽", "kim", "👍🏽 [kim] 👍🏽"),
    ])
  func marks(text: String, query: String, expected: String) {
    #expect(Self.written(Excerpt(text, SearchQuery(query))) == expected)
  }

  private static func written(_ excerpt: Excerpt) -> String {
    excerpt.pieces.map { $0.isMatch ? "[\($0.text)]" : $0.text }.joined()
  }

  @Test(
    "The pieces are the text, and what is marked holds a word of the query",
    arguments: 0..<20 as Range<UInt64>)
  func pieces(_ seed: UInt64) {
    var random = SplitMix64(seed: seed)
    let letters = Array("abßeé Ａｂヵがﾊﾟﾝ판문각ёёЙ\u{301}\u{AD}👩‍👩‍👧-\u{1100}\u{1161}\u{11A8}").map(String.init)
    for _ in 0..<300 {
      func text(_ count: Int) -> String {
        (0..<count).map { _ in letters.randomElement(using: &random) ?? "" }.joined()
      }
      let whole = text(Int.random(in: 0...20, using: &random))
      let query = SearchQuery(text(Int.random(in: 1...3, using: &random)))
      let excerpt = Excerpt(whole, query)
      #expect(excerpt.text.unicodeScalars.elementsEqual(whole.unicodeScalars))
      #expect(excerpt.pieces.allSatisfy { !$0.text.isEmpty })
      for piece in excerpt.pieces where piece.isMatch {
        let words = piece.text.foldedWords
        #expect(
          words.contains { word in query.words.contains { word.range(of: $0) != nil } }, "\(whole) \(query)")
      }
      let isThere = whole.foldedWords.contains { word in query.words.contains { word.range(of: $0) != nil } }
      #expect(excerpt.hasMatch == isThere)
    }
  }

  @Test("A hit shows its words: in the title, in whom it is about, or in the context")
  func context() throws {
    let casebook = try RealCase.casebook()
    let index = SearchIndex(casebook)
    for text in ["russia", "kim", "판문점", "sanctions", "rotenburg", "un", "Москва", "gas pipe"] {
      let results = index.found(SearchQuery(text))
      for found in results.groups.flatMap(\.found) {
        let hit = casebook.hit(found, results.query)
        #expect(
          hit.title.hasMatch || hit.subject.hasMatch || hit.context.hasMatch, "\(text): \(hit.title.text)")
      }
    }
  }
}
