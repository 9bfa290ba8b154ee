import Canvas
import CaseKit
import CaseModel
import Testing

@testable import Explorer

@Suite("The glossary and definitions in place")
struct GlossaryTests {
  @Test(
    "Where keys lead",
    arguments: [
      Step("timeline/flood", "D", "glossary/by-the-river"),
      Step("glossary", "Down", "glossary/length"),
      Step("glossary/river", "Down", "glossary/river"),
      Step("glossary/river", "Home", "glossary/by-the-river"),
      Step("glossary/length", "1 D", "glossary/length"),
      Step("glossary/river", "Tab Enter", "source/letter/6"),
      Step("glossary/river", "Tab Down Enter", "glossary/by-the-river"),
      Step("glossary/river", "Enter Enter [", "glossary/river"),
      Step("glossary/river", "Tab Esc Up", "glossary/length"),
      // A definition leads to its entry.
      Step("event/bridge-opens", "d", "event/bridge-opens"),
      Step("event/bridge-opens", "d Enter", "glossary/by-the-river"),
      Step("event/bridge-opens", "d Enter [", "event/bridge-opens"),
      Step("event/bridge-opens", "d text:x Esc Down Enter", "actor/EST?at=2002-05-01"),
      Step("claim/east-fears", "d Enter", "glossary/length"),
    ])
  func steps(_ step: Step) throws {
    #expect(try walk(step.from, step.keys) == step.to)
  }

  @Test(
    "A definition that is closed leaves everything as it was",
    arguments: [
      "timeline/flood", "actor/EST", "actors", "compare/EST/WST", "event/flood", "claim/east-fears", "claims",
      "relation/east-west", "glossary/river",
    ], ["Esc", "d", "Backspace"])
  func closing(_ from: String, _ key: String) throws {
    var walk = try Walk(from)
    try walk.press("Down")
    let before = walk.state
    try walk.press("d")
    guard walk.state.chooser != nil else {
      #expect(walk.state.notice?.contains("D shows them all") == true)
      return
    }
    try walk.press("Down x \(key)")
    #expect(walk.state == before)
  }

  @Test("Terms are underlined once a block, and nothing but them")
  func underlined() throws {
    let casebook = try Fixture().casebook()
    let spans = casebook.prose("By the river, the river and its length; the length of a river bank")
    #expect(spans.text == "By the river, the river and its length; the length of a river bank")
    #expect(spans.filter { $0.id != nil }.map(\.text) == ["By the river", "river", "length"])
    #expect(spans.allSatisfy { ($0.id != nil) == $0.style.emphasis.contains(.underline) })
    #expect(casebook.prose("the river", except: 0).map(\.text) == ["the river"])
    #expect(casebook.prose("").isEmpty)
  }

  @Test("A click on a term explains it, and one in the list chooses it")
  func clicks() throws {
    var walk = try Walk("event/bridge-opens")
    try walk.click(on: "by the river")
    #expect(walk.state.chooser?.kind == .terms([1]))
    walk = try Walk("timeline/bridge-opens")
    try walk.click(on: "by the river")
    #expect(walk.state.chooser?.kind == .terms([1]))
    walk = try Walk("glossary/by-the-river")
    try walk.click(on: "Length")
    #expect(walk.location == "glossary/length")
  }

  @Test("Each use that is listed is one, and every one is counted")
  func uses() throws {
    let casebook = try RealCase.casebook()
    let uses = TermUses(casebook)
    for (position, term) in casebook.terms.enumerated() {
      func has(_ texts: [String]) -> Bool {
        texts.contains { text in casebook.termMatcher.matches(in: text).contains { $0.term == position } }
      }
      let claims = casebook.claims.filter { claim in
        let more = [claim.provenance.reason, claim.provenance.caution].compactMap { $0 }
        return has([claim.summary, claim.text] + more + claim.provenance.additions.map(\.text))
      }
      let listed = uses.of(position).targets
      #expect(listed.count == min(TermUses.limit, uses.of(position).count))
      #expect(claims.count <= uses.of(position).count, "\(term.id)")
      for case .claim(let id) in listed { #expect(claims.contains { $0.id == id }) }
    }
    #expect(uses.of(-1) == TermUses.Uses() && uses.of(10_000) == TermUses.Uses())
  }

  @Test("Every term of the real case has its citations or says where it comes from")
  func grounds() throws {
    for term in try RealCase.casebook().terms {
      #expect(!term.provenance.citations.isEmpty || term.provenance.origin != nil, "\(term.id)")
    }
  }

  @Test("Plain text has every meaning, and JSON every use")
  func texts() throws {
    let walk = try Walk("glossary/river")
    let plain = PlainText(walk.application).lines
    #expect(plain.contains("> River: Water that runs to the sea. [stated, L¶6]"))
    #expect(plain.contains("- Length, Länge: How long something is. [outside the documents]"))
    let json = LocationJSON(walk.application).value.text.filter { !$0.isWhitespace }
    #expect(json.contains("\"usedIn\":[\"glossary/by-the-river\"]"))
    let event = PlainText(try Walk("event/bridge-opens").application).lines
    #expect(event.contains("explained in the glossary: By the river"))
  }

  @Test("A case without a glossary says so")
  func none() throws {
    var fixture = try Fixture()
    fixture.terms = []
    var walk = try Walk("glossary", in: fixture.casebook())
    #expect(walk.find("The case has no glossary.") != nil)
    try walk.press("Down Tab Enter d End")
    #expect(walk.location == "glossary")
  }
}
