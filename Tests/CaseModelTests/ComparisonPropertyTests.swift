import CaseKit
import CaseModel
import TestKit
import Testing

@Suite("What changed, whatever the claims")
struct ComparisonPropertyTests {
  /// A case with random claims of both documents on a few issues, and a random judged change.
  private func casebook(_ random: inout SplitMix64) throws -> Casebook {
    var fixture = try Fixture()
    let actors = fixture.actors.map(\.id)
    let issues = fixture.issues.map(\.id)
    fixture.claims = try (0..<Int.random(in: 0...14, using: &random)).map { index in
      let sources: [Identifier<Source>] =
        [["letter"], ["notice"], ["letter", "notice"], []].randomElement(using: &random) ?? []
      let facet = Claim.Facet.allCases.randomElement(using: &random) ?? .wants
      return try Fixture.claim(
        Identifier("c\(index)"), of: actors.prefix(3).randomElement(using: &random) ?? "EST", facet,
        ["2001", "2002", "2003", "2001/2003", "2002/.."].randomElement(using: &random) ?? "2001",
        issues: issues.filter { _ in Bool.random(using: &random) },
        stance: facet == .position ? Claim.Stance.allCases.randomElement(using: &random) : nil,
        provenance: Provenance(
          basis: .stated, certainty: Certainty.allCases.randomElement(using: &random) ?? .asserted,
          citations: sources.map { Citation(source: $0, paragraph: 1) }))
    }
    let old = try #require(fixture.changes.first)
    fixture.changes = [
      Change(
        id: old.id, title: old.title,
        issue: Bool.random(using: &random) ? issues.randomElement(using: &random) : nil,
        subject: Bool.random(using: &random) ? actors.randomElement(using: &random) : nil,
        earlier: old.earlier, later: old.later,
        word: Change.Word.allCases.randomElement(using: &random) ?? .same, provenance: old.provenance)
    ]
    return try fixture.casebook()
  }

  private func expectInverse(_ location: ChangesLocation, in casebook: Casebook) {
    let there = casebook.comparison(location)
    let back = casebook.comparison(location.swapped(in: casebook))
    #expect(there.rows.count == back.rows.count && there.unspoken == back.unspoken)
    for row in there.rows {
      let other = back.rows.first {
        $0.issue == row.issue && $0.subject == row.subject && $0.change == row.change
      }
      #expect(other?.word == row.word.inverted, "\(location) \(row.word)")
      #expect(other?.hedge == row.hedge?.inverted)
      #expect(other?.first == row.second && other?.second == row.first)
      #expect(other?.onlyInFirst == row.onlyInSecond && other?.onlyInSecond == row.onlyInFirst)
    }
  }

  @Test("Exchanging the sides inverts every word and every hedge", arguments: 0..<40)
  func inverse(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let casebook = try casebook(&random)
    for about in [nil, "EST", "WST"] as [Identifier<PoliticalActor>?] {
      expectInverse(.documents("notice", "letter", about: about), in: casebook)
    }
    expectInverse(.actors("EST", "WST", asOf: casebook.span.lowerBound), in: casebook)
    expectInverse(.moments("EST", from: nil, to: nil), in: casebook)
  }

  @Test("Nothing is left out: each claim of a document on an issue is in a row", arguments: 0..<40)
  func complete(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let casebook = try casebook(&random)
    let comparison = casebook.comparison(.documents("notice", "letter", about: nil))
    for issue in casebook.issues.map(\.id) {
      let rows = comparison.rows.filter { $0.issue == issue }
      #expect(rows.isEmpty == comparison.unspoken.contains(issue))
      guard rows.allSatisfy({ $0.change == nil }) else { continue }
      for claim in casebook.claims where claim.issues.contains(issue) {
        let isOfBoth = rows.contains {
          $0.onlyInFirst.contains(claim.subject) || $0.onlyInSecond.contains(claim.subject)
        }
        for (source, side) in [("letter", \Comparison.Row.second), ("notice", \.first)]
          as [(Identifier<Source>, KeyPath<Comparison.Row, Comparison.Side>)]
        where claim.provenance.citations.contains(where: { $0.source == source }) {
          let isShown = rows.contains { $0[keyPath: side].lines.contains { $0.claim.id == claim.id } }
          #expect(isShown || isOfBoth, "\(claim.id) on \(issue)")
        }
      }
    }
  }

  @Test("Every word inverts back to itself")
  func involution() {
    for word in Comparison.Word.allCases { #expect(word.inverted.inverted == word) }
    for hedge in Comparison.Hedge.allCases { #expect(hedge.inverted.inverted == hedge) }
  }
}
