import Canvas
import Testing

@Suite struct SpanTests {
  @Test(arguments: [
    ("Singapore", 9, "Singapore"), ("Singapore", 8, "Singapo…"), ("Singapore", 1, "…"), ("Singapore", 0, ""),
    ("Singapore", -3, ""), ("판문점 선언", 5, "판문…"), ("판문점", 4, "판…"), ("to the sea", 8, "to the…"),
  ])
  func truncation(_ text: String, _ limit: Int, _ expected: String) {
    #expect(text.truncated(to: limit) == expected)
    #expect([Span(text)].truncated(to: limit).text == (expected == "to the…" ? "to the …" : expected))
  }

  @Test func anEllipsisThatDoesNotFitIsLeftOut() {
    #expect("abcdef".truncated(to: 2, with: "...") == "ab")
    #expect("abcdef".truncated(to: 5, with: "...") == "ab...")
  }

  @Test func cutSpansKeepStyleAndLink() {
    let spans = [Span("see ", Style(.faint)), Span("Bordachev ¶7", Style(.link), id: 3), Span("!")]
    #expect(
      spans.truncated(to: 8) == [Span("see ", Style(.faint)), Span("Bor…", Style(.link), id: 3)])
    #expect(spans.truncated(to: 17) == spans)
  }

  @Test func padding() {
    #expect("국".padded(to: 4) == "국  ")
    #expect("국".padded(to: 4, .right) == "  국")
    #expect("ab".padded(to: 5, .centre) == " ab  ")
    #expect("abc".padded(to: 2) == "abc")
    #expect([Span("7")].padded(to: 3, .right, Style(.faint)) == [Span("  ", Style(.faint)), Span("7")])
  }
}
