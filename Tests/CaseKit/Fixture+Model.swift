import CaseModel

/// A small cross-impact model of the towns: at low water it comes to rest in one picture, at high water it never does.
extension Fixture {
  /// The case with the model.
  public static func withModel() throws -> Fixture {
    var fixture = try Fixture()
    fixture.model = riverModel()
    return fixture
  }

  /// Whether the water is high is given; East follows West's mood, and West is cross when East is calm.
  static func riverModel() -> ScenarioModel {
    ScenarioModel(
      descriptors: [
        question(
          "water", "Water", isInput: true, ["low", "high"], ["ferry-time": "low", "bridge-time": "high"]),
        question("east", "East's mood", ["calm", "cross"], ["ferry-time": "calm", "bridge-time": "calm"]),
        question("west", "West's mood", ["calm", "cross"], ["ferry-time": "cross", "bridge-time": "cross"]),
        question("toll", "The toll", ["free", "half", "full"], [:]),
      ],
      judgements: [
        judgement("water", "low", on: "west", [3, -3]),
        judgement("west", "calm", on: "east", [2, -2]),
        judgement("west", "cross", on: "east", [-2, 2]),
        judgement("east", "calm", on: "west", [-1, 1], isInferred: true),
        judgement("east", "cross", on: "west", [1, -1], isInferred: true),
        judgement("east", "calm", on: "toll", [1, 0, -1]),
        judgement("east", "cross", on: "toll", [-1, 0, 1]),
      ],
      outlines: [
        ScenarioOutline(
          id: "quiet-river", name: "A quiet river",
          holds: [
            VariantReference(descriptor: "east", variant: "calm"),
            VariantReference(descriptor: "west", variant: "calm"),
          ], text: "Both towns are calm, and nobody pays.",
          signposts: [
            ScenarioOutline.Signpost(
              text: "The mayors are seen together.", citations: [Citation(source: "letter", paragraph: 3)])
          ],
          outcomes: [
            ScenarioOutline.Outcome(
              actor: "EST", text: "A bridge without a toll.",
              citations: [Citation(source: "letter", paragraph: 2)])
          ], provenance: inferred(2))
      ])
  }

  private static func question(
    _ id: Identifier<ModelDescriptor>, _ name: String, isInput: Bool = false, _ variants: [String],
    _ states: KeyValuePairs<Identifier<Era>, String>
  ) -> ModelDescriptor {
    ModelDescriptor(
      id: id, name: name, shortName: name, isInput: isInput, text: "How is it with \(id)?",
      variants: variants.map {
        ModelDescriptor.Variant(id: Identifier($0), name: $0, text: "It is \($0).")
      },
      states: states.map {
        ModelDescriptor.State(era: $0.key, variant: Identifier($0.value), provenance: stated(3))
      })
  }

  private static func judgement(
    _ question: Identifier<ModelDescriptor>, _ answer: String, on target: Identifier<ModelDescriptor>,
    _ values: [Int], isInferred: Bool = false
  ) -> Judgement {
    Judgement(
      source: VariantReference(descriptor: question, variant: Identifier(answer)), target: target,
      values: values, provenance: isInferred ? inferred(2) : stated(2))
  }

  private static func inferred(_ paragraph: Int) -> Provenance {
    Provenance(
      basis: .inferred, citations: [Citation(source: "letter", paragraph: paragraph)],
      reason: "The clerk's words suggest it.")
  }
}
