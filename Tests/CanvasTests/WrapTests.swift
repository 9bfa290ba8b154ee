import Canvas
import TestKit
import Testing

@Suite struct WrapTests {
  private func lines(_ text: String, _ width: Int) -> [String] {
    wrap([Span(text)], width: width).map(\.text)
  }

  @Test(arguments: [
    ("the fear of a big war", 9, ["the fear", "of a big", "war"]),
    ("the fear", 8, ["the fear"]),
    ("inter-Korean summit", 8, ["inter-", "Korean", "summit"]),
    ("a denuclearisation", 6, ["a", "denucl", "earisa", "tion"]),
    ("US/DPRK", 4, ["US/", "DPRK"]),
    ("朝鮮半島の平和。", 6, ["朝鮮半", "島の平", "和。"]),
    ("「平和」だ", 5, ["「平", "和」", "だ"]),
    ("평화의 집", 7, ["평화의", "집"]),
    ("  indented text", 10, ["  indented", "text"]),
    ("one\ntwo\n\nthree\n", 10, ["one", "two", "", "three"]),
    ("한", 1, ["\u{FFFD}"]),
    ("", 10, []),
    ("x", 0, []),
    ("x", -5, []),
    ("      x", 3, ["x"]),
  ])
  func breaks(_ text: String, _ width: Int, _ expected: [String]) {
    #expect(lines(text, width) == expected)
  }

  @Test func stylesAndLinksSurvive() {
    let spans = [Span("see the "), Span("Bordachev 2018 ¶7", Style(.link), id: 1), Span(".")]
    #expect(
      wrap(spans, width: 18) == [
        [Span("see the "), Span("Bordachev", Style(.link), id: 1)],
        [Span("2018 ¶7", Style(.link), id: 1), Span(".")],
      ])
  }

  @Test func nothingIsLostAndNoLineIsTooLong() {
    var random = SplitMix64(seed: 7)
    for _ in 0..<2000 {
      let text = RandomText.line(upTo: 60, using: &random)
      let width = Int.random(in: 2...20, using: &random)
      let cut = text.unicodeScalars.index(
        text.startIndex, offsetBy: Int.random(in: 0...text.unicodeScalars.count, using: &random))
      let spans = [Span(String(text[..<cut])), Span(String(text[cut...]), Style(.faint))]
      let wrapped = wrap(spans, width: width)
      #expect(wrapped.allSatisfy { $0.columns <= width })
      #expect(RandomText.visible(wrapped.map(\.text).joined()) == RandomText.visible(spans.text))
      #expect(wrapped.allSatisfy { !$0.text.hasSuffix(" ") })
    }
  }
}
