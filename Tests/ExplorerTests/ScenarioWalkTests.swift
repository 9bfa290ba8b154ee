import Canvas
import CaseKit
import CaseModel
import CrossImpact
import TestKit
import Testing

@testable import Explorer

@Suite("Among the scenarios")
struct ScenarioWalkTests {
  private let towns: Casebook
  private let real: Casebook

  init() throws {
    towns = try Fixture.withModel().casebook()
    real = try RealCase.casebook()
  }

  private func walk(_ from: String, _ keys: String, in casebook: Casebook) throws -> Walk {
    var walk = try Walk(from, in: casebook)
    try walk.press(keys)
    return walk
  }

  @Test(
    "Where keys lead in the towns",
    arguments: [
      // The cursor begins at the first answer that does not hold.
      Step("timeline/flood", "5", "scenario/ferry-time?on=east"),
      Step("timeline/flood?at=2003-01-01", "5", "scenario/bridge-time?on=east"),
      Step("scenario", "Home", "scenario/bridge-time?on=water"),
      Step("scenario/ferry-time?on=west", "Down", "scenario/ferry-time?on=toll"),
      Step("scenario/ferry-time?on=west", "Up Up Up Up", "scenario/ferry-time?on=water"),
      Step("scenario/ferry-time?on=west", "End", "scenario/ferry-time?on=toll"),
      // An answer changes and changes back.
      Step("scenario/ferry-time?on=west", "Right", "scenario/ferry-time?set=west:calm&on=west"),
      Step("scenario/ferry-time?on=west", "Right Right", "scenario/ferry-time?on=west"),
      Step("scenario/ferry-time?on=west", "Left Left", "scenario/ferry-time?on=west"),
      Step("scenario/ferry-time?on=toll", "Left", "scenario/ferry-time?set=toll:full&on=toll"),
      Step("scenario/ferry-time?on=west", "f", "scenario/ferry-time?force=west&on=west"),
      Step("scenario/ferry-time?on=west", "f f", "scenario/ferry-time?on=west"),
      Step("scenario/ferry-time?on=west", "f Right", "scenario/ferry-time?set=west:calm&force=west&on=west"),
      // Settling, undoing, and making anew.
      // In one step West follows the water and East follows West, as it was.
      Step("scenario/ferry-time?on=west", "s", "scenario/ferry-time?set=east:cross,west:calm&on=west"),
      Step("scenario/ferry-time?on=west", "S", "scenario/ferry-time?set=west:calm&on=west"),
      Step("scenario/ferry-time?on=west", "s S", "scenario/ferry-time?set=west:calm&on=west"),
      Step("scenario/ferry-time?on=west", "j", "scenario/ferry-time?set=west:calm&on=west"),
      Step("scenario/ferry-time?on=west", "S u", "scenario/ferry-time?on=west"),
      Step("scenario/ferry-time?on=west", "S u U", "scenario/ferry-time?set=west:calm&on=west"),
      Step("scenario/ferry-time?on=west", "S u C-r", "scenario/ferry-time?set=west:calm&on=west"),
      Step("scenario/ferry-time?on=west", "S F", "scenario/ferry-time?on=west"),
      Step("scenario/ferry-time?on=west", "f F", "scenario/ferry-time?on=west"),
      Step("scenario/ferry-time?on=west", "u", "scenario/ferry-time?on=west"),
      // At high water nothing rests: the picture stays.
      Step("scenario/bridge-time", "S", "scenario/bridge-time?on=east"),
      Step("scenario/bridge-time", "j", "scenario/bridge-time?on=east"),
      // Eras.
      Step("scenario/bridge-time", ",", "scenario/ferry-time?on=east"),
      Step("scenario/ferry-time?on=west", ".", "scenario/bridge-time?on=west"),
      Step("scenario/ferry-time?on=west", ",", "scenario/ferry-time?on=west"),
      Step("scenario/ferry-time?on=west", "S . u", "scenario/ferry-time?set=west:calm&on=west"),
      Step("scenario/ferry-time?on=west", "e End Enter", "scenario/bridge-time?on=west"),
      Step("timeline/flood?at=2003-01-01", "5 , e Enter", "scenario/bridge-time?on=east"),
      // The list of consistent scenarios.
      Step("scenario/ferry-time?on=west", "l Enter", "scenario/ferry-time?set=west:calm&on=west"),
      Step("scenario/bridge-time", "l Enter", "scenario/bridge-time?set=water:low,west:calm&on=east"),
      // Views.
      Step("scenario/ferry-time?on=west", "x", "scenario/ferry-time?on=west&view=comparison"),
      Step("scenario/ferry-time?on=west", "x x", "scenario/ferry-time?on=west"),
      Step("scenario/ferry-time?on=west", "x Down", "scenario/ferry-time?on=toll&view=comparison"),
      Step("scenario/ferry-time?on=west", "t", "scenario/ferry-time?on=west&view=branches"),
      Step("scenario/ferry-time?on=west", "t Esc", "scenario/ferry-time?on=west"),
      Step("scenario/ferry-time?on=west", "r", "scenario/ferry-time?on=west&view=robustness"),
      // East cross would only last while it is forced.
      Step(
        "scenario/ferry-time?on=west", "t Down Enter",
        "scenario/ferry-time?set=east:cross,toll:full,west:calm&force=east&on=west"
      ),
      // Panes: why, how it settles, what is consistent.
      Step("scenario/ferry-time?on=west", "Enter Enter", "source/letter/2"),
      Step("scenario/ferry-time?on=west", "Tab p", "source/letter/2"),
      Step("scenario/ferry-time?on=west", "Tab Esc Down", "scenario/ferry-time?on=toll"),
      Step(
        "scenario/ferry-time?on=west", "Tab*2 Enter", "scenario/ferry-time?set=east:cross,west:calm&on=west"),
      Step("scenario/ferry-time?on=west", "Tab*3 Enter", "outline/quiet-river"),
      Step("scenario/ferry-time?on=west", "Tab*4 Down", "scenario/ferry-time?on=toll"),
      Step("scenario/ferry-time?on=west", "Tab*3 Enter Esc", "scenario/ferry-time?on=west"),
      Step("outline/quiet-river", "Down Enter", "source/letter/3"),
      // What was left is found again, undo and all.
      Step("scenario/ferry-time?on=west", "S 4 5", "scenario/ferry-time?set=west:calm&on=west"),
      Step("scenario/ferry-time?on=west", "S 4 5 u", "scenario/ferry-time?on=west"),
      Step("scenario/ferry-time?on=west", "S 4 [ u", "scenario/ferry-time?on=west"),
      Step("scenario/ferry-time?on=west", "S 5", "scenario/ferry-time?set=west:calm&on=west"),
    ])
  func steps(_ step: Step) throws {
    #expect(try walk(step.from, step.keys, in: towns).location == step.to)
  }

