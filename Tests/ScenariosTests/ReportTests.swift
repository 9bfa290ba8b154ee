import CaseModel
import CrossImpact
import Foundation
import Scenarios
import TestKit
import Testing

@Suite("Reports on scenarios")
struct ReportTests {
  @Test("The lists of Somewhereland and of the case")
  func lists() throws {
    let example = try Fixture.list(Study(Fixture.somewhereland()))
    expectGolden(example.lines(width: 100).asText, named: "somewhereland")
    expectGolden(example.json.text + "\n", named: "somewhereland-json")
    expectGolden(example.csv, named: "somewhereland-csv")
    expectGolden(example.solutions, named: "somewhereland-sl")
    let list = try Fixture.list(Study(Fixture.realCase()))
    #expect(list.entries.count == 40)
    expectGolden(list.lines(width: 100).asText, named: "case")
    expectGolden(list.lines(width: 40).asText, named: "case-narrow")
  }

  @Test("Arguments in sentences, with reasons and citations where there are any")
  func arguments() throws {
    for (subject, name) in [(try Fixture.somewhereland(), "somewhereland"), (try Fixture.realCase(), "case")]
    {
      let study = Study(subject)
      let list = try Fixture.list(study, withBasins: false)
      let entry = try #require(list.entries.dropFirst(4).first)
      let report = try ArgumentReport(study, entry)
      expectGolden(report.lines(width: 100).asText, named: "\(name)-argument")
      expectGolden(report.json.text + "\n", named: "\(name)-argument-json")
    }
  }

  @Test("What an argument adds up to is the balance, and every judgement of the case is cited")
  func sums() throws {
    let study = Study(try Fixture.realCase())
    for entry in try Fixture.list(study, withBasins: false).entries {
      let data = Data(try ArgumentReport(study, entry).json.text.utf8)
      let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
      for part in try #require(object["descriptors"] as? [[String: Any]]) {
        for variant in try #require(part["variants"] as? [[String: Any]]) {
          let reasons = ["for", "against"].flatMap { variant[$0] as? [[String: Any]] ?? [] }
          #expect(reasons.compactMap { $0["value"] as? Int }.reduce(0, +) == variant["balance"] as? Int)
          #expect(reasons.allSatisfy { ($0["cite"] as? [String])?.isEmpty == false })
        }
      }
    }
  }

  @Test("Basins and robustness")
  func whole() throws {
    let example = Study(try Fixture.somewhereland(), rule: .incremental)
    let basins = BasinReport(example, try example.subject.matrix.basins(rule: .incremental), limit: 3)
    expectGolden(basins.lines(width: 80).asText, named: "somewhereland-basins")
    #expect(basins.csv.split(separator: "\n").count == 4)
    let study = Study(try Fixture.realCase())
    let robustness = RobustnessReport(study, try study.subject.matrix.robustness(), limit: 150)
    expectGolden(robustness.lines(width: 100).asText, named: "case-robustness")
    expectGolden(robustness.csv, named: "case-robustness-csv")
    let all = RobustnessReport(example, try example.subject.matrix.robustness(), limit: .max)
    #expect(
      all.lines(width: 100).first
        == "Somewhereland: 180 of the 480 changes of one judgement by one would change which scenarios are")
    #expect(all.csv.split(separator: "\n").count == 181)
  }

  @Test("Settling from an era, with something changed, by each rule", arguments: SuccessionRule.allCases)
  func settling(rule: SuccessionRule) throws {
    let subject = try Fixture.realCase()
    let start = try subject.start("june-12,talks=none")
    let report = try SettlingReport(Study(subject, rule: rule), from: start)
    expectGolden(report.lines(width: 100).asText, named: "case-settling-\(rule.rawValue)")
    #expect(report.json.text.contains("\"outcome\": \"stays\""))
  }

  @Test("A scenario that is only tolerated has no basin; what is forced is told")
  func terms() throws {
    let subject = try Fixture.somewhereland()
    let tolerant = try Fixture.list(Study(subject, terms: ConsistencyTerms(tolerance: 2)))
    #expect(tolerant.entries.count == 32)
    #expect(tolerant.entries.allSatisfy { ($0.basin == nil) == ($0.value < 0) })
    #expect(tolerant.lines(width: 80).contains("tolerance 2"))
    let forced = Study(subject, terms: ConsistencyTerms(forced: try subject.answers(["3=2", "6=Family"])))
    let list = try Fixture.list(forced)
    #expect(list.entries.allSatisfy { $0.scenario.variants[2] == 1 && $0.scenario.variants[5] == 2 })
    #expect(list.lines(width: 80).contains("forced: C. Economy: Stagnant; F. Social values: Family"))
  }

  @Test("What was stopped or cut short says so")
  func partial() throws {
    let study = Study(try Fixture.somewhereland())
    let search = try ConsistencySearch(study.subject.matrix)
    let stopped = ScenarioList(study, found: search.run(every: 1) { _ in false }, basins: nil, limit: 9)
    #expect(stopped.isPartial)
    #expect(stopped.lines(width: 80).last?.hasPrefix("Stopped") == true)
    #expect(stopped.json.text.contains("\"stopped\": true"))
    let full = ScenarioList(study, found: search.run(limit: 3), basins: nil, limit: 2)
    #expect(!full.isPartial)
    let text = full.lines(width: 80)
    #expect(text.first?.contains("at least 3 consistent scenarios") == true)
    #expect(text.contains("1 more; --limit shows more."))
    let real = Study(try Fixture.realCase())
    let half = BasinReport(real, try real.subject.matrix.basins { _ in false }, limit: 1)
    #expect(half.isPartial)
    #expect(half.lines(width: 80).last?.hasPrefix("Stopped") == true)
  }

  @Test("Names of files stand in every format so that they cannot be mistaken")
  func hostileNames() throws {
    let study = Study(Fixture.hostile())
    let list = try Fixture.list(study)
    #expect(list.csv.contains("\"x,y\"") && list.csv.contains("\"\"\"q\"\"\""))
    #expect(list.json.text.contains("\\u001b[31mred"))
    #expect(!list.entries.isEmpty)
    for entry in list.entries { #expect(!(try ArgumentReport(study, entry)).lines(width: 1).isEmpty) }
  }
}
