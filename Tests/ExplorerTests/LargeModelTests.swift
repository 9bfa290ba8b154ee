import CaseKit
import CaseModel
import Testing

@testable import Explorer

@Suite("A model too large to be looked at whole")
struct LargeModelTests {
  /// Questions of three answers, on which nothing acts: everything is consistent.
  private func walk(_ from: String, questions: Int) throws -> Walk {
    var fixture = try Fixture()
    let variants = ["yes", "no", "maybe"].map {
      ModelDescriptor.Variant(id: Identifier($0), name: $0, text: "It is \($0).")
    }
    fixture.model = ScenarioModel(
      descriptors: (1...questions).map {
        ModelDescriptor(
          id: Identifier("q\($0)"), name: "Question \($0)", shortName: "Question \($0)", isInput: false,
          text: "What of \($0)?", variants: variants, states: [])
      }, judgements: [], outlines: [])
    return try Walk(from, in: fixture.casebook())
  }

  @Test("What was counted says that there is more")
  func counted() throws {
    let shown = try #require(walk("scenario/ferry-time", questions: 45).application.shownWhatIf)
    #expect(shown.countWords == "at least 1,000 of more than 9,223,372,036,854,775,807 with these inputs")
  }

  @Test("What was not looked at is not said to be otherwise")
  func robustness() throws {
    let walk = try walk("scenario/ferry-time?view=robustness", questions: 12)
    let text = PlainText(walk.application).lines.joined(separator: "\n")
    #expect(text.contains("There may be more; the search was cut short."))
    #expect(text.contains("the search for consistent pictures was cut short"))
    #expect(!text.contains("None: "))
  }
}