  @Test(
    "What does nothing says why",
    arguments: [
      ("scenario/ferry-time", "u", "nothing was changed that could be undone"),
      ("scenario/ferry-time", "U", "nothing was undone"),
      ("scenario/ferry-time", "F", "nothing is changed or forced"),
      ("scenario/ferry-time", "S s", "nothing moves: every answer holds"),
      ("scenario/ferry-time", "S S", "nothing moves: every answer holds"),
      ("scenario/ferry-time", "S j", "this picture is consistent already"),
      ("scenario/bridge-time", "S", "left to itself, it goes round in a circle of 4 and never rests"),
      ("scenario/bridge-time", "j", "no picture with these inputs and forced answers is consistent"),
      ("scenario/ferry-time", ",", "this is the first era"),
      ("scenario/bridge-time", ".", "this is the last era"),
      ("scenario/ferry-time", "t f", "only beside the picture: press Esc"),
      ("timeline/flood", ": text:settle-fully Enter", "only among the scenarios: press 5"),
    ])
  func notices(_ from: String, _ keys: String, _ notice: String) throws {
    #expect(try walk(from, keys, in: towns).state.notice == notice)
  }

  @Test("Without a model the key says so, and the command is refused")
  func noModel() throws {
    let walk = try walk("timeline/flood", "5", in: Fixture().casebook())
    #expect(walk.state.notice == "the case has no scenarios")
  }

