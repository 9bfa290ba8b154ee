import CaseKit
import CaseModel
import Foundation
import TestKit
import Testing

@testable import Explorer

@Suite("The eras as pictures")
struct PicturesTests {
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
    "Where keys lead",
    arguments: [
      Step("timeline/flood", "w", "timeline/flood?actor=EST&layout=pictures"),
      Step("timeline/flood", "w w", "timeline/flood?actor=EST"),
      Step("timeline/flood", "w Esc", "timeline/flood?actor=EST"),
      Step("timeline/flood", "w v", "timeline/flood?actor=EST&layout=lanes"),
      Step("timeline/flood", "v w", "timeline/flood?actor=EST&layout=pictures"),
      // Back in the list, up and down move through the events again.
      Step("timeline/flood", "w Down Esc Down", "timeline/bridge-opens?actor=EST"),
      // Enter opens the era's picture at the question; Esc leads back.
      Step("timeline/flood", "w Enter", "scenario/ferry-time?on=water"),
      Step("timeline/flood", "w Down*2 Enter", "scenario/ferry-time?on=west"),
      Step("timeline/flood", "w End Enter", "scenario/ferry-time?on=toll"),
      Step("timeline/flood", "w Down Enter Esc", "timeline/flood?actor=EST&layout=pictures"),
      // From era to era.
      Step("timeline/flood", "w Right Enter", "scenario/bridge-time?on=water"),
      Step("timeline/flood", "w . Left Enter", "scenario/ferry-time?on=water"),
      Step("timeline/flood", "w , Enter", "scenario/ferry-time?on=water"),
      // The last what-if branches off; one that changes nothing does not.
      Step(
        "scenario/ferry-time?on=west", "Right 1 w",
        "timeline?actor=EST&layout=pictures&from=ferry-time&set=west:calm"),
      Step("scenario/ferry-time?on=west", "Right u 1 w", "timeline?actor=EST&layout=pictures"),
      Step(
        "timeline/flood", "w 5 End Right 1",
        "timeline/flood?actor=EST&layout=pictures&from=ferry-time&set=toll:half"),
      Step(
        "timeline/flood?layout=pictures&from=ferry-time&set=west:calm", "Down*3 Enter",
        "scenario/ferry-time?set=west:calm&on=west"),
      Step(
        "timeline/flood?layout=pictures&from=ferry-time&set=west:calm", "v",
        "timeline/flood?actor=EST&layout=lanes"),
      Step(
        "timeline/flood?layout=pictures&from=ferry-time&set=west:cross", "",
        "timeline/flood?actor=EST&layout=pictures"),
    ])
  func steps(_ step: Step) throws {
    let walk = try walk(step.from, step.keys, in: towns)
    let wanted = try Location(parsing: step.to, in: towns)
    guard case .timeline(var place) = walk.state.location, case .timeline(let expected) = wanted else {
      #expect(walk.location == step.to)
      return
    }
    // Where the step names no event, any will do.
    if expected.event == nil { place.event = nil }
    #expect(Location.timeline(place).description == step.to)
  }

  @Test("The way back keeps its what-if, and the timeline's key takes the newest")
  func history() throws {
    var walk = try walk(
      "timeline/flood?layout=pictures&from=ferry-time&set=west:calm", "5 End Right", in: towns)
    try walk.press("[")
    #expect(walk.location == "timeline/flood?actor=EST&layout=pictures&from=ferry-time&set=west:calm")
    try walk.press("] 1")
    #expect(walk.location == "timeline/flood?actor=EST&layout=pictures&from=ferry-time&set=toll:half")
  }

  @Test("A question's answers follow the seeds, era by era, with each change marked")
  func chronicles() throws {
    let model = try #require(real.model)
    for descriptor in model.descriptors {
      let stretches = Chronicle(descriptor, real.eras).stretches
      #expect(stretches.flatMap { Array($0.eras) } == Array(real.eras.indices))
      for stretch in stretches {
        for era in stretch.eras {
          let state = descriptor.state(in: real.eras[era].id)
          #expect(state.flatMap { descriptor.position(of: $0.variant) } == stretch.variant)
        }
      }
      let known = stretches.filter { $0.variant != nil }
      for (before, after) in zip(known, known.dropFirst()) {
        #expect(after.isChange == (before.variant != after.variant))
      }
      #expect(known.first?.isChange != true)
      for (before, after) in zip(stretches, stretches.dropFirst()) {
        #expect(before.variant != after.variant)
      }
    }
  }

  @Test("A what-if differs where it changes an answer, and where the settled picture does")
  func offshoots() throws {
    let model = try #require(real.model)
    let location = try Location(
      parsing: "scenario/april-27?set=us-approach:indirect&force=us-approach", in: real)
    guard case .scenario(let scenario) = location else { return }
    let offshoot = try #require(Offshoot(scenario, in: real))
    let approach = try #require(model.position(of: "us-approach"))
    #expect(offshoot.changed(approach) == 0 && offshoot.later(approach) == nil)
    let end = try #require(offshoot.end)
    for question in model.descriptors.indices {
      let start = offshoot.whatIf.start.variants[question]
      let differs = offshoot.whatIf.picture.variants[question] != start || end.variants[question] != start
      #expect(offshoot.differs(question) == differs)
    }
    #expect(Offshoot(ScenarioLocation(era: "april-27"), in: real) == nil)
  }

  @Test("The paragraphs behind an answer are one key away")
  func paragraphs() throws {
    let walk = try walk("timeline/flood?layout=pictures", "Down p", in: towns)
    #expect(walk.location == "source/letter/3")
    let unsaid = try self.walk("timeline/flood?layout=pictures", "End p", in: towns)
    #expect(unsaid.state.notice == "this rests on no paragraph")
  }

  @Test("A click on a row puts the cursor there, and opens it then; one on the band sets the moment")
  func mouse() throws {
    var walk = try walk("timeline/flood?layout=pictures", "", in: towns)
    try walk.click(on: "West's mood")
    #expect(walk.state.selection == 2)
    try walk.click(on: "West's mood")
    #expect(walk.location == "scenario/ferry-time?on=west")
  }

  @Test("A case without a model has no pictures")
  func withoutModel() throws {
    var walk = try Walk("timeline/flood")
    try walk.press("w")
    #expect(walk.state.notice == "the case has no scenarios")
    #expect(throws: LocationError.self) {
      try Location(parsing: "timeline?layout=pictures", in: Fixture().casebook())
    }
    let made = Application(
      casebook: try Fixture().casebook(), location: .timeline(TimelineLocation(layout: .pictures)),
      size: .init(width: 60, height: 18))
    #expect(made.timelineLocation?.layout == .list)
  }

  @Test("Random keys never leave a row that does not exist", arguments: UInt64(1)...20)
  func random(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let keys = [
      "Down", "Up", "Left", "Right", "w", "v", "5", "1", "Enter", "Esc", "End", "+", "-", "*", "Tab", "[",
      "]", "f",
    ]
    for casebook in [towns, real] {
      var walk = try Walk("timeline?layout=pictures", in: casebook, size: .init(width: 60, height: 18))
      for _ in 0..<60 {
        try walk.press(keys.randomElement(using: &random) ?? "Down")
        let shown = walk.application.shownPictures
        #expect(shown == nil || (walk.application.pictureRow != nil && walk.state.focus == .side))
        let place = walk.state.place
        #expect(try Location(parsing: place.description, in: casebook) == place)
        _ = walk.lines
      }
    }
  }
}
