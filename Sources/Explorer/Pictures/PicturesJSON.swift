import CaseModel

/// The pictures of the eras as JSON, for programs.
struct PicturesJSON {
  let shown: ShownPictures

  /// The members that stand in the object of the location.
  var members: [JSONValue.Member] {
    [.init("pictures", .array(shown.model.descriptors.indices.map(question)))]
      + (shown.offshoot.map { [.init("offshoot", offshoot($0))] } ?? [])
  }

  private func question(_ position: Int) -> JSONValue {
    let descriptor = shown.model.descriptors[position]
    let json = CaseJSON(shown.casebook)
    return .object([
      .init("question", .string(descriptor.id.rawValue)), .init("name", .string(descriptor.name)),
      .init("input", .bool(descriptor.isInput)),
      .init(
        "eras",
        .array(
          shown.casebook.eras.map { era in
            let state = descriptor.state(in: era.id)
            return .object([
              .init("era", .string(era.id.rawValue)),
              .init("answer", state.map { .string($0.variant.rawValue) } ?? .null),
              .init("provenance", state.map { json.provenance($0.provenance) } ?? .null),
            ])
          })),
    ])
  }

  private func offshoot(_ offshoot: Offshoot) -> JSONValue {
    let questions = shown.model.descriptors.indices.filter(offshoot.differs)
    return .object([
      .init("location", .string(Location.scenario(offshoot.whatIf.location).description)),
      .init(
        "answers",
        .array(
          questions.map { question in
            .object([
              .init("question", .string(shown.model.descriptors[question].id.rawValue)),
              .init("changed", answer(question, offshoot.changed(question))),
              .init("settled", answer(question, offshoot.later(question))),
            ])
          })),
    ])
  }

  private func answer(_ question: Int, _ variant: Int?) -> JSONValue {
    let variants = shown.model.descriptors[question].variants
    return variant.flatMap { variants.indices.contains($0) ? .string(variants[$0].id.rawValue) : nil }
      ?? .null
  }
}
