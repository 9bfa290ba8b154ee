import CaseKit
import CaseModel
import TestKit

@testable import Export

/// Handouts that the tests look at.
enum Sample {
  /// The location of every item and screen of a case.
  static func locations(of casebook: Casebook) throws -> [Location] {
    let actors = casebook.actors.map(\.id)
    var texts = ["timeline", "actors", "claims", "glossary", "timeline?headlines=yes", "relations"]
    texts += actors.prefix(2).map { "timeline?only=\($0)&actor=\($0)" }
    if actors.count > 1 {
      texts += ["compare/\(actors[0])/\(actors[1])", "changes/actors/\(actors[0])/\(actors[1])"]
    }
    texts += casebook.sources.flatMap { ["source/\($0.id)", "source/\($0.id)/1"] }
    texts += casebook.eras.flatMap { ["era/\($0.id)", "scenario/\($0.id)"] }
    texts += casebook.places.map { "place/\($0.id)" } + casebook.terms.map { "glossary/\($0.id)" }
    texts += casebook.changes.map { "change/\($0.id)" }
    texts += actors.prefix(4).map { "changes/moments/\($0)" }
    if casebook.sources.count > 1 {
      texts.append("changes/documents/\(casebook.sources[0].id)/\(casebook.sources[1].id)")
    }
    texts += casebook.issues.map { "claims?issue=\($0.id)" }
    let items: [Location] =
      casebook.events.map { .event($0.id) } + casebook.claims.map { .claim($0.id) }
      + casebook.relations.map { .relation($0.id) } + actors.map { .actor($0, asOf: nil) }
    return try texts.map { try Location(parsing: $0, in: casebook) } + items
  }

  /// Handouts of a case: the whole, and every so many of its locations.
  static func handouts(of casebook: Casebook, every step: Int = 1) throws -> [Handout] {
    let locations = try locations(of: casebook).enumerated().filter { $0.offset % step == 0 }.map(\.element)
    return [Handout(of: casebook)] + locations.map { Handout(of: $0, in: casebook) }
  }

  /// A handout of the three towns.
  static func towns(_ location: String? = nil) throws -> Handout {
    let casebook = RiverModel.casebook(try Fixture().casebook())
    guard let location else { return Handout(of: casebook) }
    return Handout(of: try Location(parsing: location, in: casebook), in: casebook)
  }

  /// The three towns in words that would be markup somewhere.
  static func hostile(seed: UInt64 = 1) throws -> Casebook {
    var random = SplitMix64(seed: seed)
    func words() -> String {
      (0..<Int.random(in: 1...4, using: &random))
        .map { _ in attacks.randomElement(using: &random) ?? "" }.joined(separator: " ")
    }
    return RiverModel.casebook(try Fixture().withTexts { _ in words() }.casebook()) { _ in words() }
  }

  /// Texts that try to become markup, formulas, links, lines or commands of some format.
  static let attacks = [
    "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "]]><b>",
    "<!--",
    "-->", "</style><style>*{display:none}", "&lt;i&gt; &amp; &#x3c;", "javascript:alert(1)",
    "[a](javascript:alert(1))", "![a](x)", "<https://a.example>", "https://a.example", "www.a.example",
    "**bold** _it_ ~~no~~", "`code`", "``", "| a | b |", "# heading", "- item", "+ item", "1. item",
    "12) item",
    "> quote", "===", "---", "***", "~~~", "    indented", "\tindented", "line\nbreak", "line\r\nEND:VEVENT",
    "line\u{2028}break", "a\\nb\\", ",;:\\\"", "=1+1", "+1", "-1", "@SUM(A1)", "＝1+1", "\u{202E}evil\u{202C}",
    "\u{1B}]0;x\u{07}", "*\u{301}*\u{301}", "\"\u{301}, ;\u{301}", "{{x}} ${x} $x$", "\u{0}", "^[note]",
    "a@b.example",
    "é한글👍🏽", "",
  ]
}
