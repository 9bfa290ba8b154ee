import CaseKit
import CaseModel
import CrossImpact
import Testing

@Suite("The case's model as a project of ScenarioWizard")
struct ModelProjectTests {
  private let casebook: Casebook
  private let model: ScenarioModel

  init() throws {
    casebook = try RealCase.casebook()
    model = try #require(casebook.model)
  }

  @Test("It reads back to the same matrix and to the same texts")
  func roundTrip() throws {
    let project = ScenarioWizardProject(model, in: casebook)
    let back = try ScenarioWizardProject(parsing: project.bytes)
    #expect(back.matrix == model.matrix)
    #expect(back == project)
    #expect(try ScenarioWizardProject(parsing: project.text) == project)
  }

  @Test("Every judgement is in the comment of its pair, with its reason and its citations")
  func comments() throws {
    let project = try ScenarioWizardProject(parsing: ScenarioWizardProject(model, in: casebook).bytes)
    for judgement in model.judgements {
      let block = ScenarioWizardProject.Block(
        source: try #require(model.position(of: judgement.source.descriptor)),
        target: try #require(model.position(of: judgement.target)))
      let comment = try #require(project.comments[block])
      #expect(comment.contains(judgement.provenance.reason ?? ""))
      #expect(comment.contains("\(judgement.source.variant): "))
      for place in judgement.provenance.places { #expect(comment.contains(casebook.label(of: place))) }
    }
  }
}
