import CaseKit
import CaseModel
import EDTF
import TestKit
import Testing

@Suite("What changed")
struct ComparisonTests {
  private func casebook(_ claims: [Claim] = []) throws -> Casebook {
    var fixture = try Fixture()
    fixture.claims += claims
    return try fixture.casebook()
  }

  private func claim(
    _ id: String, _ source: Identifier<Source>, _ stance: Claim.Stance?, certainty: Certainty = .asserted,
    of subject: Identifier<PoliticalActor> = "NOR", on issue: Identifier<CaseModel.Issue> = "market"
  ) throws -> Claim {
    try Fixture.claim(
      Identifier(id), of: subject, stance == nil ? .wants : .position, "2002", issues: [issue],
      stance: stance,
      provenance: Provenance(
        basis: .stated, certainty: certainty,
        citations: [Citation(source: source, paragraph: 1, anchor: "a few words")]))
  }

  /// The row on the market, the notice first.
  private func market(_ claims: [Claim]) throws -> Comparison.Row {
    let comparison = try casebook(claims).comparison(.documents("notice", "letter", about: nil))
    return try #require(comparison.rows.first { $0.issue == "market" })
  }

  @Test(
    "One position on each side",
    arguments: [
      (Claim.Stance.opposes, Claim.Stance.leansAgainst, Comparison.Word.softened),
      (.conditional, .supports, .softened), (.leansFor, .supports, .softened),
      (.supports, .leansFor, .hardened), (.conditional, .leansAgainst, .hardened),
      (.supports, .supports, .same), (.silent, .opposes, .new), (.opposes, .silent, .dropped),
      (.silent, .silent, .unmeasured),
    ])
  func positions(_ before: Claim.Stance, _ after: Claim.Stance, _ word: Comparison.Word) throws {
    #expect(try market([claim("n", "notice", before), claim("l", "letter", after)]).word == word)
  }

  @Test("Several positions are a span: it moves when no end moves against the other")
  func spans() throws {
    func word(_ before: [Claim.Stance], _ after: [Claim.Stance]) throws -> Comparison.Word {
      let claims =
        try before.enumerated().map { try claim("n\($0)", "notice", $1) }
        + after.enumerated().map { try claim("l\($0)", "letter", $1) }
      return try market(claims).word
    }
    #expect(try word([.opposes, .conditional], [.conditional, .supports]) == .softened)
    #expect(try word([.opposes, .supports], [.conditional, .supports]) == .softened)
    #expect(try word([.opposes, .supports], [.opposes, .conditional]) == .hardened)
    #expect(try word([.opposes, .supports], [.conditional]) == .mixed)
    #expect(try word([.conditional], [.opposes, .supports]) == .mixed)
    #expect(try word([.silent, .supports], [.supports, .supports]) == .same)
  }

  @Test("Silence of a document is no change of mind")
  func onlyOne() throws {
    #expect(try market([claim("n", "notice", .opposes)]).word == .onlyFirst)
    #expect(try market([claim("l", "letter", nil)]).word == .onlySecond)
  }

  @Test("What is spoken of without a position is said to be so")
  func withoutPosition() throws {
    #expect(try market([claim("n", "notice", nil), claim("l", "letter", nil)]).word == .unmeasured)
    #expect(try market([claim("n", "notice", nil), claim("l", "letter", .opposes)]).word == .new)
    #expect(try market([claim("n", "notice", .opposes), claim("l", "letter", nil)]).word == .dropped)
  }

  @Test("Positions of different actors are never compared")
  func subjects() throws {
    let row = try market([
      claim("n", "notice", .opposes, of: "EST"), claim("l", "letter", .supports, of: "WST"),
    ])
    #expect(row.word == .otherActors && row.subject == nil)
    let common = try market([
      claim("n", "notice", .opposes, of: "EST"), claim("n2", "notice", .opposes, of: "WST"),
      claim("l", "letter", .supports, of: "WST"),
    ])
    #expect(common.word == .softened && common.subject == "WST")
    #expect(common.onlyInFirst == ["EST"] && common.onlyInSecond.isEmpty)
  }

  @Test("A row of several actors places nobody on the scale")
  func severalSubjects() throws {
    let row = try market([
      claim("n", "notice", .opposes, of: "EST"), claim("n2", "notice", .supports, of: "WST"),
    ])
    #expect(row.word == .onlyFirst && row.first.span == nil && row.first.lines.count == 2)
  }

  @Test("A hedge is lost when all positions before have one and none after")
  func hedges() throws {
    func hedge(_ before: [Certainty], _ after: [Certainty]) throws -> Comparison.Hedge? {
      let claims =
        try before.enumerated().map { try claim("n\($0)", "notice", .opposes, certainty: $1) }
        + after.enumerated().map { try claim("l\($0)", "letter", .opposes, certainty: $1) }
      return try market(claims).hedge
    }
    #expect(try hedge([.possible, .likely], [.asserted]) == .lost)
    #expect(try hedge([.asserted], [.assumed]) == .gained)
    #expect(try hedge([.possible, .asserted], [.asserted]) == nil)
    #expect(try hedge([.possible], [.possible]) == nil)
  }

