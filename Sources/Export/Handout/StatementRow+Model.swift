import CaseModel

extension ScenarioModel {
  /// The statements of the model: states, judgements and named scenarios.
  var statementRows: [StatementRow] {
    descriptors.flatMap { descriptor in descriptor.states.map { row($0, of: descriptor) } }
      + judgements.map(row) + outlines.map(row)
  }

  private func row(_ state: ModelDescriptor.State, of descriptor: ModelDescriptor) -> StatementRow {
    let reference = VariantReference(descriptor: descriptor.id, variant: state.variant)
    return StatementRow(
      sort: "state", id: "\(reference)", statement: .state(descriptor.id, state.era), title: words(reference),
      text: descriptor.variant(state.variant)?.text ?? "", links: ["in \(state.era)"],
      provenance: state.provenance)
  }

  private func row(_ judgement: Judgement) -> StatementRow {
    let target = descriptor(judgement.target)
    let values = zip(target?.variants ?? [], judgement.values).map { "\($0.id) \($1 > 0 ? "+" : "")\($1)" }
    return StatementRow(
      sort: "judgement", id: "\(judgement.source)",
      statement: .judgement(judgement.source, on: judgement.target),
      title: "\(words(judgement.source)), on \(target?.shortName ?? judgement.target.rawValue)", text: "",
      links: ["on \(judgement.target)"], values: values, provenance: judgement.provenance)
  }

  private func row(_ outline: ScenarioOutline) -> StatementRow {
    StatementRow(
      sort: "scenario", id: outline.id.rawValue, statement: .outline(outline.id), title: outline.name,
      text: outline.text, links: outline.holds.map { "holds \($0)" }, provenance: outline.provenance,
      moreCitations: outline.signposts.flatMap(\.citations) + outline.outcomes.flatMap(\.citations))
  }

  /// A question and one of its answers.
  func words(_ reference: VariantReference) -> String {
    let descriptor = descriptor(reference.descriptor)
    let answer = descriptor?.variant(reference.variant)?.name ?? reference.variant.rawValue
    return "\(descriptor?.shortName ?? reference.descriptor.rawValue): \(answer)"
  }
}
