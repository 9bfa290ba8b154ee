import Canvas
import CaseKit
import CaseModel
import CrossImpact
import TestKit
import Testing

@testable import Explorer

/// What holds of every what-if, whichever it is.
@Suite("Any what-if")
struct ScenarioPropertyTests {
  private let casebook: Casebook
  private let model: ScenarioModel

  init() throws {
    casebook = try RealCase.casebook()
    model = try #require(casebook.model)
  }

  private func anyLocation(_ random: inout SplitMix64) -> ScenarioLocation {
    let descriptors = model.descriptors.filter { _ in Int.random(in: 0..<3, using: &random) == 0 }
    return ScenarioLocation(
      era: casebook.eras.randomElement(using: &random)?.id,
      changed: descriptors.compactMap { descriptor in
        descriptor.variants.randomElement(using: &random).map {
          VariantReference(descriptor: descriptor.id, variant: $0.id)
        }
      },
      forced: Set(model.descriptors.map(\.id).filter { _ in Int.random(in: 0..<8, using: &random) == 0 }),
      descriptor: model.descriptors.randomElement(using: &random)?.id,
      view: ScenarioLocation.View.allCases.randomElement(using: &random) ?? .picture)
  }

  private func open(_ location: ScenarioLocation) -> Walk {
    Walk(Application(casebook: casebook, location: .scenario(location), size: Size(width: 110, height: 30)))
  }

  @Test(
    "Its location is written and read back, and opened again it is the same",
    arguments: 0..<40 as Range<UInt64>)
  func roundTrip(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let location = anyLocation(&random)
    let text = Location.scenario(location).description
    #expect(try Location(parsing: text, in: casebook) == .scenario(location.sorted))
    let shown = open(location).state.location
    #expect(try Location(parsing: shown.description, in: casebook) == shown)
    guard case .scenario(let own) = shown else { return }
    #expect(open(own).state.location == shown)
  }

  @Test(
    "Settled to the end it is consistent, unless it goes round in a circle",
    arguments: 0..<40 as Range<UInt64>)
  func settling(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var location = anyLocation(&random)
    location.view = .picture
    var walk = open(location)
    let before = walk.state.location
    try walk.press("S")
    let shown = try #require(walk.application.shownWhatIf)
    if walk.state.notice?.hasPrefix("left to itself") == true {
      #expect(walk.state.location == before)
    } else {
      #expect(shown.findings.isConsistent)
      let terms = ConsistencyTerms(forced: shown.whatIf.fixed)
      #expect(model.matrix.isConsistent(shown.whatIf.picture, under: terms))
      #expect(shown.findings.alternatives.scenarios.contains(shown.whatIf.picture))
    }
    for (position, variant) in shown.whatIf.fixed {
      #expect(open(location).application.shownWhatIf?.whatIf.picture.variants[position] == variant)
    }
  }

  @Test("Undo goes back over every change, redo forward over all", arguments: 0..<20 as Range<UInt64>)
  func undo(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    var walk = open(ScenarioLocation(era: "june-12"))
    var seen = [walk.state.location]
    let keys = ["Left", "Right", "f", "s", "S", "j", "F", ",", ".", "Down", "Up"]
    for _ in 0..<30 {
      try walk.press(keys.randomElement(using: &random) ?? "s")
      let count = walk.state.scenario.past.count
      if count == seen.count {
        seen.append(walk.state.location)
      } else {
        // Moving the cursor is no change; the last place is where the change was made.
        seen[seen.count - 1] = walk.state.location
      }
    }
    for place in seen.dropLast().reversed() {
      try walk.press("u")
      #expect(walk.state.location == place)
    }
    #expect(walk.state.scenario.past.isEmpty)
    for place in seen.dropFirst() {
      try walk.press("U")
      #expect(walk.state.location == place)
    }
  }

  @Test(
    "The balances on the screen are the sums of the pulls that it explains",
    arguments: 0..<20 as Range<UInt64>)
  func sums(_ seed: UInt64) throws {
    var random = SplitMix64(seed: seed)
    let shown = try #require(open(anyLocation(&random)).application.shownWhatIf)
    for position in model.descriptors.indices {
      let pulls = model.pulls(on: position, in: shown.whatIf.picture)
      for variant in model.descriptors[position].variants.indices {
        #expect(pulls.reduce(0) { $0 + $1.values[variant] } == shown.findings.balances[position][variant])
      }
      #expect(pulls.allSatisfy { $0.judgement != nil })
      if shown.findings.standings[position] == .fails { #expect(shown.breaking(position) != nil) }
    }
  }

  @Test("What the documents say of an era is in its picture, and the rest holds")
  func filling() throws {
    for era in casebook.eras {
      let start = model.start(of: era.id)
      for (position, known) in model.picture(of: era.id).enumerated() {
        if let known {
          #expect(start.variants[position] == known)
        } else {
          #expect((model.matrix.consistency(of: position, in: start) ?? -1) >= 0, "\(era.id)")
        }
      }
    }
  }

  @Test("A model far too large to search answers all the same, and says that it was cut short")
  func large() throws {
    let names = (0..<40).map { "q\($0)" }
    let descriptors = names.map { name in
      ModelDescriptor(
        id: Identifier(name), name: name, shortName: name, isInput: false, text: "?",
        variants: ["a", "b", "c"].map { ModelDescriptor.Variant(id: Identifier($0), name: $0, text: $0) },
        states: [])
    }
    var fixture = try Fixture()
    fixture.model = ScenarioModel(descriptors: descriptors, judgements: [], outlines: [])
    var walk = try Walk("scenario", in: fixture.casebook())
    try walk.press("Right Down Right S j l Esc x Esc t Esc r Esc")
    #expect(walk.state.scenario.everything?.isComplete == false)
    #expect(walk.application.shownWhatIf?.countWords.contains("with these inputs") == true)
  }
}

extension ScenarioLocation {
  /// With its changes in the order in which a text is read.
  fileprivate var sorted: ScenarioLocation {
    var location = self
    location.changed.sort { $0.descriptor < $1.descriptor }
    return location
  }
}