  @Test("Nothing is worked out before the screen is opened")
  func laziness() throws {
    let before = try walk("timeline/flood", "Down 2 3 4", in: towns)
    #expect(before.state.scenario == ScenarioState())
    #expect(try walk("timeline/flood", "5", in: towns).state.scenario.everything?.scenarios.count == 1)
  }

  @Test("Why an answer does not hold, in the words of the readings")
  func why() throws {
    let walk = try walk(
      "scenario/june-12?set=us-approach:direct&on=us-approach", "", in: real)
    #expect(walk.find("Why US approach: direct talks holds  level with military considered at +1") != nil)
    #expect(walk.find("Nuclear talks: no real progress") != nil)
    #expect(walk.find("pulls to military considered, from direct talks") != nil)
    #expect(walk.find("B¶13") != nil)
  }

  @Test("What rests on no paragraph is passed by the cursor, and the reason under it is the line's own")
  func outside() throws {
    var fixture = try Fixture.withModel()
    let model = try #require(fixture.model)
    fixture.model = ScenarioModel(
      descriptors: model.descriptors,
      judgements: model.judgements.map { judgement in
        guard judgement.source.descriptor == "water" else { return judgement }
        return Judgement(
          source: judgement.source, target: judgement.target, values: judgement.values,
          provenance: Provenance(basis: .outside, origin: "the river"))
      }, outlines: model.outlines)
    var walk = try walk("scenario/ferry-time?on=west", "Tab", in: fixture.casebook())
    #expect(walk.find("The clerk's words suggest it.") != nil)
    #expect(walk.application.scenarioPlaces == [ParagraphReference(source: "letter", paragraph: 2)])
    try walk.press("Down")
    #expect(walk.find("The clerk's words suggest it.") == nil)
    #expect(walk.application.scenarioPlaces == [ParagraphReference(source: "letter", paragraph: 3)])
  }

  @Test("A click changes an answer, another puts the cursor on a question")
  func clicks() throws {
    var walk = try walk("scenario/june-12", "", in: real)
    try walk.click(on: "real progress", rows: 10..<12)
    #expect(walk.location == "scenario/june-12?on=talks")
    try walk.click(on: "○ real progress")
    #expect(walk.location == "scenario/june-12?set=talks:progress&on=talks")
    try walk.click(on: "Far East")
    #expect(walk.location == "scenario/june-12?set=talks:progress&on=far-east")
    try walk.click(on: "A settlement begins", rows: 25..<29)
    #expect(walk.state.focus == .side && walk.state.scenario.pane == .consistent)
    try walk.click(on: "A settlement begins", rows: 25..<29)
    #expect(walk.location == "outline/settlement-begins")
  }

  @Test("Scenarios are put side by side, three at most")
  func comparing() throws {
    var walk = try walk("scenario/june-12?set=troops-in-the-north:restricted&view=comparison", "", in: real)
    #expect(walk.application.comparedScenarios.count == 3)
    let before = walk.application.comparedScenarios
    try walk.press("l End Enter")
    #expect(walk.application.comparedScenarios != before)
    #expect(walk.application.comparedScenarios.count <= 3)
    #expect(walk.application.chooserEntries.count { $0.isOn == true } <= 3)
  }

  @Test("Pictures of the towns", arguments: ["110x30", "80x24", "60x18"])
  func pictures(_ size: String) throws {
    let sides = size.split(separator: "x").compactMap { Int($0) }
    for (name, place, keys) in [
      ("rest", "scenario/ferry-time", "S"), ("circle", "scenario/bridge-time", "Tab*2"),
      ("robustness", "scenario/bridge-time?view=robustness", ""), ("outline", "outline/quiet-river", ""),
    ] {
      var walk = try Walk(place, in: towns, size: Size(width: sides[0], height: sides[1]))
      try walk.press(keys)
      expectGolden(walk.lines.joined(separator: "\n") + "\n", named: "towns-scenario-\(name)-\(size)")
    }
  }
}
