import CaseKit
import CaseModel
import Foundation
import TestKit
import Testing

@testable import Export

@Suite("A handout")
struct HandoutTests {
  @Test("Each format of the three towns", arguments: ExportFormat.allCases.filter { !$0.isDrawing })
  func towns(format: ExportFormat) throws {
    expectGolden(format.text(of: try Sample.towns()), named: "towns-\(format.rawValue)")
  }

  @Test("Each format of a screen", arguments: ExportFormat.allCases.filter { !$0.isDrawing })
  func screen(format: ExportFormat) throws {
    expectGolden(
      format.text(of: try Sample.towns("actor/EST?at=2002-05-01")), named: "actor-\(format.rawValue)")
  }

  @Test(
    "Markdown of every other kind of screen",
    arguments: [
      "timeline?only=NOR&headlines=yes", "event/flood", "claim/east-toll-new", "relation/east-west",
      "compare/EST/WST",
      "claims?issue=toll", "source/letter", "source/letter/5", "change/who-pays", "era/bridge-time",
      "changes/documents/notice/letter", "glossary/by-the-river", "place/landing", "scenario/bridge-time",
    ])
  func screens(location: String) throws {
    let name = location.split(whereSeparator: { "/?=&".contains($0) }).joined(separator: "-")
    expectGolden(ExportFormat.markdown.text(of: try Sample.towns(location)), named: "markdown-\(name)")
  }

  @Test("An excerpt refers to nothing that is not in it")
  func closed() throws {
    let casebook = try RealCase.casebook()
    for handout in try Sample.handouts(of: casebook, every: 5) {
      let excerpt = handout.excerpt
      let actors =
        excerpt.events.flatMap(\.participants) + excerpt.claims.flatMap { [$0.holder, $0.subject] }
        + excerpt.relations.flatMap { [$0.first, $0.second] } + excerpt.sources.map(\.author)
        + excerpt.places.compactMap(\.state) + excerpt.actors.compactMap(\.state)
      for actor in actors { #expect(excerpt.actor(actor) != nil, "\(handout.title): \(actor)") }
      for place in excerpt.events.compactMap(\.place) + excerpt.actors.compactMap(\.capital) {
        #expect(excerpt.place(place) != nil, "\(handout.title): \(place)")
      }
      for issue in excerpt.claims.flatMap(\.issues) + excerpt.changes.compactMap(\.issue) {
        #expect(excerpt.issue(issue) != nil)
      }
      let sides = excerpt.changes.flatMap { [$0.earlier, $0.later] }
      for claim in sides.flatMap(\.claims) + excerpt.claims.flatMap(\.links).map(\.claim) {
        #expect(excerpt.claim(claim) != nil, "\(handout.title): \(claim)")
      }
      for side in sides { #expect(excerpt.source(side.source) != nil) }
      if let model = excerpt.model {
        for state in model.descriptors.flatMap(\.states) { #expect(excerpt.era(state.era) != nil) }
        for judgement in model.judgements {
          #expect(model.place(of: judgement.source) != nil && model.descriptor(judgement.target) != nil)
        }
        for reference in model.outlines.flatMap(\.holds) { #expect(model.place(of: reference) != nil) }
        for outcome in model.outlines.flatMap(\.outcomes) { #expect(excerpt.actor(outcome.actor) != nil) }
      }
      for row in excerpt.statementRows {
        for citation in row.provenance.citations { #expect(excerpt.source(citation.source) != nil) }
      }
    }
  }

  @Test(
    "Every format says which case and place it is, and how to open it again",
    arguments: ExportFormat.allCases.filter { $0 != .scw && !$0.isDrawing })
  func colophon(format: ExportFormat) throws {
    let text = format.text(of: try Sample.towns("timeline?only=NOR")).components(of: "\r\n ").joined()
    #expect(text.contains("three-towns"))
    #expect(text.contains("neasia "))
    #expect(text.contains("timeline?only=NOR"))
    #expect(text.contains("Letter 2003"))
  }

  @Test(
    "A location is quoted for a shell when it must be",
    arguments: [
      ("event/flood", "neasia event/flood"), ("timeline?only=NOR", "neasia 'timeline?only=NOR'"),
    ])
  func command(location: String, command: String) throws {
    #expect(try Sample.towns(location).command == command)
    #expect(try Sample.towns().command == "neasia")
  }

  @Test("JSON is valid and has every item of the case")
  func json() throws {
    for casebook in try [RealCase.casebook(), Sample.hostile(seed: 8)] {
      let text = ExportFormat.json.text(of: Handout(of: casebook))
      let object = try #require(JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      func ids(_ section: String) -> [String] {
        (object[section] as? [[String: Any]])?.compactMap { $0["id"] as? String } ?? []
      }
      #expect(ids("sources") == casebook.sources.map(\.id.rawValue))
      #expect(ids("actors") == casebook.actors.map(\.id.rawValue))
      #expect(ids("places") == casebook.places.map(\.id.rawValue))
      #expect(ids("issues") == casebook.issues.map(\.id.rawValue))
      #expect(ids("eras") == casebook.eras.map(\.id.rawValue))
      #expect(ids("events") == casebook.events.map(\.id.rawValue))
      #expect(ids("claims") == casebook.claims.map(\.id.rawValue))
      #expect(ids("relations") == casebook.relations.map(\.id.rawValue))
      #expect(ids("glossary") == casebook.terms.map(\.id.rawValue))
      #expect(ids("changes") == casebook.changes.map(\.id.rawValue))
      let model = try #require(casebook.model)
      #expect(ids("descriptors") == model.descriptors.map(\.id.rawValue))
      #expect(ids("scenarios") == model.outlines.map(\.id.rawValue))
      #expect((object["judgements"] as? [Any])?.count == model.judgements.count)
    }
  }

  @Test("The same handout is the same text", arguments: ExportFormat.allCases)
  func deterministic(format: ExportFormat) throws {
    #expect(try format.text(of: Sample.towns()) == format.text(of: Sample.towns()))
  }

  @Test("Every format writes every handout of random texts", arguments: 10..<12 as Range<UInt64>)
  func random(seed: UInt64) throws {
    for handout in try Sample.handouts(of: Sample.hostile(seed: seed), every: 5) {
      // A project of ScenarioWizard is written of a model only, and a drawing of what is drawn.
      for format in ExportFormat.allCases
      where (format != .scw || handout.excerpt.model != nil)
        && (!format.isDrawing || Drawing.exists(of: handout))
      {
        #expect(!format.text(of: handout).isEmpty)
      }
    }
  }
}
