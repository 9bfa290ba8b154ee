import CaseKit
import CaseModel
import CrossImpact
import Foundation
import Scenarios
import Testing

/// Subjects that the tests ask.
enum Fixture {
  /// The teaching example of the method, as a project file that was written from its published matrix.
  static func somewhereland() throws -> ScenarioSubject {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Projects/somewhereland.scw")
    let project = try ScenarioWizardProject(parsing: Array(try Data(contentsOf: file)))
    return ScenarioSubject(project, title: "Somewhereland")
  }

  /// The model of the case that comes with the program.
  static func realCase() throws -> ScenarioSubject {
    let casebook = try RealCase.casebook()
    return ScenarioSubject(try #require(casebook.model), in: casebook)
  }

  /// The list of a study's scenarios, with exact basins if they matter.
  static func list(_ study: Study, withBasins: Bool = true) throws -> ScenarioList {
    let found = try ConsistencySearch(study.subject.matrix, under: study.terms).run()
    let basins =
      withBasins
      ? try study.subject.matrix.basins(rule: study.rule, forced: study.terms.forced) : nil
    return ScenarioList(study, found: found, basins: basins, limit: 1000)
  }

  /// A project of names that a terminal or a table would stumble over.
  static func hostile() -> ScenarioSubject {
    var matrix = CrossImpactMatrix(descriptors: [
      Descriptor(name: "a=b", variants: ["x,y", "\"q\""]),
      Descriptor(name: "", variants: ["", "\u{1B}[31mred", "same", "SAME"]),
      Descriptor(name: "3", variants: ["only"]),
    ])
    let section = CrossImpactMatrix.Section(
      source: CrossImpactMatrix.Place(descriptor: 0, variant: 0), target: 1)
    matrix[section] = [1, -1, 0, 0]
    return ScenarioSubject(ScenarioWizardProject(name: "", matrix: matrix), title: "hostile")
  }
}

extension [String] {
  /// The lines as a text for a golden.
  var asText: String { map { $0 + "\n" }.joined() }
}