  @Test("An inferred position is not worded by the document, so that it can lose no hedge")
  func inferredHedge() throws {
    let inferred = try Fixture.claim(
      "l", of: "NOR", .position, "2002", issues: ["market"], stance: .opposes,
      provenance: Provenance(
        basis: .inferred, citations: [Citation(source: "letter", paragraph: 1)], reason: "It follows."))
    #expect(try market([claim("n", "notice", .opposes, certainty: .possible), inferred]).hedge == nil)
  }

  @Test("A judged change stands in place of what is worked out on its issue and actor")
  func judged() throws {
    var fixture = try Fixture()
    let provenance = Provenance(
      basis: .inferred, citations: [Citation(source: "letter", paragraph: 1)], reason: "It does.")
    fixture.changes = [
      Change(
        id: "guild", title: "The guild", issue: "toll", subject: "guild",
        earlier: .init(source: "notice", text: "no"), later: .init(source: "letter", text: "yes"), word: .new,
        provenance: provenance)
    ]
    let comparison = try fixture.casebook().comparison(.documents("notice", "letter", about: nil))
    let onToll = comparison.rows.filter { $0.issue == "toll" }
    #expect(onToll.map(\.word) == [.new] && onToll.first?.change?.id == "guild")
    #expect(comparison.rows.first?.change != nil, "judged changes stand first")
    let swapped = try fixture.casebook().comparison(.documents("letter", "notice", about: nil))
    #expect(swapped.rows.first?.word == .dropped && swapped.rows.first?.first.text == "yes")
    let aboutEast = try fixture.casebook().comparison(.documents("notice", "letter", about: "EST"))
    #expect(aboutEast.rows.allSatisfy { $0.change == nil && $0.subject == "EST" })
  }

  @Test("The claims of a judged change tell what became of their hedges")
  func judgedHedge() throws {
    var fixture = try Fixture()
    fixture.changes = [
      Change(
        id: "guild", title: "The guild", issue: "toll", subject: "guild",
        earlier: .init(source: "notice", text: "no", claims: ["guild-toll-noticed"]),
        later: .init(source: "letter", text: "yes", claims: ["guild-toll-told"]), word: .softened,
        provenance: Provenance(basis: .inferred, reason: "It does."))
    ]
    let casebook = try fixture.casebook()
    #expect(casebook.comparison(.documents("notice", "letter", about: nil)).rows.first?.hedge == .lost)
    #expect(casebook.comparison(.documents("letter", "notice", about: nil)).rows.first?.hedge == .gained)
  }

  @Test("The fixture's rows, and what nobody speaks of")
  func rows() throws {
    let comparison = try casebook().comparison(.documents("notice", "letter", about: nil))
    #expect(comparison.rows.map(\.word) == [.hardened, .softened, .otherActors, .onlyFirst])
    #expect(comparison.rows.map(\.hedge) == [nil, .lost, nil, nil])
    #expect(comparison.unspoken == ["market"])
  }

  @Test("A document beside itself has only sames")
  func itself() throws {
    let comparison = try casebook().comparison(.documents("letter", "letter", about: nil))
    #expect(!comparison.rows.isEmpty && comparison.rows.allSatisfy { $0.word == .same })
  }

  @Test("Two actors agree, are near, or differ")
  func actors() throws {
    func word(_ left: Claim.Stance?, _ right: Claim.Stance?) throws -> Comparison.Word? {
      let claims = try [
        claim("w", "letter", left, of: "WST"), claim("n", "letter", right, of: "NOR"),
      ]
      let comparison = try casebook(claims).comparison(
        .actors("WST", "NOR", asOf: Day(year: 2002, month: 3, day: 1)))
      return comparison.rows.first { $0.issue == "market" }?.word
    }
    #expect(try word(.supports, .supports) == .agree)
    #expect(try word(.supports, .leansFor) == .near)
    #expect(try word(.opposes, .leansAgainst) == .near)
    #expect(try word(.supports, .conditional) == .differ)
    #expect(try word(.supports, .opposes) == .differ)
    #expect(try word(.supports, nil) == .onlyFirst)
    #expect(try word(nil, .opposes) == .onlySecond)
    #expect(try word(nil, nil) == .unmeasured)
  }

  @Test("Two moments of an actor, the days of the case where none are given")
  func moments() throws {
    let casebook = try casebook()
    let day = { (text: String) in try DateExpression(parsing: text).earliestDay }
    let toll = { (from: Day?, to: Day?) in
      casebook.comparison(.moments("EST", from: from, to: to)).rows.first { $0.issue == "toll" }
    }
    #expect(toll(try day("2001-05-10"), try day("2002-07-01"))?.word == .softened)
    #expect(toll(try day("2002-07-01"), try day("2001-05-10"))?.word == .hardened)
    #expect(toll(try day("2002-07-01"), try day("2002-08-01"))?.word == .same)
    #expect(toll(nil, nil)?.word == .onlySecond, "nothing is said as of the first day")
    #expect(toll(nil, nil)?.second.lines.map(\.claim.id) == ["east-wall"])
  }
}
