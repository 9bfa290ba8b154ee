import CaseKit
import EDTF
import Testing

@testable import CaseModel

@Suite("An actor as of a day")
struct ActorPanelTests {
  private let casebook: Casebook

  init() throws {
    casebook = try Fixture().casebook()
  }

  private func panel(_ id: Identifier<PoliticalActor>, _ day: String) throws -> ActorPanel {
    let moment = try #require(DateExpression(parsing: day).earliestDay)
    return try #require(casebook.panel(of: id, asOf: moment))
  }

  private func words(_ lines: [ActorPanel.Line]) -> [String] {
    lines.map { "\($0.claim.id)\($0.freshness == .current ? "" : " (earlier)")" }
  }

  @Test("What is said of the moment itself is current, else the latest said before it stands in")
  func wants() throws {
    #expect(try words(panel("EST", "2000-12-31").wants) == [])
    #expect(try words(panel("EST", "2001-01-01").wants) == ["east-wants-early"])
    #expect(try words(panel("EST", "2002-04-30").wants) == ["east-wants-early (earlier)"])
    #expect(try words(panel("EST", "2002-05-01").wants) == ["east-wants-late"])
    #expect(try words(panel("EST", "2004-01-01").wants) == ["east-wants-late (earlier)"])
    #expect(try words(panel("EST", "2099-01-01").brings) == ["east-brings"])
  }

  @Test("Positions are taken issue by issue, in the order of the issues")
  func positions() throws {
    let early = try panel("EST", "2001-07-01").positions
    #expect(early.map(\.issue.id) == ["toll"])
    #expect(early.map { words($0.lines) } == [["east-toll-old (earlier)"]])
    let late = try panel("EST", "2003-02-01").positions
    #expect(late.map(\.issue.id) == ["toll", "wall"])
    #expect(late.map { words($0.lines) } == [["east-wall"], ["east-wall"]])
  }

  @Test(
    "Who leads changes on the day of the change",
    arguments: [
      ("1999-12-31", []), ("2000-01-01", ["ada"]), ("2002-05-31", ["ada"]), ("2002-06-01", ["ben"]),
      ("2050-01-01", ["ben"]),
    ])
  func leaders(_ day: String, _ leaders: [Identifier<PoliticalActor>]) throws {
    #expect(try panel("EST", day).leaders.map(\.actor.id) == leaders)
    #expect(try panel("WST", day).leaders.isEmpty)
  }

  @Test("A tie shows its phase and the one before it")
  func ties() throws {
    #expect(try panel("EST", "2000-06-01").ties.isEmpty)
    let first = try #require(panel("EST", "2001-02-01").ties.first)
    #expect(first.partner.id == "WST" && first.phase.state == "distant" && first.previous == nil)
    #expect(first.freshness == .current)
    let gap = try panel("EST", "2003-01-15").ties
    #expect(gap.map(\.partner.id) == ["WST", "NOR"])
    #expect(gap.map(\.phase.state) == ["talking", "quarrel"])
    #expect(gap.map { $0.previous?.state } == ["distant", nil])
    #expect(gap.map(\.freshness) == [.earlier, .earlier])
    let last = try #require(panel("WST", "2030-01-01").ties.first)
    #expect(last.partner.id == "EST" && last.phase.state == "close" && last.previous?.state == "talking")
  }

  @Test("The latest deeds come first, and only those begun by then")
  func deeds() throws {
    let panel = try panel("EST", "2002-05-01")
    #expect(
      panel.recentEvents.map { casebook.events[$0].id } == ["bridge-opens", "toll-quarrel", "long-talks"])
  }

  @Test("Nobody has no panel")
  func nobody() {
    #expect(casebook.panel(of: "nobody", asOf: Day(ordinal: 0)) == nil)
  }

  @Test("Every panel of every actor on many days is as the definition says")
  func oracle() throws {
    for casebook in [casebook, try RealCase.casebook()] {
      let first = casebook.span.lowerBound.ordinal
      for actor in casebook.actors {
        for ordinal in stride(from: first - 100, through: casebook.span.upperBound.ordinal + 100, by: 17) {
          let day = Day(ordinal: ordinal)
          let panel = try #require(casebook.panel(of: actor.id, asOf: day))
          let claims = casebook.claims.filter { $0.subject == actor.id }
          func said(_ facet: Claim.Facet) -> [ActorPanel.Line] {
            Self.asOf(day, claims.filter { $0.facet == facet })
          }
          #expect(panel.wants == said(.wants))
          #expect(panel.fears == said(.fears))
          #expect(panel.brings == said(.brings))
          #expect(panel.assessments == said(.assessment))
          let positions = casebook.issues.map { issue in
            Self.asOf(day, claims.filter { $0.facet == .position && $0.issues.contains(issue.id) })
          }
          #expect(panel.positions.map(\.lines) == positions.filter { !$0.isEmpty })
        }
      }
    }
  }

  /// The definition, day by day: claims about the day itself, or those that ended last before it.
  private static func asOf(_ day: Day, _ claims: [Claim]) -> [ActorPanel.Line] {
    var current: [ActorPanel.Line] = []
    for claim in claims where claim.when.contains(day) {
      current.append(ActorPanel.Line(claim: claim, freshness: .current))
    }
    if !current.isEmpty { return current }
    var latest: [Claim] = []
    for claim in claims {
      guard let end = claim.when.latestDay, end < day else { continue }
      guard let best = latest.first?.when.latestDay else {
        latest = [claim]
        continue
      }
      if end > best { latest = [claim] } else if end == best { latest.append(claim) }
    }
    return latest.map { ActorPanel.Line(claim: $0, freshness: .earlier) }
  }
}
