import CaseModel

extension ScenarioOutline: SeedItem {
  static let section = SeedSection.scenarios
  static let noun = "scenario"

  static func read(_ item: inout ItemReader) -> ScenarioOutline? {
    let id = item.required("id", .id(of: ScenarioOutline.self), "")
    let name = item.required("name", .text(upTo: 40), "")
    let holds = item.required("holds", .answers, "the answers by which it is known")
    let text = item.required("text", .text, "the scenario, for a student to read")
    let signposts = item.required(
      "signposts", .list(of: .record(Signpost.self)), "what would show it coming")
    let outcomes = item.required("outcomes", .list(of: .record(Outcome.self)), "what actors get from it")
    let provenance = item.provenance()
    guard let id, let name, let holds, let text, let signposts, let outcomes, let provenance else {
      return nil
    }
    return ScenarioOutline(
      id: id, name: name, holds: holds, text: text, signposts: signposts, outcomes: outcomes,
      provenance: provenance)
  }
}

extension ScenarioOutline.Signpost: SeedRecord {
  static let noun = "signpost"

  static func read(_ item: inout ItemReader) -> ScenarioOutline.Signpost? {
    let text = item.required("text", .text, "what one would see")
    let citations = item.required("cite", .list(of: .record(LooseCitation.self)), "what it rests on")
    guard let text, let citations else { return nil }
    return ScenarioOutline.Signpost(text: text, citations: citations.map(\.citation))
  }
}

extension ScenarioOutline.Outcome: SeedRecord {
  static let noun = "outcome"

  static func read(_ item: inout ItemReader) -> ScenarioOutline.Outcome? {
    let actor = item.required("actor", .reference(to: PoliticalActor.self), "")
    let text = item.required("text", .text, "what it gets")
    let citations = item.required("cite", .list(of: .record(LooseCitation.self)), "what it rests on")
    guard let actor, let text, let citations else { return nil }
    return ScenarioOutline.Outcome(actor: actor, text: text, citations: citations.map(\.citation))
  }
}
