import CaseModel

/// A small cross-impact model for the three towns: two questions, what the first does to the second, one named scenario.
enum RiverModel {
  /// The towns with the model.
  ///
  /// - Parameter text: gives the words for a place in which the model says `words`.
  static func casebook(_ towns: Casebook, text: (_ words: String) -> String = { $0 }) -> Casebook {
    Casebook(
      heading: towns.heading, sources: towns.sources, actors: towns.actors, places: towns.places,
      issues: towns.issues, eras: towns.eras, events: towns.events, claims: towns.claims,
      relations: towns.relations, terms: towns.terms, changes: towns.changes, model: model(text))
  }

  private static func model(_ text: (String) -> String) -> ScenarioModel {
    func grounds(_ basis: Basis, _ paragraph: Int) -> Provenance {
      Provenance(
        basis: basis, citations: [Citation(source: "letter", paragraph: paragraph, anchor: "few words")],
        reason: text("The letter says so."))
    }
    func answers(_ names: [Identifier<ModelDescriptor.Variant>]) -> [ModelDescriptor.Variant] {
      names.map { .init(id: $0, name: text("\($0)"), text: text("That is, \($0).")) }
    }
    let water = ModelDescriptor(
      id: "water", name: text("How high the water is"), shortName: text("Water"), isInput: true,
      text: text("Does the river flood?"), variants: answers(["high", "low"]),
      states: [.init(era: "ferry-time", variant: "high", provenance: grounds(.inferred, 5))])
    let road = ModelDescriptor(
      id: "road", name: text("The way across"), shortName: text("Way"), isInput: false,
      text: text("How does one cross?"), variants: answers(["ferry", "bridge"]),
      states: [.init(era: "bridge-time", variant: "bridge", provenance: grounds(.stated, 3))])
    let flood = Judgement(
      source: VariantReference(descriptor: "water", variant: "high"), target: "road", values: [-2, 2],
      provenance: grounds(.inferred, 5))
    let crossing = ScenarioOutline(
      id: "crossing", name: text("Over the water"),
      holds: [VariantReference(descriptor: "road", variant: "bridge")],
      text: text("All cross by the bridge."),
      signposts: [
        .init(text: text("Nobody waits."), citations: [Citation(source: "notice", paragraph: 2)])
      ],
      outcomes: [
        .init(
          actor: "guild", text: text("No fares."), citations: [Citation(source: "notice", paragraph: 3)])
      ], provenance: grounds(.inferred, 6))
    return ScenarioModel(descriptors: [water, road], judgements: [flood], outlines: [crossing])
  }
}
