import CaseKit
import CaseModel
import CrossImpact
import Testing

@Suite("The cross-impact model of the case that comes with the program")
struct ScenarioModelTests {
  private let model: ScenarioModel

  init() throws {
    model = try #require(try RealCase.casebook().model)
  }

  /// The consistent pictures.
  ///
  /// Nothing moves an input, so it holds with any answer.
  private func consistent() throws -> [Scenario] { try model.matrix.consistentScenarios() }

  @Test("Forty pictures are consistent over the sixteen settings of the inputs, and each has a name")
  func consistentPictures() throws {
    let consistent = try consistent()
    #expect(model.matrix.scenarioCount == 31_104)
    #expect(consistent.count == 40)
    #expect(model.inputs.count == 4)
    #expect(Set(consistent.map { picture in model.inputs.map { picture.variants[$0] } }).count == 16)
    #expect(consistent.allSatisfy { model.outline(of: $0) != nil })
    #expect(Set(consistent.compactMap { model.outline(of: $0)?.id }) == Set(model.outlines.map(\.id)))
  }

  @Test("What is known of an era is one of its own consistent pictures, or the case says what is not")
  func eras() throws {
    let casebook = try RealCase.casebook()
    #expect(model.descriptors.allSatisfy { $0.states.allSatisfy { casebook.era($0.era) != nil } })
    let early = model.picture(of: "seoul-initiative")
    let fitting = try consistent().filter { picture in
      zip(early, picture.variants).allSatisfy { known, variant in known.map { $0 == variant } ?? true }
    }
    #expect(fitting.count == 1)
    let late = model.picture(of: "june-12")
    let russia = try #require(model.position(of: "russia-on-unification"))
    let after = try consistent().filter { picture in
      zip(late, picture.variants).enumerated().allSatisfy { position, pair in
        position == russia || pair.0.map { $0 == pair.1 } ?? true
      }
    }
    #expect(after.count == 1)
    #expect(after.allSatisfy { $0.variants[russia] != late[russia] })
  }

  @Test("Every judgement that is not nothing has its reason and its grounds")
  func grounds() {
    for judgement in model.judgements {
      #expect(judgement.values.contains { $0 != 0 })
      #expect(judgement.values.reduce(0, +) == 0)
      #expect(judgement.provenance.reason?.isEmpty == false)
      #expect(!judgement.provenance.citations.isEmpty)
    }
  }
}
