import CaseModel

/// The cross-impact model as JSON.
extension CaseJSON {
  /// The questions, what their answers do to each other, and the named scenarios.
  func members(of model: ScenarioModel) -> [JSONValue.Member] {
    [
      .init("descriptors", .array(model.descriptors.map(descriptor))),
      .init("judgements", .array(model.judgements.map { judgement($0, in: model) })),
      .init("scenarios", .array(model.outlines.map(outline))),
    ]
  }

  private func descriptor(_ descriptor: ModelDescriptor) -> JSONValue {
    .object([
      .init("id", .string(descriptor.id.rawValue)), .init("name", .string(descriptor.name)),
      .init("shortName", .string(descriptor.shortName)), .init("input", .bool(descriptor.isInput)),
      .init("text", .string(descriptor.text)),
      .init(
        "variants",
        .array(
          descriptor.variants.map {
            .object([
              .init("id", .string($0.id.rawValue)), .init("name", .string($0.name)),
              .init("text", .string($0.text)),
            ])
          })),
      .init(
        "states",
        .array(
          descriptor.states.map {
            .object([
              .init("era", .string($0.era.rawValue)), .init("variant", .string($0.variant.rawValue)),
              .init("provenance", provenance($0.provenance)),
            ])
          })),
    ])
  }

  private func judgement(_ judgement: Judgement, in model: ScenarioModel) -> JSONValue {
    let variants = model.descriptor(judgement.target)?.variants.map(\.id.rawValue) ?? []
    return .object([
      .init("from", .string(judgement.source.description)), .init("to", .string(judgement.target.rawValue)),
      .init(
        "values",
        .object(zip(variants, judgement.values).map { JSONValue.Member($0, .integer($1)) })),
      .init("provenance", provenance(judgement.provenance)),
    ])
  }

  private func outline(_ outline: ScenarioOutline) -> JSONValue {
    .object([
      .init("id", .string(outline.id.rawValue)), .init("name", .string(outline.name)),
      .init(
        "holds",
        .object(
          outline.holds.map {
            JSONValue.Member($0.descriptor.rawValue, .string($0.variant.rawValue))
          })),
      .init("text", .string(outline.text)),
      .init(
        "signposts",
        .array(
          outline.signposts.map {
            .object([
              .init("text", .string($0.text)), .init("citations", .array($0.citations.map(citation))),
            ])
          })),
      .init(
        "outcomes",
        .array(
          outline.outcomes.map {
            .object([
              .init("actor", .string($0.actor.rawValue)), .init("text", .string($0.text)),
              .init("citations", .array($0.citations.map(citation))),
            ])
          })),
      .init("provenance", provenance(outline.provenance)),
    ])
  }
}
